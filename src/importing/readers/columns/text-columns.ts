import { type Segment, type TextLine } from '../page/text-lines.ts';

/** A line of the whole width, or lines of two columns of running text, the left column first. */
export type ColumnBlock =
  | { readonly kind: 'line'; readonly line: TextLine }
  | { readonly kind: 'columns'; readonly sides: readonly [readonly TextLine[], readonly TextLine[]] };

/** Fewer lines beside each other are a table without rules. */
const FEWEST = [5, 3] as const;
/** The share of a column's lines that reach its edge, and how near they come to it. */
const FULL_LINES = 0.5;
const NEARLY = 0.85;
/** In ems: running text has lines longer than this. */
const NARROWEST = 10;

/** Lines in the order of reading, where a page sets running text in two columns beside each other. */
export function columnBlocks(lines: readonly TextLine[]): readonly ColumnBlock[] {
  const level = lines.filter(({ foot }) => foot === null);
  const gutter = gutterOf(level);
  const blocks: ColumnBlock[] = [];
  let run: TextLine[] = [];
  const flush = (): void => {
    blocks.push(...blocksOf(run, gutter));
    run = [];
  };
  for (const line of lines) {
    if (line.foot === null && line.segments.every((one) => one.right <= gutter || one.left >= gutter)) {
      run.push(line);
      continue;
    }
    flush();
    blocks.push({ kind: 'line', line });
  }
  flush();
  return blocks;
}

/** Where two columns would be apart: in the middle of the gaps within lines, otherwise of all print. */
function gutterOf(lines: readonly TextLine[]): number {
  const gaps = lines
    .flatMap(({ segments: [first, second] }) =>
      first === undefined || second === undefined ? [] : [(first.right + second.left) / 2],
    )
    .sort((a, b) => a - b);
  const middle =
    (Math.min(...lines.map(({ left }) => left)) + Math.max(...lines.map(({ right }) => right))) / 2;
  return gaps.length >= FEWEST[1] ? (gaps[Math.floor(gaps.length / 2)] ?? middle) : middle;
}

function blocksOf(run: readonly TextLine[], gutter: number): readonly ColumnBlock[] {
  const sides = [
    run.flatMap((line) => sideOf(line, ({ right }) => right <= gutter)),
    run.flatMap((line) => sideOf(line, ({ left }) => left >= gutter)),
  ] as const;
  return sides.every((side, index) => side.length >= (FEWEST[index] ?? 0) && isRunning(side))
    ? [{ kind: 'columns', sides }]
    : run.map((line) => ({ kind: 'line', line }));
}

function sideOf(line: TextLine, belongs: (segment: Segment) => boolean): readonly TextLine[] {
  const segments = line.segments.filter(belongs);
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ ...line, segments, left: first.left, right: last.right, order: 'columns' }];
}

/** Text that goes on from line to line, and no list of words or figures. */
function isRunning(side: readonly TextLine[]): boolean {
  const left = Math.min(...side.map((line) => line.left));
  const width = Math.max(...side.map((line) => line.right)) - left;
  const full = side.filter((line) => line.right - left > NEARLY * width);
  const size = side[0]?.size ?? 0;
  return width > NARROWEST * size && full.length >= FULL_LINES * side.length;
}
