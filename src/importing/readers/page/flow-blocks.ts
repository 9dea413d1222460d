import { type Block, type Cell, type Exclusion, type Notice } from '../../source-tree.ts';
import { doubtList } from '../seams/doubt-words.ts';
import { paragraphsOf } from '../seams/paragraphs.ts';
import { continuedTable, continues, type TableItem } from './continued-table.ts';
import { originOf } from './furniture.ts';
import { openCells } from '../columns/open-table.ts';
import { type FlowItem } from './page-flow.ts';
import { sheetsOf } from './sheets-of.ts';

type Line = Extract<FlowItem, { kind: 'line' }>;

export interface FlowBlocks {
  readonly blocks: readonly Block[];
  readonly excluded: readonly Exclusion[];
  readonly notices: readonly Notice[];
}

/** The flow of all pages as paragraphs and tables; a table that goes on on the next page is one. */
export function flowBlocks(items: readonly FlowItem[]): FlowBlocks {
  const blocks: Block[] = [];
  const excluded: Exclusion[] = [];
  const notices: Notice[] = [];
  const printsBlanks = items.some(endsInBlank);
  for (const run of runs(items)) {
    const [first] = run;
    if (first?.kind === 'table') {
      const table = continuedTable(run as readonly TableItem[], printsBlanks);
      const { sheets, notices: split } = sheetsOf(table.cells);
      blocks.push(...sheets.map((cells) => ({ kind: 'table' as const, cells })));
      excluded.push(...table.repeated);
      notices.push(...table.notices, ...split);
    } else {
      blocks.push(...lineBlocks(run as readonly Line[], { notices, printsBlanks }));
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

interface LineSurroundings {
  readonly notices: Notice[];
  readonly printsBlanks: boolean;
}

/** Whether a blank is printed at the end of a line: then the program prints all of them that fit. */
function endsInBlank(item: FlowItem): boolean {
  return item.kind === 'line'
    ? item.line.endsInBlank
    : item.cells.some(({ lines }) => lines.some((line) => line.endsInBlank));
}

/** Lines with gaps as wide as columns are a table without rules; the others are paragraphs. */
function lineBlocks(lines: readonly Line[], around: LineSurroundings): readonly Block[] {
  const blocks: Block[] = [];
  let rest = [...lines];
  while (rest.length > 0) {
    const open = (line: Line | undefined): boolean => (line?.line.segments.length ?? 0) > 1;
    const inColumns = open(rest[0]);
    const end = rest.findIndex((line) => open(line) !== inColumns);
    const part = end === -1 ? rest : rest.slice(0, end);
    rest = end === -1 ? [] : rest.slice(end);
    if (inColumns) {
      const cells = openCells(part);
      blocks.push({ kind: 'table', cells });
      around.notices.push(unruled(cells));
    } else blocks.push(...paragraphBlocks(part, around));
  }
  return blocks;
}

function paragraphBlocks(
  lines: readonly Line[],
  { notices, printsBlanks }: LineSurroundings,
): readonly Block[] {
  return paragraphsOf(lines, printsBlanks).flatMap(({ items: [first], text, doubts }): readonly Block[] => {
    if (first === undefined) return [];
    const piece = { text, origin: originOf(first.page, first.line) };
    if (doubts.length > 0) {
      notices.push({
        severity: 'doubt',
        origin: piece.origin,
        pieces: [piece],
        message: `文章の読み取りに、確かでないところがあります。${doubtList(doubts)}`,
        remedy: 'この段落を原本と見比べ、違っていれば内容のファイルを直してください。',
      });
    }
    return [{ kind: 'paragraph', pieces: [piece] }];
  });
}

function unruled(cells: readonly Cell[]): Notice {
  return {
    severity: 'doubt',
    origin: cells[0]?.origin ?? null,
    pieces: cells.flatMap(({ pieces }) => pieces),
    message: '罫線のない列を、文字の位置から表として取り込みました。',
    remedy: '列と行が正しいか、原本と見比べてください。',
  };
}
