import { type Cell } from '../../source-tree.ts';
import { originOf } from '../page/furniture.ts';
import { type FlowItem } from '../page/page-flow.ts';
import { type Segment } from '../page/text-lines.ts';

type Line = Extract<FlowItem, { kind: 'line' }>;

/**
 * The cells of lines that stand in columns without rules between them: where no segment of any of the lines stands, there
 * is the gap between two columns.
 */
export function openCells(lines: readonly Line[]): readonly Cell[] {
  const columns = columnsOf(lines.flatMap(({ line }) => line.segments));
  return lines.flatMap(({ line, page }, row) =>
    columns.map(({ left, right }, column): Cell => {
      const own = line.segments.filter((segment) => segment.left >= left && segment.left <= right);
      const origin = { ...originOf(page, line), x: Math.round(own[0]?.left ?? left) };
      return {
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        origin,
        pieces: own.map(({ text }) => ({ text, origin })),
      };
    }),
  );
}

/** What the segments cover, as stretches from left to right. */
function columnsOf(
  segments: readonly Segment[],
): readonly { readonly left: number; readonly right: number }[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...segments].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left <= last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}
