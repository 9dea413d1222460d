/**
 * What a reader hands on: the text of a file as blocks, each piece with the place it came from. Every line, paragraph or
 * cell of the source is a piece in exactly one place: in a block, or in `excluded` with a reason.
 */

/**
 * Where a piece stands in its file. Everything counts from 1; x and y are points from the upper left of the page. A line
 * has a sheet in the transcript of a workbook.
 */
export type Origin =
  | { readonly kind: 'line'; readonly line: number; readonly column?: number; readonly sheet?: string }
  | { readonly kind: 'cell'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'table'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly kind: 'position'; readonly page: number; readonly x: number; readonly y: number };

/** Text as printed, without line end and surrounding blanks; never normalised (④ stays ④). */
export interface Piece {
  readonly text: string;
  readonly origin: Origin;
}

/** Level 1 is the title; null where the file marks a heading without saying how high it is. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: number | null;
  readonly pieces: readonly Piece[];
}

/** Pieces are the lines of one paragraph, wrapped by the page: they are joined without a blank. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
}

export interface ListItem {
  /** The printed sign, such as `・`, `(1)` or an automatic number; null where there is none. */
  readonly marker: string | null;
  /** 0 is the outermost list. */
  readonly depth: number;
  readonly pieces: readonly Piece[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

/** A cell of the grid; `row` and `column` count from 0. An empty cell has no pieces; several are its paragraphs. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly origin: Origin;
  readonly pieces: readonly Piece[];
}

/** Which rows are the header is not the reader's business: the mapping finds out by their words. */
export interface TableBlock {
  readonly kind: 'table';
  /** In order of rows, then columns; a place covered by a span has no cell of its own. */
  readonly cells: readonly Cell[];
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock;

export type SourceFormat = 'text' | 'markdown' | 'csv' | 'excel' | 'word' | 'pdf';

/**
 * Why a piece is not in the content. `markup` is a left-over of another format, `deleted` a tracked or struck deletion,
 * `mark` an ornament or bracket that only says what the words beside it are; `other-department` stands on a sheet that is
 * another department's.
 */
export type ExclusionReason =
  | 'blank'
  | 'mark'
  | 'page-number'
  | 'page-break'
  | 'separator'
  | 'repeated-header'
  | 'column-header'
  | 'other-department'
  | 'hidden'
  | 'deleted'
  | 'furigana'
  | 'markup';

export interface Exclusion {
  readonly piece: Piece;
  readonly reason: ExclusionReason;
}

/** Something a person should know of the file; a doubt stays 確認中 until a person has looked. */
export interface Notice {
  readonly severity: 'doubt' | 'note';
  /** null where it concerns the whole file. */
  readonly origin: Origin | null;
  readonly message: string;
  readonly remedy: string;
  /** The pieces that are in doubt, where it concerns some of them and no more. */
  readonly pieces?: readonly Piece[];
}

export interface SourceTree {
  readonly format: SourceFormat;
  readonly blocks: readonly Block[];
  readonly excluded: readonly Exclusion[];
  readonly notices: readonly Notice[];
}

/** The way every reader looks. Throws SourceFault, and nothing else, for whatever bytes it is given. */
export type Reader = (bytes: Uint8Array, name: string) => Promise<SourceTree>;

/** The file itself is at fault; `message` is one Japanese sentence for the person who gave the file. Exit code 1. */
export class SourceFault extends Error {
  override readonly name = 'SourceFault';
}
