import type { WordReading } from '../../domain/organization/search-words.ts';
import { type LexiconWord, readingKey } from '../spellings/lexicon.ts';
import { toHiragana } from '../text/kana.ts';
import { placesOf } from '../spellings/replacement.ts';
import type { Analyse, Morpheme } from './analyser.ts';

/** Words in order of reading and spelling, and for each the numbers of the words that follow it. */
export interface CollectedWords {
  readonly words: readonly LexiconWord[];
  readonly followers: readonly ReadonlySet<number>[];
  /** Nouns of more than one character. */
  readonly nouns: ReadonlySet<string>;
  /** Words with hiragana as the analyser knows them, each spelling once, in order. */
  readonly withHiragana: readonly Morpheme[];
}

const KANJI = /\p{sc=Han}/u;
const KATAKANA = /^[ァ-ヺー]{2,}$/u;
const FOREIGN = /[ァ-ヺー]{3,}/gu;
const HIRAGANA = /^[ぁ-ゖー]{2,}$/u;
const HAS_HIRAGANA = /[ぁ-ゖ]/;
const ALL_KANJI = /^\p{sc=Han}{3,}$/u;
const SHORTEST_VERB = 3;
const JAPANESE = /[\p{sc=Han}ぁ-ゖァ-ヺ]/u;
/** What words do not reach over. */
const BETWEEN = /[^\p{L}\p{N}.-]+/u;

/** A reading that does not come from the analyser; `meant` as in LexiconWord. */
export interface GivenReading extends WordReading {
  readonly meant?: boolean;
}

/** A word at its place in a stretch of text. */
interface Occurrence extends LexiconWord {
  readonly from: number;
  readonly to: number;
}

/** The stretches of canonical texts between punctuation, each once. */
export function stretchesOf(texts: readonly string[]): readonly string[] {
  const stretches = new Set(texts.flatMap((text) => text.split(BETWEEN)));
  return [...stretches].filter((stretch) => JAPANESE.test(stretch));
}

/**
 * The words of a municipality with their readings, and which follow which: those the analyser finds, the parts of long
 * ones, and those whose reading is given (`readings`, canonical).
 */
export function collectWords(
  stretches: readonly string[],
  { readings, analyse }: { readonly readings: readonly GivenReading[]; readonly analyse: Analyse },
): CollectedWords {
  const words = new Map<string, LexiconWord>();
  const followers = new Map<string, Set<string>>();
  const nouns = new Set<string>();
  const withHiragana = new Map<string, Morpheme>();
  const partsOf = partsReader(analyse);
  const given = givenWords(stretches, readings);
  for (const stretch of stretches) {
    const morphemes = analyse(stretch);
    for (const { surface, noun } of morphemes) if (noun && surface.length > 1) nouns.add(surface);
    for (const one of morphemes) if (HAS_HIRAGANA.test(one.surface)) withHiragana.set(one.surface, one);
    const found = [...occurrencesIn(morphemes, partsOf), ...foreignIn(stretch), ...givenIn(stretch, given)];
    for (const word of found) remember(words, word);
    const byStart = Map.groupBy(found, ({ from }) => from);
    for (const word of found) {
      const next = followers.get(keyOf(word)) ?? new Set<string>();
      for (const after of byStart.get(word.to) ?? []) next.add(keyOf(after));
      followers.set(keyOf(word), next);
    }
  }
  const inOrder = [...withHiragana].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
  return { ...numbered(words, followers), nouns, withHiragana: inOrder };
}

function keyOf({ reading, text }: Pick<LexiconWord, 'reading' | 'text'>): string {
  return `${reading} ${text}`;
}

/** A word is known by its own reading rather than by that of another one, and as free once it is free somewhere. */
function remember(words: Map<string, LexiconWord>, word: LexiconWord): void {
  const known = words.get(keyOf(word));
  const { reading, text, free, meant = false } = word;
  if (known === undefined)
    words.set(keyOf(word), meant ? { reading, text, free, meant } : { reading, text, free });
  else if (!meant && (free || known.meant === true)) words.set(keyOf(word), { reading, text, free });
}

/** Words with kanji, foreign words, and nouns in hiragana; verbs in hiragana are nothing to convert. */
function isWord({ surface, noun }: Morpheme): boolean {
  return KANJI.test(surface) || KATAKANA.test(surface) || (noun && HIRAGANA.test(surface));
}

/** Not free: suffixes of one kanji (課), and verbs of two sounds, which are as often a part of something (かい, 書い). */
function wordOf({ surface, reading, free, noun }: Morpheme & { readonly reading: string }): LexiconWord {
  const long = Array.from(surface).length > 1;
  return { text: surface, reading, free: noun ? free || long : reading.length >= SHORTEST_VERB };
}

function hasReading(morpheme: Morpheme): morpheme is Morpheme & { readonly reading: string } {
  return morpheme.reading !== null;
}

function occurrencesIn(
  morphemes: readonly Morpheme[],
  partsOf: (morpheme: Morpheme) => readonly (readonly LexiconWord[])[],
): readonly Occurrence[] {
  let from = 0;
  return morphemes.flatMap((morpheme): readonly Occurrence[] => {
    const start = from;
    from += morpheme.surface.length;
    if (!isWord(morpheme) || !hasReading(morpheme)) return [];
    const parts = partsOf(morpheme).flatMap((pair) => {
      const middle = start + (pair[0]?.text.length ?? 0);
      return pair.map((word, index) =>
        index === 0
          ? { ...word, from: start, to: middle }
          : { ...word, from: middle, to: start + morpheme.surface.length },
      );
    });
    return [{ ...wordOf(morpheme), from: start, to: start + morpheme.surface.length }, ...parts];
  });
}

/** Ways to cut a long word into two words whose readings make its own: 市役所 is 市 and 役所. */
function partsReader(analyse: Analyse): (morpheme: Morpheme) => readonly (readonly LexiconWord[])[] {
  const known = new Map<string, readonly (readonly LexiconWord[])[]>();
  return ({ surface, reading }) => {
    if (reading === null || !ALL_KANJI.test(surface)) return [];
    const before = known.get(surface);
    if (before !== undefined) return before;
    const ways = Array.from(surface)
      .slice(1)
      .map((_, cut) => [surface.slice(0, cut + 1), surface.slice(cut + 1)].map(analyse))
      .filter((halves) => halves.every((half) => half.length === 1))
      .map((halves) => halves.flat().filter(hasReading).map(wordOf))
      .filter((words) => words.length === 2 && words.map((word) => word.reading).join('') === reading);
    known.set(surface, ways);
    return ways;
  };
}

/** Foreign words as they stand, also where the analyser joins them with something: the テレビ of テレビ局. */
function foreignIn(stretch: string): readonly Occurrence[] {
  return [...stretch.matchAll(FOREIGN)].map(({ 0: text, index: from }) => {
    return { text, reading: toHiragana(text), free: true, from, to: from + text.length };
  });
}

/** The given words that occur at all. */
function givenWords(stretches: readonly string[], readings: readonly GivenReading[]): readonly LexiconWord[] {
  const everything = stretches.join('\n');
  return readings
    .filter(({ text, reading }) => everything.includes(text) && readingKey(reading) !== '')
    .map((word) => ({ ...word, free: true }));
}

function givenIn(stretch: string, given: readonly LexiconWord[]): readonly Occurrence[] {
  return given.flatMap((word) =>
    placesOf(stretch, word.text).map((from) => ({ ...word, from, to: from + word.text.length })),
  );
}

function numbered(
  words: ReadonlyMap<string, LexiconWord>,
  followers: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<CollectedWords, 'words' | 'followers'> {
  const keys = [...words.keys()].sort();
  const numbers = new Map(keys.map((key, index) => [key, index]));
  return {
    words: keys.flatMap((key) => words.get(key) ?? []),
    followers: keys.map(
      (key) => new Set([...(followers.get(key) ?? [])].flatMap((next) => numbers.get(next) ?? [])),
    ),
  };
}
