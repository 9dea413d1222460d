import { type SheetDrawings } from './sheet-drawings.ts';

/** A stretch of text in one cell; `struck` where a line goes through it. */
export interface Run {
  readonly text: string;
  readonly struck: boolean;
}

/** A cell of a sheet as it is shown. Rows and columns count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly runs: readonly Run[];
  readonly bordered: boolean;
  /** `error`: shows #REF! or the like; `uncomputed`: a formula whose result is not in the file. */
  readonly fault: 'error' | 'uncomputed' | null;
  /** Why what stands here may not be what Excel shows: the format is not reproduced. */
  readonly unknownFormat: string | null;
  readonly comment: string | null;
}

/** A joined area, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet, before it is read as paragraphs and tables. */
export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly GridCell[];
  readonly areas: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly drawings: SheetDrawings | undefined;
  /** What is printed above and below each page, as Excel writes it. */
  readonly margins: readonly string[];
}

/** `B12` for row 11, column 1. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The text of a cell without what is struck out. */
export function shownText(cell: GridCell): string {
  return cell.runs
    .filter(({ struck }) => !struck)
    .map(({ text }) => text)
    .join('');
}
