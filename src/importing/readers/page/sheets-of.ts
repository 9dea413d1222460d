import { type Cell, type Notice } from '../../source-tree.ts';

/** A header names at least so many columns. */
const FEWEST = 3;

/**
 * Tables that touch each other on a page, as sheets below each other do: a new one begins where the words of the first row
 * come again. What a page repeats at its top is left out before. Each new one is a doubt.
 */
export function sheetsOf(cells: readonly Cell[]): {
  readonly sheets: readonly (readonly Cell[])[];
  readonly notices: readonly Notice[];
} {
  const rows = Map.groupBy(cells, ({ row }) => row);
  const header = words(rows.get(0) ?? []);
  const isHeader = (rows.get(0) ?? []).filter(({ pieces }) => pieces.length > 0).length >= FEWEST;
  const starts = [...rows]
    .filter(([row, own]) => row > 0 && isHeader && words(own) === header && !isCovered(cells, row))
    .map(([row]) => row);
  const ends = [...starts, Infinity];
  return {
    sheets: [0, ...starts].map((start, index) =>
      cells
        .filter(({ row }) => row >= start && row < (ends[index] ?? Infinity))
        .map((cell) => ({ ...cell, row: cell.row - start })),
    ),
    notices: starts.map((start) => ({
      severity: 'doubt',
      origin: rows.get(start)?.[0]?.origin ?? null,
      message: '見出しの行がもう一度あるため、ここから別の表として取り込みました。',
      remedy: '表の前にあるはずの見出し（課の名前など）が抜けていないか、原本と見比べてください。',
    })),
  };
}

function words(cells: readonly Cell[]): string {
  return JSON.stringify(
    cells.map(({ column, columnSpan, pieces }) => [
      column,
      columnSpan,
      pieces
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/gu, ''),
    ]),
  );
}

/** Whether a cell of the rows above reaches into this one. */
function isCovered(cells: readonly Cell[], row: number): boolean {
  return cells.some((cell) => cell.row < row && cell.row + cell.rowSpan > row);
}
