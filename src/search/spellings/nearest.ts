import { toHiragana } from '../text/kana.ts';
import type { WholeLexicon } from './lexicon.ts';

/** In a shorter term any other character would make another word. */
const LEAST_LENGTH = 3;
/** From this length on, two slips are forgiven. */
const LONG = 6;

/** Words, and for each the words that come directly after it somewhere, by their places. */
export type Neighbourhood = Pick<WholeLexicon, 'words' | 'followers'>;

interface Candidate {
  readonly text: string;
  readonly distance: number;
  readonly prefix: number;
}

/**
 * The words, and pairs of words that follow each other, whose spelling or reading is a slip or two away from a term
 * that nothing has: 防際訓練 → 防災訓練, ひなんじよ → 避難所. Nearest first, at most `most`; none for a term under three
 * characters. `term` is canonical, as the words are.
 */
export function nearestWords(
  term: string,
  lexicons: readonly Neighbourhood[],
  most: number,
): readonly string[] {
  const length = Array.from(term).length;
  if (length < LEAST_LENGTH) return [];
  const limit = length >= LONG ? 2 : 1;
  const reading = toHiragana(term);
  const isKana = /^[ぁ-ゖー]+$/.test(reading);
  const nearest = new Map<string, Candidate>();
  for (const { text, spelled } of lexicons.flatMap((lexicon) => wordsAndPairs(lexicon, isKana))) {
    const typed = isKana ? reading : term;
    const distance = slips(typed, spelled, limit);
    if (distance > limit || text === term) continue;
    const known = nearest.get(text);
    if (known === undefined || distance < known.distance) {
      nearest.set(text, { text, distance, prefix: sharedPrefix(typed, spelled) });
    }
  }
  return [...nearest.values()]
    .toSorted((a, b) => a.distance - b.distance || b.prefix - a.prefix || (a.text < b.text ? -1 : 1))
    .slice(0, most)
    .map(({ text }) => text);
}

/** Each word and pair with the form it is compared in: its reading for a term in kana, else as it is written. */
function wordsAndPairs(
  { words, followers }: Neighbourhood,
  isKana: boolean,
): readonly { readonly text: string; readonly spelled: string }[] {
  const formOf = (word: Neighbourhood['words'][number]): string => (isKana ? word.reading : word.text);
  return words.flatMap((word, index) => {
    if (!word.free) return [];
    const pairs = [...(followers[index] ?? [])].flatMap((next) => {
      const other = words[next];
      return other === undefined
        ? []
        : [{ text: word.text + other.text, spelled: formOf(word) + formOf(other) }];
    });
    return [{ text: word.text, spelled: formOf(word) }, ...pairs];
  });
}

/**
 * Characters put in, left out, mistaken or swapped with their neighbour (optimal string alignment); more than `limit`
 * counts as one too many.
 */
export function slips(one: string, other: string, limit: number): number {
  const [from, to] = [Array.from(one), Array.from(other)];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let [before, last]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: to.length + 1 }, (_, i) => i),
  ];
  for (const [row, character] of from.entries()) {
    const next = [row + 1];
    for (const [column, wanted] of to.entries()) {
      const change = (last[column] ?? 0) + (character === wanted ? 0 : 1);
      const isSwap = character === to[column - 1] && wanted === from[row - 1];
      const swap = isSwap ? (before[column - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (last[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, last] = [last, next];
  }
  return Math.min(last.at(-1) ?? 0, limit + 1);
}

function sharedPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
