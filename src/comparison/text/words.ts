import { type FoldedText, foldText } from './folded-text.ts';
import { findYearNames, type YearName } from './year-names.ts';

/** A word of a text: its place in the source, and the key under which it is compared. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' });

/** A text is compared with that of every other year: the words of as many texts as a department has are kept. */
const MOST_KNOWN = 2000;
const KNOWN = new Map<string, readonly Word[]>();

/**
 * The words of a text, in order and without gaps: together they are the source, character by character. White space
 * belongs to the word before it and is not compared. Words have one key whatever their width, years whatever their name.
 */
export function wordsOf(text: string): readonly Word[] {
  const words = KNOWN.get(text) ?? findWords(text);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, words);
  return words;
}

function findWords(text: string): readonly Word[] {
  const { folded, origins } = foldText(text);
  const years = findYearNames(folded);
  const yearAt = new Map(years.map((year) => [year.start, year]));
  const words: { start: number; end: number; key: string }[] = [];
  let start = 0;
  for (const [from, to] of boundaries({ folded, origins }, years)) {
    const year = yearAt.get(from);
    const key = year?.end === to ? year.key : folded.slice(from, to).trim();
    const end = origins[to] ?? text.length;
    const previous = words.at(-1);
    if (key !== '') words.push({ start, end, key });
    else if (previous === undefined) continue;
    else previous.end = end;
    start = end;
  }
  return words.length === 0 && text !== '' ? [{ start: 0, end: text.length, key: '' }] : words;
}

/** From where to where each word runs in the folded text; a year is one word, and no character of the source is cut. */
function boundaries(
  { folded, origins }: FoldedText,
  years: readonly YearName[],
): readonly [number, number][] {
  const ends = new Set<number>(years.flatMap(({ start, end }) => [start, end]));
  let next = 0;
  for (const { index } of SEGMENTER.segment(folded)) {
    while ((years[next]?.end ?? Infinity) <= index) next += 1;
    if (index <= (years[next]?.start ?? Infinity)) ends.add(index);
  }
  const places = [...ends.add(0).add(folded.length)].filter((index) => origins[index] !== -1);
  const sorted = places.sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => [sorted[index] ?? 0, end]);
}

/** Whether two texts have the same words: widths, names of years and white space make no difference. */
export function sameWording(a: string, b: string): boolean {
  if (a === b) return true;
  const [first = [], second = []] = [a, b].map((text) => wordsOf(text).filter(({ key }) => key !== ''));
  return first.length === second.length && first.every(({ key }, index) => key === second[index]?.key);
}

/** A key that spellings of the same text share, without the cost of finding its words. White space inside counts. */
export function wordingKey(text: string): string {
  const folded = foldText(text).folded.trim();
  let key = '';
  let from = 0;
  for (const year of findYearNames(folded)) {
    key += folded.slice(from, year.start) + year.key;
    from = year.end;
  }
  return key + folded.slice(from);
}

/** How many characters a reader sees: white space does not count. */
export function visibleLength(text: string): number {
  return text.replace(/\s/g, '').length;
}
