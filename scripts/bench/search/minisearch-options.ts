import type { Options } from 'minisearch';

/** A record as MiniSearch gets it. */
export interface MiniSearchRecord {
  readonly path: string;
  readonly text: string;
}

/**
 * MiniSearch as its users set it up for Japanese: pairs of characters, every pair of the query must be there; a query
 * of one character stands for the beginning of a pair.
 */
export const MINISEARCH_OPTIONS: Options<MiniSearchRecord> = {
  idField: 'path',
  fields: ['text'],
  tokenize: (text) => wordsOf(text).flatMap((word) => [...pairsOf(word), word.at(-1) ?? '']),
  processTerm: (term) => term,
  searchOptions: {
    combineWith: 'AND',
    prefix: (term) => term.length === 1,
    tokenize: (text) => wordsOf(text).flatMap((word) => (word.length === 1 ? word : pairsOf(word))),
  },
};

/** Runs of letters and digits, each as its characters. */
function wordsOf(text: string): readonly (readonly string[])[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s\p{P}\p{S}]+/u);
  return words.filter((word) => word !== '').map((word) => Array.from(word));
}

function pairsOf(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((second, at) => (characters[at] ?? '') + second);
}
