/** One word of a rating scale, with everything the sheet prints about it. */
export interface LevelView {
  readonly label: string;
  readonly code: string | null;
  /** The printed rule, or that none is printed. */
  readonly rule: string;
  /** What the word says of achievement, progress and direction, as far as the source tells. */
  readonly meanings: readonly string[];
}

/** The vocabulary of a rating, so that a reader can tell what a word means and what it does not. */
export interface ScaleView {
  readonly name: string;
  readonly facts: readonly string[];
  readonly levels: readonly LevelView[];
  readonly note: string | null;
}

/** The sheet (様式) a document was written on: how to read its marks and words. */
export interface FormView {
  readonly name: string;
  readonly years: string;
  readonly initiativeName: string;
  readonly difficulty: {
    readonly heading: string;
    readonly marks: string;
    readonly explanation: string | null;
  } | null;
  readonly scales: readonly ScaleView[];
  readonly notes: readonly string[];
}
