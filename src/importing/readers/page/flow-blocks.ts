import { type Block, type Cell, type Exclusion, type Notice } from '../../source-tree.ts';
import { originOf } from './furniture.ts';
import { openCells } from './open-table.ts';
import { type FlowItem } from './page-flow.ts';
import { ruledCells } from './ruled-block.ts';
import { joinedText, paragraphsOf } from './wrapped.ts';

type Line = Extract<FlowItem, { kind: 'line' }>;
type Table = Extract<FlowItem, { kind: 'table' }>;

export interface FlowBlocks {
  readonly blocks: readonly Block[];
  readonly excluded: readonly Exclusion[];
  readonly notices: readonly Notice[];
}

/** Lines of two pages' tables that are nearer than this are the same column. */
const SAME_COLUMN = 4;

/** The flow of all pages as paragraphs and tables; a table that goes on on the next page is one. */
export function flowBlocks(items: readonly FlowItem[]): FlowBlocks {
  const blocks: Block[] = [];
  const excluded: Exclusion[] = [];
  const notices: Notice[] = [];
  for (const run of runs(items)) {
    const [first] = run;
    if (first?.kind === 'table') {
      const { cells, repeated } = continuedTable(run as readonly Table[]);
      blocks.push({ kind: 'table', cells });
      excluded.push(...repeated);
      notices.push(...(run.slice(1) as readonly Table[]).map(continued));
    } else {
      blocks.push(...lineBlocks(run as readonly Line[], notices));
    }
  }
  return { blocks, excluded, notices };
}

/** Lines one after the other, or tables that continue each other over pages. */
function runs(items: readonly FlowItem[]): readonly (readonly FlowItem[])[] {
  const found: FlowItem[][] = [];
  for (const item of items) {
    const last = found.at(-1)?.at(-1);
    const together =
      item.kind === 'line' ? last?.kind === 'line' : last?.kind === 'table' && continues(last, item);
    if (together) found.at(-1)?.push(item);
    else found.push([item]);
  }
  return found;
}

function continues(table: Table, next: Table): boolean {
  return (
    next.page === table.page + 1 &&
    next.xs.length === table.xs.length &&
    next.xs.every((x, index) => Math.abs(x - (table.xs[index] ?? x)) < SAME_COLUMN)
  );
}

/** Rows of the following pages stand below those of the first; a header printed anew is left out. */
function continuedTable(tables: readonly Table[]): {
  readonly cells: readonly Cell[];
  readonly repeated: readonly Exclusion[];
} {
  const cells: Cell[] = [];
  const repeated: Exclusion[] = [];
  for (const table of tables) {
    const own = ruledCells(table.cells, table.page);
    const header = cells.length === 0 ? 0 : repeatedRows(cells, own);
    const offset = cells.reduce((end, { row, rowSpan }) => Math.max(end, row + rowSpan), 0) - header;
    for (const cell of own) {
      if (cell.row >= header) cells.push({ ...cell, row: cell.row + offset });
      else repeated.push(...cell.pieces.map((piece) => ({ piece, reason: 'column-header' as const })));
    }
  }
  return { cells, repeated };
}

/** How many rows at the beginning say the same as the table's first rows. */
function repeatedRows(cells: readonly Cell[], next: readonly Cell[]): number {
  const text = (all: readonly Cell[], row: number): string =>
    JSON.stringify(
      all
        .filter((cell) => cell.row === row)
        .map(({ column, pieces }) => [column, pieces.map((piece) => piece.text)]),
    );
  const last = next.reduce((end, { row }) => Math.max(end, row), 0);
  let count = 0;
  while (count < last && text(next, count) === text(cells, count)) count += 1;
  return count;
}

/** Lines with gaps as wide as columns are a table without rules; the others are paragraphs. */
function lineBlocks(lines: readonly Line[], notices: Notice[]): readonly Block[] {
  const blocks: Block[] = [];
  let rest = [...lines];
  while (rest.length > 0) {
    const open = (line: Line | undefined): boolean => (line?.line.segments.length ?? 0) > 1;
    const inColumns = open(rest[0]);
    const end = rest.findIndex((line) => open(line) !== inColumns);
    const part = end === -1 ? rest : rest.slice(0, end);
    rest = end === -1 ? [] : rest.slice(end);
    if (inColumns) {
      blocks.push({ kind: 'table', cells: openCells(part) });
      notices.push(unruled(part[0]));
    } else blocks.push(...paragraphBlocks(part));
  }
  return blocks;
}

function paragraphBlocks(lines: readonly Line[]): readonly Block[] {
  return paragraphsOf(lines).flatMap((group): readonly Block[] => {
    const [first] = group;
    if (first === undefined) return [];
    const text = joinedText(group.map(({ line }) => line));
    return [{ kind: 'paragraph', pieces: [{ text, origin: originOf(first.page, first.line) }] }];
  });
}

/** The row at the top of the next page may be the rest of the one before it. */
function continued(table: Table): Notice {
  return {
    severity: 'doubt',
    origin: { kind: 'position', page: table.page, x: Math.round(table.xs[0] ?? 0), y: Math.round(table.top) },
    message: '前のページから続く表を、一つの表として取り込みました。',
    remedy: 'このページの最初の行が、前のページの最後の行の続きではないか、原本と見比べてください。',
  };
}

function unruled(line: Line | undefined): Notice {
  return {
    severity: 'doubt',
    origin: line === undefined ? null : originOf(line.page, line.line),
    message: '罫線のない列を、文字の位置から表として取り込みました。',
    remedy: '列と行が正しいか、原本と見比べてください。',
  };
}
