import type { Cell, TableBlock } from '../source-tree.ts';
import { escapeText, SIGNS, TABLE_END, unescapeText } from './transcript-signs.ts';

const SPAN = /^〖縦(\d{1,6})横(\d{1,6})〗/u;
const NO_OWN_CELL: ReadonlySet<string> = new Set([SIGNS.fromLeft, SIGNS.fromAbove, SIGNS.noCell]);

/** A table as lines with tabs: a place of the grid each, also where a joined cell covers it. */
export function tableLines({ cells }: TableBlock): readonly string[] {
  return ['〖表〗', ...rowsOf(cells).map((row) => row.join('\t')), TABLE_END];
}

function rowsOf(cells: readonly Cell[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const put = (row: number, column: number, text: string): void => {
    while (rows.length <= row) rows.push([]);
    const own = rows[row] ?? [];
    while (own.length <= column) own.push(SIGNS.noCell);
    own[column] = text;
  };
  for (const cell of cells) coverPlaces(cell, put);
  for (const cell of cells) put(cell.row, cell.column, cellText(cell));
  return rows.map((row) => (row.length === 0 ? [SIGNS.noCell] : row));
}

function coverPlaces(
  { row, column, rowSpan, columnSpan }: Cell,
  put: (row: number, column: number, text: string) => void,
): void {
  for (let down = 0; down < rowSpan; down += 1) {
    for (let across = 0; across < columnSpan; across += 1)
      put(row + down, column + across, across === 0 ? SIGNS.fromAbove : SIGNS.fromLeft);
  }
}

function cellText({ rowSpan, columnSpan, pieces }: Cell): string {
  const span = rowSpan * columnSpan === 1 ? '' : `〖縦${String(rowSpan)}横${String(columnSpan)}〗`;
  return span + pieces.map(({ text }) => escapeText(text)).join(SIGNS.nextParagraph);
}

/** The cells of one line of a table. `line` counts from 1 in the transcript, `row` from 0 in the table. */
export function cellsOfLine(
  text: string,
  { row, line, sheet }: { readonly row: number; readonly line: number; readonly sheet: { sheet?: string } },
): readonly Cell[] {
  return text.split('\t').flatMap((place, column): readonly Cell[] => {
    if (NO_OWN_CELL.has(place)) return [];
    const [tag = '', rowSpan = '1', columnSpan = '1'] = SPAN.exec(place) ?? [];
    const origin = { kind: 'line', line, column: column + 1, ...sheet } as const;
    const pieces = place
      .slice(tag.length)
      .split(SIGNS.nextParagraph)
      .filter((one) => one !== '')
      .map((one) => ({ text: unescapeText(one), origin }));
    return [{ row, column, rowSpan: Number(rowSpan), columnSpan: Number(columnSpan), origin, pieces }];
  });
}
