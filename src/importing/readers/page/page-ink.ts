/** A character on a page. Points from the upper left corner; `y` is the line it stands on, `size` its height. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Set from top to bottom; then `x` is the middle of its column and `y` its top. */
  readonly vertical: boolean;
}

/** A straight line, level or upright: `from` ≤ `to` along it, `at` across. */
export interface Rule {
  readonly level: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is printed on a page and matters for reading it. */
export interface PageInk {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** How many glyphs there are. */
  readonly characters: number;
  readonly rules: readonly Rule[];
  /** Characters that are painted but whose meaning the file does not tell. */
  readonly unreadable: number;
  /** Characters in fonts that do not tell what their characters mean: what was read of them is wrong. */
  readonly unmapped: number;
  /** Stretches of text in fonts that are not in the file, of which nothing can be read. */
  readonly missing: number;
  /** Characters that stand askew or upside down. */
  readonly turned: number;
  /** It was printed sideways or upside down; everything here is counted with its text turned upright. */
  readonly sideways: boolean;
  /** Text laid invisibly over a picture, as programs do that recognise characters. */
  readonly invisible: number;
  readonly pictures: number;
}
