import { type SourceTree } from '../../src/importing/source-tree.ts';

/** Blocks as short lines: a table as its rows, cells by `|`, spans as `×`. */
export function outline({ blocks }: SourceTree): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return [];
    if (block.kind !== 'table') return [block.pieces.map(({ text }) => text).join('/')];
    const rows = Map.groupBy(block.cells, (cell) => cell.row);
    return [...rows.values()].map((cells) =>
      cells
        .map(({ pieces, rowSpan, columnSpan }) => {
          const span = rowSpan * columnSpan === 1 ? '' : `×${rowSpan},${columnSpan}`;
          return pieces.map(({ text }) => text).join('/') + span;
        })
        .join('|'),
    );
  });
}
/** What was left out of a tree: its reason and its text. */
export function excluded(tree: SourceTree): readonly string[] {
  return tree.excluded.map(({ piece, reason }) => `${reason} ${piece.text}`);
}
