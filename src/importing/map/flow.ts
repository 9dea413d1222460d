import type { Block, Cell, Origin, Piece, TableBlock } from '../source-tree.ts';
import { type Part, textOf, wholePart } from './part.ts';

/** One line, paragraph or list item. */
export interface LineItem {
  readonly kind: 'line';
  readonly parts: readonly Part[];
  readonly text: string;
  /** Whether the source marks it as a heading. */
  readonly heading: boolean;
  /** The depth of a list item; null for other lines. */
  readonly depth: number | null;
  readonly origin: Origin;
  readonly file: string;
}

export interface GridCell {
  readonly parts: readonly Part[];
  /** Paragraphs of the cell, a line each. */
  readonly text: string;
  readonly origin: Origin;
}

export interface GridRow {
  /** As many as the table has columns. Cells that a merged cell covers hold its parts again. */
  readonly cells: readonly GridCell[];
  /** How many cells the source gives to this row. */
  readonly given: number;
  readonly origin: Origin;
}

export interface GridItem {
  readonly kind: 'grid';
  readonly rows: readonly GridRow[];
  readonly file: string;
}

export type FlowItem = LineItem | GridItem;

/** The blocks of a file as lines and tables, in their order. */
export function flowOf(blocks: readonly Block[], file: string): readonly FlowItem[] {
  return blocks.flatMap((block): readonly FlowItem[] => {
    switch (block.kind) {
      case 'heading':
        return lineOf(block.pieces, { heading: true, depth: null, file });
      case 'paragraph':
        return lineOf(block.pieces, { heading: false, depth: null, file });
      case 'list':
        return block.items.flatMap(({ pieces, depth }) => lineOf(pieces, { heading: false, depth, file }));
      case 'table':
        return [gridOf(block, file)];
    }
  });
}

function lineOf(
  pieces: readonly Piece[],
  facts: Pick<LineItem, 'heading' | 'depth' | 'file'>,
): readonly LineItem[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const parts = pieces.map((piece) => wholePart(piece, facts.file));
  return [{ kind: 'line', parts, text: textOf(parts), origin: first.origin, ...facts }];
}

function gridOf({ cells }: TableBlock, file: string): GridItem {
  const width = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const rows = new Map<number, { cells: (GridCell | undefined)[]; given: number; origin: Origin }>();
  for (const cell of cells) {
    const own = gridCell(cell, file);
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      const known = rows.get(row) ?? { cells: [], given: 0, origin: cell.origin };
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        known.cells[column] = row === cell.row && column === cell.column ? own : { ...own, parts: own.parts };
      }
      known.given = Math.max(known.given, cell.column + cell.columnSpan);
      rows.set(row, known);
    }
  }
  const order = [...rows.keys()].sort((a, b) => a - b);
  return { kind: 'grid', file, rows: order.flatMap((row) => filled(rows.get(row), width)) };
}

function gridCell({ pieces, origin }: Cell, file: string): GridCell {
  const parts = pieces.map((piece) => wholePart(piece, file));
  return { parts, text: textOf(parts, '\n'), origin };
}

function filled(
  row:
    | { readonly cells: readonly (GridCell | undefined)[]; readonly given: number; readonly origin: Origin }
    | undefined,
  width: number,
): readonly GridRow[] {
  if (row === undefined) return [];
  const cells = Array.from(
    { length: width },
    (_, column): GridCell => row.cells[column] ?? { parts: [], text: '', origin: row.origin },
  );
  return [{ cells, given: row.given, origin: row.origin }];
}
