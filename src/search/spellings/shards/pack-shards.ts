import { type LexiconWord, markedText, readingKey } from '../lexicon.ts';
import { skeletonOf } from '../words/okurigana.ts';

/** A piece of a lexicon: a term needs the few in which its words can be. Plain JSON. */
export interface ShardFile {
  /**
   * One line a word: reading, spelling (`*` before one that does not stand alone), the number of the spelling as
   * difference from the line before, and the numbers of the spellings that follow it, each as difference from the one
   * before; numbers in base 36.
   */
  readonly words: string;
}

/** A lexicon in pieces. */
export interface PackedShards {
  /** First and last key of each shard, in order: いえ. */
  readonly ranges: readonly string[];
  readonly shards: readonly ShardFile[];
}

/** The key of the foreign words, before all others. */
export const FOREIGN = '*';
export const FOREIGN_WORD = /^[ァ-ヺー]{3,}$/;
export const RADIX = 36;
const KANA = /[ぁ-ゖァ-ヺー]/;
const SURROGATE = /[\ud800-\udfff]/;
/** Smaller files would be more headers than words. */
const LEAST_WORDS = 25;

/** What a reading or spelling is looked up by: its first character. Rare kanji share a key. */
export function shardKey(text: string): string {
  const first = text.charAt(0);
  return SURROGATE.test(first) ? '\ufffd' : first;
}

/** A word stands wherever it may be looked for: by its reading, its spelling, each of its kanji. */
function keysOf({ reading, text }: LexiconWord): ReadonlySet<string> {
  const skeleton = skeletonOf(text);
  return new Set([
    shardKey(readingKey(reading)),
    ...(KANA.test(text.charAt(0)) ? [] : [shardKey(text)]),
    ...Array.from(skeleton, shardKey),
    ...(FOREIGN_WORD.test(text) ? [FOREIGN] : []),
  ]);
}

/** Cuts a lexicon into pieces by the first characters of its words. `words` in order, `followers` by their numbers. */
export function packShards(
  words: readonly LexiconWord[],
  followers: readonly ReadonlySet<number>[],
): PackedShards {
  const line = lineWriter(words, followers);
  const entries = words.flatMap((word) => [...keysOf(word)].map((key) => ({ key, word })));
  const byKey = [...Map.groupBy(entries, ({ key }) => key)].sort(([a], [b]) => (a < b ? -1 : 1));
  const groups: { range: string; words: LexiconWord[] }[] = [];
  for (const [key, own] of byKey) {
    const last = groups.at(-1);
    const isFull = last === undefined || last.words.length >= LEAST_WORDS || last.range.startsWith(FOREIGN);
    if (isFull) groups.push({ range: key + key, words: own.map(({ word }) => word) });
    else {
      last.range = last.range.charAt(0) + key;
      last.words.push(...own.map(({ word }) => word));
    }
  }
  return {
    ranges: groups.map(({ range }) => range),
    shards: groups.map((group) => ({ words: line([...new Set(group.words)]) })),
  };
}

/** Writes words as lines. Which word follows which is said of spellings, whatever their readings. */
function lineWriter(
  words: readonly LexiconWord[],
  followers: readonly ReadonlySet<number>[],
): (some: readonly LexiconWord[]) => string {
  const numbers = new Map([...new Set(words.map(({ text }) => text))].map((text, index) => [text, index]));
  const numberOf = ({ text }: LexiconWord): number => numbers.get(text) ?? 0;
  const next = new Map<string, Set<number>>();
  for (const [index, word] of words.entries()) {
    const known = next.get(word.text) ?? new Set<number>();
    for (const id of followers[index] ?? []) known.add(numbers.get(words[id]?.text ?? '') ?? 0);
    next.set(word.text, known);
  }
  return (some) =>
    some
      .map((word, index) => {
        const before = some[index - 1];
        const number = numberOf(word) - (before === undefined ? 0 : numberOf(before));
        // What is meant by another word is looked for by itself: what follows it stands with its own reading.
        const after = word.meant === true ? [] : [...(next.get(word.text) ?? [])];
        const places = [number, ...differences(after.sort((a, b) => a - b))];
        return [word.reading, markedText(word), ...places.map((one) => one.toString(RADIX))].join(' ');
      })
      .join('\n');
}

function differences(sorted: readonly number[]): readonly number[] {
  return sorted.map((one, index) => one - (sorted[index - 1] ?? 0));
}
