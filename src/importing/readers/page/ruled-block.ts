import { type Cell, type Origin, type Piece } from '../../source-tree.ts';
import { originOf } from './furniture.ts';
import { edgeOf, type PrintedCell } from './page-flow.ts';
import { joinedText, paragraphsOf } from './wrapped.ts';

/** Print keeps this much away from the lines of its box. */
const PADDING = 6;

/** The cells of a ruled table; lines that wrap inside a box are one piece. */
export function ruledCells(cells: readonly PrintedCell[], page: number): readonly Cell[] {
  return cells
    .map((cell): Cell => {
      const { row, column, rowSpan, columnSpan } = cell;
      const origin: Origin = { kind: 'position', page, x: Math.round(cell.left), y: Math.round(cell.top) };
      return { row, column, rowSpan, columnSpan, origin, pieces: cellPieces(cell, page) };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function cellPieces(cell: PrintedCell, page: number): readonly Piece[] {
  // Centred lines are full when the box has no room left at both sides together.
  const left = Math.min(...cell.lines.map((line) => line.left));
  const padding = Math.min(PADDING, Math.max(0, left - cell.left));
  const items = cell.lines.map((line) => ({
    line,
    right: edgeOf(line, line.left + cell.right - cell.left - 2 * padding, cell.bottom - padding),
  }));
  return paragraphsOf(items).map((group) => {
    const [first] = group;
    const text = joinedText(group.map(({ line }) => line));
    return {
      text,
      origin: first === undefined ? { kind: 'position', page, x: 0, y: 0 } : originOf(page, first.line),
    };
  });
}
