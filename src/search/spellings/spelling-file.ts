/** Words of one kind that stand for each other. */
export interface SpellingGroup {
  readonly kind: 'okurigana' | 'variant' | 'synonym' | 'kana';
  /** Every spelling a reader may type, as people write it. */
  readonly typed: readonly string[];
  /** Those of them that occur in the municipality's documents. */
  readonly occurring: readonly string[];
}

/** A unit's name with the names of the units it came from and became. */
export interface DepartmentNames {
  readonly name: string;
  readonly former: readonly string[];
  readonly later: readonly string[];
}

/**
 * What the browser must know of a municipality's texts to try other spellings, small enough for every search: only
 * what occurs there can be found, so only that is listed. Plain JSON. All strings but `typed` names are canonical.
 */
export interface SpellingFile {
  readonly groups: readonly SpellingGroup[];
  /** Words with kanji and hiragana in which the hiragana may be left out: 取り組み. */
  readonly okurigana: readonly string[];
  /** Years as they are written, with era or four digits: 平成31年度, h31, 2019年. */
  readonly years: readonly string[];
  /** Years without era and the fiscal year that each means in all the documents that have it: 31年度 is 2019. */
  readonly bareYears: readonly (readonly [written: string, year: number])[];
  readonly departments: readonly DepartmentNames[];
}

/** What is loaded of them for every search: with it, what must be known to find a piece of the lexicon. */
export interface LoadedSpellings extends Omit<SpellingFile, 'groups'> {
  /** Packed (`packGroups`). */
  readonly groups: string;
  /** First and last key of each shard (`PackedShards`). */
  readonly shards: readonly string[];
}

/**
 * The words of a municipality's texts with their readings, and its amounts: needed whole only where nothing was
 * found, and in pieces for queries with kana or with an amount (`needsLexicon`). Plain JSON.
 */
export interface LexiconFile {
  /**
   * One line a reading (hiragana), in order: the reading and its words, with spaces between. A word of one kanji that
   * does not stand alone (課, 所) has a `*` before it.
   */
  readonly words: string;
  /**
   * Which word follows which: one line a word in the order of `words`, the differences between the growing numbers of
   * its followers in base 36, with spaces between. Lines at the end that are empty are left out.
   */
  readonly follows: string;
  /** Amounts and counts that can be written in more than one way: 1200万円, 12000千円, 三十人. */
  readonly amounts: readonly string[];
}
