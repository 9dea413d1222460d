import { type Block, type Piece, type SourceTree } from '../../src/importing/source-tree.ts';
import { type Invented } from '../fixtures/importing/invented.ts';

/** What a PDF gave back of the document that it was made of. Cells are told apart by their columns. */
export interface Comparison {
  /** Cells and paragraphs of the document. */
  readonly all: number;
  readonly wrong: number;
  /** Wrong ones without a doubt at their own place: there must be none. */
  readonly silent: readonly string[];
  /** Right ones with a doubt. */
  readonly needless: number;
}

/** Compares with the document, the way blanks and lines are set aside: a line of a cell may be a blank of the document. */
export function compareWithTruth({ blocks, notices }: SourceTree, { parts }: Invented): Comparison {
  const wanted = new Map<string, number>();
  const truths = parts.flatMap((part) =>
    part.kind === 'table'
      ? gridTexts(part.rows)
      : [part.kind === 'bullet' ? `・${part.text}` : part.text].map((text) => `text ${bare(text)}`),
  );
  for (const truth of truths) wanted.set(truth, (wanted.get(truth) ?? 0) + 1);
  const doubted = new Set(notices.flatMap(({ pieces = [] }) => pieces));
  const read = blocks.flatMap(unitsOf).map(({ key, pieces }) => {
    const left = wanted.get(key) ?? 0;
    wanted.set(key, Math.max(0, left - 1));
    return { key, isRight: left > 0, isDoubted: pieces.some((piece) => doubted.has(piece)) };
  });
  return {
    all: truths.length,
    wrong: [...wanted.values()].reduce((sum, left) => sum + left, 0),
    silent: read.filter(({ isRight, isDoubted }) => !isRight && !isDoubted).map(({ key }) => key),
    needless: read.filter(({ isRight, isDoubted }) => isRight && isDoubted).length,
  };
}

function unitsOf(block: Block): readonly { readonly key: string; readonly pieces: readonly Piece[] }[] {
  if (block.kind === 'list') return [];
  if (block.kind !== 'table') return [{ key: `text ${textOf(block.pieces)}`, pieces: block.pieces }];
  return block.cells
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ column, rowSpan, columnSpan, pieces }) => ({
      key: `${column} ${rowSpan}×${columnSpan} ${textOf(pieces)}`,
      pieces,
    }));
}

/** Cells with text by their column and spans. */
function gridTexts(rows: Extract<Invented['parts'][number], { kind: 'table' }>['rows']): readonly string[] {
  const covered = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.flatMap(({ text, rowSpan = 1, columnSpan = 1 }) => {
      while (covered.has(`${row},${column}`)) column += 1;
      for (let down = 0; down < rowSpan; down += 1)
        for (let across = 0; across < columnSpan; across += 1)
          covered.add(`${row + down},${column + across}`);
      return text === '' ? [] : [`${column} ${rowSpan}×${columnSpan} ${bare(text)}`];
    });
  });
}

function textOf(pieces: readonly Piece[]): string {
  return bare(pieces.map(({ text }) => text).join(' '));
}

function bare(text: string): string {
  // Fonts draw both dashes alike, and Chromium notes one for the other: no reader can tell them apart.
  return text.replace(/〜/gu, '～').replace(/\s+/gu, ' ').trim();
}
