import { type Exclusion, type Notice } from '../../source-tree.ts';
import { type CellPair, isTornRow, mayBeTorn } from '../seams/torn-row.ts';
import { originOf } from './furniture.ts';
import { type FlowItem, type PrintedCell } from './page-flow.ts';
import { type GatheredCell, ruledCells, type RuledCells } from './ruled-block.ts';
import { lineText } from './text-lines.ts';

export type TableItem = Extract<FlowItem, { kind: 'table' }>;

/** Lines of two pages' tables that are nearer than this are the same column. */
const SAME_COLUMN = 4;

/** Whether a table has the same columns as the one at the end of the page before. */
export function continues(table: TableItem, next: TableItem): boolean {
  return (
    next.page === table.page + 1 &&
    next.xs.length === table.xs.length &&
    next.xs.every((x, index) => Math.abs(x - (table.xs[index] ?? x)) < SAME_COLUMN)
  );
}

/**
 * Tables of several pages as one. Rows of the following pages stand below those of the first; a header printed anew is
 * left out, and a row torn by the end of a page is one again.
 */
export function continuedTable(
  tables: readonly TableItem[],
  printsBlanks: boolean,
): RuledCells & { readonly repeated: readonly Exclusion[] } {
  const repeated: Exclusion[] = [];
  const seams: Notice[] = [];
  let cells: readonly GatheredCell[] = [];
  for (const { cells: boxes, page, xs, top } of tables) {
    const header = cells.length === 0 ? 0 : repeatedRows(cells, boxes);
    const own = boxes.filter(({ row }) => row >= header).map((box) => gathered(box, { page, by: -header }));
    repeated.push(...boxes.filter(({ row }) => row < header).flatMap((box) => headerWords(box, page)));
    if (cells.length > 0) {
      const { joined, torn } = below(cells, own);
      cells = joined;
      seams.push(continued({ page, x: Math.round(xs[0] ?? 0), y: Math.round(top) }, torn));
    } else cells = own;
  }
  const read = ruledCells(cells, printsBlanks);
  return { cells: read.cells, notices: [...seams, ...read.notices], repeated };
}

function gathered(
  box: PrintedCell,
  { page, by }: { readonly page: number; readonly by: number },
): GatheredCell {
  const { row, column, rowSpan, columnSpan } = box;
  return { row: row + by, column, rowSpan, columnSpan, boxes: [{ page, box }], doubts: [] };
}

/** Rows put below others, the first one into the last one where a page has torn them apart. */
function below(
  above: readonly GatheredCell[],
  rows: readonly GatheredCell[],
): { readonly joined: readonly GatheredCell[]; readonly torn: 'yes' | 'no' | 'perhaps' } {
  const end = above.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  const first = rows.filter(({ row }) => row === 0);
  const twins = new Map(
    first.flatMap((one) => {
      const twin = above.find(
        ({ row, rowSpan, column, columnSpan }) =>
          row + rowSpan === end && column === one.column && columnSpan === one.columnSpan,
      );
      return twin === undefined ? [] : [[one, twin] as const];
    }),
  );
  const pairs = [...twins].flatMap(([one, twin]): readonly CellPair[] => {
    const [last, next] = [twin.boxes.at(-1)?.box, one.boxes[0]?.box];
    return last === undefined || next === undefined ? [] : [{ above: last, below: next }];
  });
  const isTorn = pairs.length === first.length && isTornRow(pairs);
  const perhaps = new Set(pairs.filter(mayBeTorn).flatMap((pair) => [pair.above, pair.below]));
  const moved = (one: GatheredCell): GatheredCell => ({ ...one, row: one.row + end - (isTorn ? 1 : 0) });
  if (!isTorn) {
    const all = [...above, ...rows.map(moved)].map((one) => doubtedAt(one, perhaps));
    return { joined: all, torn: perhaps.size > 0 ? 'perhaps' : 'no' };
  }
  const rests = new Map([...twins].map(([one, twin]) => [twin, one]));
  return {
    joined: [
      ...above.map((one) => withRest(one, rests.get(one))),
      ...rows.filter(({ row }) => row > 0).map(moved),
    ],
    torn: 'yes',
  };
}

function doubtedAt(one: GatheredCell, boxes: ReadonlySet<PrintedCell>): GatheredCell {
  const isDoubted = one.boxes.some(({ box }) => boxes.has(box));
  return isDoubted
    ? { ...one, doubts: [...one.doubts, 'ページをまたいで一つのセルが二つに分かれたかもしれません'] }
    : one;
}

function withRest(one: GatheredCell, rest: GatheredCell | undefined): GatheredCell {
  if (rest === undefined) return one;
  const hasText = rest.boxes.some(({ box }) => box.lines.length > 0);
  return {
    ...one,
    rowSpan: one.rowSpan + rest.rowSpan - 1,
    boxes: [...one.boxes, ...rest.boxes],
    doubts: hasText ? ['ページの終わりで切れた行を、次のページの行とつなぎました'] : [],
  };
}

/** How many rows at the beginning say the same as the table's first rows. */
function repeatedRows(cells: readonly GatheredCell[], next: readonly PrintedCell[]): number {
  const said = (row: number, all: readonly { row: number; column: number; texts: readonly string[] }[]) =>
    JSON.stringify(all.filter((one) => one.row === row).map(({ column, texts }) => [column, texts]));
  const texts = ({ lines }: PrintedCell): readonly string[] => lines.map(lineText);
  const known = cells.map(({ row, column, boxes }) => ({
    row,
    column,
    texts: boxes.flatMap(({ box }) => texts(box)),
  }));
  const own = next.map((box) => ({ row: box.row, column: box.column, texts: texts(box) }));
  const last = next.reduce((end, { row }) => Math.max(end, row), 0);
  let count = 0;
  while (count < last && said(count, own) === said(count, known)) count += 1;
  return count;
}

function headerWords({ lines }: PrintedCell, page: number): readonly Exclusion[] {
  return lines.map((line) => ({
    piece: { text: lineText(line), origin: originOf(page, line) },
    reason: 'column-header',
  }));
}

const SEAM_REMEDIES = {
  yes: 'このページの最初の行を、前のページの最後の行につなぎました。別の行ではないか、原本と見比べてください。',
  perhaps: 'このページの最初の行が、前のページの最後の行の続きかもしれません。原本と見比べてください。',
  no: '前のページの表と別の表ではないか、原本と見比べてください。',
};

function continued(place: { page: number; x: number; y: number }, torn: 'yes' | 'no' | 'perhaps'): Notice {
  return {
    severity: 'doubt',
    origin: { kind: 'position', ...place },
    message: '前のページから続く表を、一つの表として取り込みました。',
    remedy: SEAM_REMEDIES[torn],
  };
}
