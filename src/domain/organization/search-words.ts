/** A word and how it is read, in hiragana. */
export interface WordReading {
  readonly text: string;
  readonly reading: string;
}

/** What a municipality adds to the search: words that stand for each other, and readings no dictionary has. */
export interface SearchWords {
  readonly synonyms: readonly (readonly string[])[];
  readonly readings: readonly WordReading[];
}

export const NO_SEARCH_WORDS: SearchWords = { synonyms: [], readings: [] };
