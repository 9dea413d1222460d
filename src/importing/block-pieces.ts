import type { Block, Origin, Piece } from './source-tree.ts';

/** All pieces of a block, in its order. */
export function piecesOf(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.pieces;
    case 'list':
      return block.items.flatMap(({ pieces }) => pieces);
    case 'table':
      return block.cells.flatMap(({ pieces }) => pieces);
  }
}

/** Where a block begins; undefined for a block without anything in it. */
export function beginOf(block: Block): Origin | undefined {
  return block.kind === 'table' ? block.cells[0]?.origin : piecesOf(block)[0]?.origin;
}

/** The sheet of a workbook that a place is on; undefined for other files. */
export function sheetOf(origin: Origin | undefined): string | undefined {
  return origin?.kind === 'cell' || origin?.kind === 'line' ? origin.sheet : undefined;
}
