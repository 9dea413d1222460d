import { type Glyph } from './page-ink.ts';
import { readable } from '../signs/lookalikes.ts';

/** Characters set next to each other without a gap as wide as a column's. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** One line of print; `base` is where its characters stand. */
export interface TextLine {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** A blank is printed behind the last character, as where a line wraps at a blank. */
  readonly endsInBlank: boolean;
  /** A wide gap between Japanese characters was taken for a blank that is not printed. */
  readonly guessedBlanks: boolean;
  /** What its place among the lines was told by, besides its height: columns of text, or text from top to bottom. */
  readonly order: 'height' | 'columns' | 'upright';
  /** Where a line set from top to bottom ends below; null for a level one. */
  readonly foot: number | null;
}

/** In ems: what stands nearer is one word, one line, printed twice, in another column. */
const WORD_GAP = 0.2;
const BLANK_GAP = 0.9;
const COLUMN_GAP = 1.8;
const SAME_LINE = 0.45;
const OVERPRINT = 0.2;
/** Furigana is at most so large beside the line below it, and so far above that line. */
const RUBY_SIZE = 0.65;
const RUBY_STEP = 1.6;
/** Evenly spread characters (均等割付) stand at least so far apart, and differ by no more. */
const SPREAD_GAP = 0.25;
const SPREAD_DIFFERENCE = 0.15;

/** Lines of print from top to bottom; upright columns from right to left, as one line each. */
export function textLines(glyphs: readonly Glyph[]): readonly TextLine[] {
  const level = glyphs.filter(({ vertical }) => !vertical);
  const upright = glyphs.filter(({ vertical }) => vertical);
  return [...stacked(level).map(levelLine), ...standing(upright).map(uprightLine)].filter(
    ({ segments }) => segments.length > 0,
  );
}

/** The text of a line, its segments a blank apart. */
export function lineText({ segments }: TextLine): string {
  return segments.map(({ text }) => text).join(' ');
}

/** Lines of small kana right above a line of larger print: the reading of its words. */
export function furiganaLines(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const kana = lines.filter((line) => /^[ぁ-ゖァ-ヶー・\s]+$/.test(lineText(line)));
  return new Set(
    kana.filter(({ size, base, left, right }) =>
      lines.some(
        (below) =>
          size <= below.size * RUBY_SIZE &&
          below.base > base &&
          below.base - base < below.size * RUBY_STEP &&
          left < below.right &&
          right > below.left,
      ),
    ),
  );
}

function stacked(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const lines: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (first !== undefined && glyph.y - first.y < SAME_LINE * Math.max(glyph.size, first.size))
      line?.push(glyph);
    else lines.push([glyph]);
  }
  return lines;
}

function standing(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const columns: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.x - a.x)) {
    const column = columns.at(-1);
    const [first] = column ?? [];
    if (first !== undefined && first.x - glyph.x < SAME_LINE * glyph.size) column?.push(glyph);
    else columns.push([glyph]);
  }
  return columns;
}

function levelLine(glyphs: readonly Glyph[]): TextLine {
  const printed = withoutOverprint([...glyphs].sort((a, b) => a.x - b.x));
  const size = Math.max(...printed.map((glyph) => glyph.size), 0);
  const segments = isSpread(printed, size) ? [joined(printed)] : segmentsOf(printed, size);
  return {
    segments: segments.filter(({ text }) => text !== ''),
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
    base: Math.max(...printed.map(({ y }) => y)),
    size,
    endsInBlank: /^[ \u3000]+$/.test(printed.at(-1)?.text ?? ''),
    guessedBlanks: segments.some(({ guessed }) => guessed),
    order: 'height',
    foot: null,
  };
}

function uprightLine(glyphs: readonly Glyph[]): TextLine {
  const sorted = [...glyphs].sort((a, b) => a.y - b.y);
  const [first] = sorted;
  const [left, size] = [first?.x ?? 0, first?.size ?? 0];
  const text = readable(sorted.map((glyph) => glyph.text).join(''));
  const segments = text === '' ? [] : [{ text, left: left - size / 2, right: left + size / 2 }];
  return {
    segments,
    left: left - size / 2,
    right: left + size / 2,
    base: (first?.y ?? 0) + size,
    size,
    endsInBlank: false,
    guessedBlanks: false,
    order: 'upright',
    foot: (sorted.at(-1)?.y ?? 0) + size,
  };
}

/** Programs print a character twice, a hair apart, to make it bold. */
function withoutOverprint(glyphs: readonly Glyph[]): readonly Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const twin = kept
      .slice(-3)
      .some(({ text, x }) => text === glyph.text && Math.abs(x - glyph.x) < OVERPRINT * glyph.size);
    if (!twin) kept.push(glyph);
  }
  return kept;
}

/** A segment in the making; `guessed` where a blank was put that is not printed. */
interface SpacedSegment extends Segment {
  readonly guessed: boolean;
}

function segmentsOf(glyphs: readonly Glyph[], size: number): readonly SpacedSegment[] {
  const segments: { text: string; left: number; right: number; guessed: boolean }[] = [];
  for (const { text, x, width } of glyphs) {
    const last = segments.at(-1);
    // A blank that stands in is no print: the line begins behind it.
    if (text.trim() === '' && (last === undefined || /^[ \u00a0]*$/.test(text))) {
      // A blank widens nothing: what follows decides whether it is a blank or the gap of a column.
      if (last !== undefined && x - last.right < COLUMN_GAP * size) last.text += ' ';
      continue;
    }
    const gap = x - (last?.right ?? -Infinity);
    if (last === undefined || gap > COLUMN_GAP * size)
      segments.push({ text, left: x, right: x + width, guessed: false });
    else {
      const blank = needsBlank(last.text, text, gap / size);
      last.guessed ||= blank && gap > BLANK_GAP * size;
      last.text += `${blank ? ' ' : ''}${text}`;
      last.right = Math.max(last.right, x + width);
    }
  }
  return segments.map((segment) => ({ ...segment, text: readable(segment.text) }));
}

/** Between Latin words a small gap is a blank; between Japanese characters only a wide one. */
function needsBlank(before: string, after: string, gap: number): boolean {
  if (before.endsWith(' ')) return false;
  const latin = /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after);
  return gap > (latin ? WORD_GAP : BLANK_GAP);
}

function isSpread(glyphs: readonly Glyph[], size: number): boolean {
  const printed = glyphs.filter(({ text }) => text.trim() !== '');
  if (printed.length < 3 || printed.length !== glyphs.length) return false;
  const gaps = printed.slice(1).map(({ x }, index) => {
    const before = printed[index];
    return (x - ((before?.x ?? x) + (before?.width ?? 0))) / size;
  });
  return Math.min(...gaps) > SPREAD_GAP && Math.max(...gaps) - Math.min(...gaps) < SPREAD_DIFFERENCE;
}

function joined(glyphs: readonly Glyph[]): SpacedSegment {
  const last = glyphs.at(-1);
  return {
    text: readable(glyphs.map(({ text }) => text).join('')),
    left: glyphs[0]?.x ?? 0,
    right: (last?.x ?? 0) + (last?.width ?? 0),
    guessed: false,
  };
}
