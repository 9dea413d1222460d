import { type Cell, type TableBlock } from '../../source-tree.ts';
import { tooLarge } from '../archive/faults.ts';
import { keptRange } from '../kept-lines.ts';
import { LIMITS } from '../limits.ts';
import { addressOf } from './grid.ts';
import { type ShownCell } from './shown-cells.ts';

/**
 * A table of some rows of a sheet. Columns in which no text begins fall away (sheets laid out as squared paper join many
 * narrow columns to one); what stays is counted from 0, and every place that no cell covers gets an empty one.
 * `byTop` holds the cells of the sheet by the row they begin in. Throws SourceFault for a table beyond the limits.
 */
export function tableBlock(
  byTop: ReadonlyMap<number, readonly ShownCell[]>,
  rows: readonly number[],
  sheet: string,
): TableBlock {
  const near = range(rows.at(0) ?? 0, rows.at(-1) ?? -1).flatMap((row) => byTop.get(row) ?? []);
  const columns = [...new Set(near.filter(({ lines }) => lines.length > 0).map(({ left }) => left))].sort(
    (a, b) => a - b,
  );
  if (rows.length * columns.length > LIMITS.places) throw tooLarge('表', `${LIMITS.places}セル`);
  const placed = near.flatMap((cell) => placedCell(cell, rows, columns));
  const covered = placed.reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0);
  if (covered > LIMITS.looks) throw tooLarge('セルの結合', `${LIMITS.merges}か所`);
  const taken = new Set(placed.flatMap(coveredKeys));
  const empty = rows.flatMap((row, rowIndex) =>
    columns.flatMap((column, columnIndex) => {
      const origin = { kind: 'cell', sheet, address: addressOf(row, column) } as const;
      const cell = { row: rowIndex, column: columnIndex, rowSpan: 1, columnSpan: 1, origin, pieces: [] };
      return taken.has(`${rowIndex},${columnIndex}`) ? [] : [cell];
    }),
  );
  return { kind: 'table', cells: [...placed, ...empty].sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** A cell in the counting of the table; an empty one only where it joins several places. */
function placedCell(cell: ShownCell, rows: readonly number[], columns: readonly number[]): readonly Cell[] {
  const [row, rowSpan] = keptRange(rows, cell.top, cell.bottom);
  const [column, columnSpan] = keptRange(columns, cell.left, cell.right);
  if (rowSpan === 0 || columnSpan === 0) return [];
  if (cell.lines.length === 0 && rowSpan * columnSpan === 1) return [];
  const pieces = cell.lines.map((text) => ({ text, origin: cell.origin }));
  return [{ row, column, rowSpan, columnSpan, origin: cell.origin, pieces }];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function coveredKeys({ row, column, rowSpan, columnSpan }: Cell): readonly string[] {
  return Array.from({ length: rowSpan * columnSpan }, (_, index) => {
    return `${row + Math.floor(index / columnSpan)},${column + (index % columnSpan)}`;
  });
}
