/** One thing the reader asks for. A result must contain every term (or, in the second group, a spelling of it). */
export interface Term {
  /** As typed, without quotes and minus; what messages repeat. */
  readonly written: string;
  /** Canonical form, never empty: what is looked for, as a substring of canonical text. */
  readonly text: string;
  /** Typed in 「」 or quotes: no other spelling is tried. */
  readonly exact: boolean;
}

/** What a reader typed, understood. No terms: nothing to search for (an empty field, punctuation only). */
export interface Query {
  readonly terms: readonly Term[];
  /** Terms with a leading minus: no result may contain them as typed. */
  readonly excluded: readonly Term[];
  /** Whether something beyond the limits of length or number was left out. */
  readonly shortened: boolean;
}
