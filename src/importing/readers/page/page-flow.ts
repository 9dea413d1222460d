import { type ColumnBlock, columnBlocks } from '../columns/text-columns.ts';
import { boxesOf } from './crossing.ts';
import { type Lattice, lattices, type RuledCell } from './lattice.ts';
import { type Glyph, type PageInk } from './page-ink.ts';
import { furiganaLines, lineText, type TextLine, textLines } from './text-lines.ts';

/** A box of a table with the lines printed in it. */
export interface PrintedCell extends RuledCell {
  readonly lines: readonly TextLine[];
  /** Its text runs over into the next box, or that of the box before runs over into it. */
  readonly crossed: boolean;
}

/** A line or a ruled table, in the order in which a page is read. */
export type FlowItem =
  | { readonly kind: 'line'; readonly page: number; readonly line: TextLine; readonly right: number }
  | {
      readonly kind: 'table';
      readonly page: number;
      readonly top: number;
      readonly xs: readonly number[];
      readonly cells: readonly PrintedCell[];
    };

/** The share of a page's width that a long line takes. */
const LONG = 0.4;

/** What a page says, in the order of reading. */
export interface PageFlow {
  readonly items: readonly FlowItem[];
  /** Readings printed above words; they belong to no line. */
  readonly furigana: readonly TextLine[];
  /** The lines drawn are too many to be tables. */
  readonly drawing: boolean;
}

/** A page as lines and ruled tables from top to bottom. */
export function pageFlow(page: PageInk): PageFlow {
  const found = lattices(page.rules);
  const tables = (found ?? []).filter((lattice) =>
    page.glyphs.some((glyph) => cellAt(lattice, glyph) !== undefined),
  );
  const { boxOf, crossed } = boxesOf(page.glyphs, (glyph) => innermost(tables, glyph));
  const inTables = Map.groupBy(page.glyphs, (glyph) => boxOf.get(glyph));
  const outside = inTables.get(undefined) ?? [];
  const furigana: TextLine[] = [];
  const linesOf = (glyphs: readonly Glyph[]): readonly TextLine[] => {
    const all = textLines(glyphs);
    const readings = furiganaLines(all);
    furigana.push(...readings);
    return all.filter((line) => !readings.has(line));
  };
  const lines = inOrder(linesOf(outside), page.glyphs, tables.length > 0);
  const right = Math.max(printEdge(lines, page.width), ...tables.map(({ xs }) => xs.at(-1) ?? 0));
  const foot = Math.max(...lines.map((line) => line.foot ?? 0));
  const items = [
    ...columnBlocks(lines).map((block) => lineItems(block, page.number, { right, foot })),
    ...tables.map(({ xs, ys, cells }): readonly FlowItem[] => [
      {
        kind: 'table',
        page: page.number,
        top: ys[0] ?? 0,
        xs,
        cells: cells.map((cell) => ({
          ...cell,
          lines: linesOf(inTables.get(cell) ?? []),
          crossed: crossed.has(cell),
        })),
      },
    ]),
  ];
  // Lines from top to bottom come from right to left already.
  const isUpright =
    lines.some(({ order }) => order === 'upright') && lines.every(({ order }) => order === 'upright');
  if (!isUpright || tables.length > 0) items.sort((a, b) => topOf(a[0]) - topOf(b[0]));
  return { items: items.flat(), furigana, drawing: found === null };
}

/** On a page that is written from top to bottom, level characters are strays: the whole page is in doubt. */
function inOrder(
  lines: readonly TextLine[],
  glyphs: readonly Glyph[],
  hasTables: boolean,
): readonly TextLine[] {
  const upright = glyphs.filter(({ vertical }) => vertical).length;
  if (hasTables || upright * 2 < glyphs.length || upright === 0) return lines;
  return lines.map((line): TextLine => ({ ...line, order: 'upright' })).toSorted((a, b) => b.right - a.right);
}

/** A line, or those of two columns one below the other, each with the edge it may reach. */
function lineItems(
  block: ColumnBlock,
  page: number,
  { right, foot }: { readonly right: number; readonly foot: number },
): readonly FlowItem[] {
  if (block.kind === 'line') {
    const { line } = block;
    return [{ kind: 'line', page, line, right: edgeOf(line, right, foot) }];
  }
  return block.sides.flatMap((side) => {
    const edge = Math.max(...side.map(lineEdge));
    return side.map((line): FlowItem => ({ kind: 'line', page, line, right: edge }));
  });
}

/** The edge that a line may reach; for one set from top to bottom the edge below, as if it were laid on its side. */
export function edgeOf(line: TextLine, right: number, foot: number): number {
  return line.foot === null ? right : line.right + foot - line.foot;
}

/**
 * How far print may reach to the right: as far as several long lines do. Where lines are few or short, the right margin
 * is taken to be as wide as the left one.
 */
function printEdge(lines: readonly TextLine[], width: number): number {
  const edges = lines.map(lineEdge);
  const edge = Math.max(...edges);
  const left = Math.min(...lines.map((line) => line.left));
  const reached = edges.filter((one, index) => edge - one < (lines[index]?.size ?? 0)).length;
  return reached > 1 && edge - left > LONG * width ? edge : Math.max(edge, width - left);
}

/** Commas and full stops may hang over the edge of the print. */
function lineEdge(line: TextLine): number {
  return /[、。，．]$/.test(lineText(line)) ? line.right - line.size : line.right;
}

function topOf(item: FlowItem | undefined): number {
  if (item === undefined) return 0;
  return item.kind === 'line' ? item.line.base - item.line.size / 2 : item.top;
}

/** A table inside a box of another one is nearer to its text. */
function innermost(tables: readonly Lattice[], glyph: Glyph): RuledCell | undefined {
  return tables
    .flatMap((lattice) => cellAt(lattice, glyph) ?? [])
    .sort((a, b) => (a.right - a.left) * (a.bottom - a.top) - (b.right - b.left) * (b.bottom - b.top))[0];
}

function cellAt({ xs, ys, cells }: Lattice, glyph: Glyph): RuledCell | undefined {
  const x = glyph.vertical ? glyph.x : glyph.x + glyph.width / 2;
  const y = glyph.vertical ? glyph.y + glyph.size / 2 : glyph.y - glyph.size * 0.35;
  if (x < (xs[0] ?? 0) || x > (xs.at(-1) ?? 0) || y < (ys[0] ?? 0) || y > (ys.at(-1) ?? 0)) return undefined;
  return cells.find(({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom);
}
