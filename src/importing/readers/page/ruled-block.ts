import { type Cell, type Notice, type Origin, type Piece } from '../../source-tree.ts';
import { doubtList } from '../seams/doubt-words.ts';
import { paragraphsOf } from '../seams/paragraphs.ts';
import { originOf } from './furniture.ts';
import { edgeOf, type PrintedCell } from './page-flow.ts';

/** Print keeps this much away from the lines of its box. */
const PADDING = 6;

/** A cell of a table that may go on over pages: its boxes, one a page. */
export interface GatheredCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly boxes: readonly { readonly page: number; readonly box: PrintedCell }[];
  /** What is not certain of the way its boxes were found. */
  readonly doubts: readonly string[];
}

export interface RuledCells {
  readonly cells: readonly Cell[];
  /** One for each cell of which something is not certain. */
  readonly notices: readonly Notice[];
}

/** The cells of a ruled table; lines that wrap inside a box are one piece. */
export function ruledCells(gathered: readonly GatheredCell[], printsBlanks: boolean): RuledCells {
  const read = gathered
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map((one) => ({ one, ...cellPieces(one, printsBlanks) }));
  return {
    cells: read.map(({ one: { row, column, rowSpan, columnSpan, boxes }, pieces }): Cell => {
      return { row, column, rowSpan, columnSpan, origin: cornerOf(boxes), pieces };
    }),
    notices: read.flatMap(({ one, pieces, doubts }) =>
      doubts.length === 0 ? [] : [cellNotice(cornerOf(one.boxes), pieces, doubts)],
    ),
  };
}

function cellPieces(
  { boxes, doubts: found }: GatheredCell,
  printsBlanks: boolean,
): {
  readonly pieces: readonly Piece[];
  readonly doubts: readonly string[];
} {
  const paragraphs = paragraphsOf(
    boxes.flatMap(({ page, box }) => placedLines(box, page)),
    printsBlanks,
  );
  const crossing = boxes.some(({ box }) => box.crossed);
  return {
    pieces: paragraphs.flatMap(({ text, items: [first] }) =>
      first === undefined ? [] : [{ text, origin: originOf(first.page, first.line) }],
    ),
    doubts: [
      ...new Set([
        ...found,
        ...(crossing ? ['セルの境をまたぐ文字を、書き始めのセルに入れました'] : []),
        ...paragraphs.flatMap(({ doubts }) => doubts),
      ]),
    ],
  };
}

function placedLines(box: PrintedCell, page: number) {
  // Centred lines are full when the box has no room left at both sides together.
  const left = Math.min(...box.lines.map((line) => line.left));
  const padding = Math.min(PADDING, Math.max(0, left - box.left));
  return box.lines.map((line) => ({
    line,
    page,
    right: edgeOf(line, line.left + box.right - box.left - 2 * padding, box.bottom - padding),
  }));
}

function cornerOf(boxes: GatheredCell['boxes']): Origin {
  const [first] = boxes;
  const { left = 0, top = 0 } = first?.box ?? {};
  return { kind: 'position', page: first?.page ?? 1, x: Math.round(left), y: Math.round(top) };
}

function cellNotice(origin: Origin, pieces: readonly Piece[], doubts: readonly string[]): Notice {
  return {
    severity: 'doubt',
    origin,
    pieces,
    message: `表のセルの読み取りに、確かでないところがあります。${doubtList(doubts)}`,
    remedy: 'このセルを原本と見比べ、違っていれば内容のファイルを直してください。',
  };
}
