import { tooLarge } from '../archive/faults.ts';
import { LIMITS } from '../limits.ts';
import { isForeign } from '../seams/foreign-text.ts';
import { type FontUse, noteUse, unmappedGlyphs } from './font-use.ts';
import { type Direction, directionOf, IDENTITY, type Matrix, placed, times, turned } from './matrix.ts';
import { type Glyph, type PageInk, type Rule } from '../page/page-ink.ts';
import { type Operation, type PdfPage } from './pdf-file.ts';
import { pathRules } from './rules-of-path.ts';
import { withUprightStretches } from './upright-stretches.ts';

/** The part of the graphics state that decides where text stands (ISO 32000-1, 8.4 and 9.3). */
interface State {
  matrix: Matrix;
  font: string;
  size: number;
  characterSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

interface Canvas {
  readonly page: PdfPage;
  readonly saved: State[];
  state: State;
  line: Matrix;
  text: Matrix;
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  /** Fonts in which nothing came out, each as often as it should have, and fonts in which something did. */
  readonly silent: string[];
  readonly spoken: Set<string>;
  readonly uses: Map<string, FontUse>;
  readonly count: { unreadable: number; turned: number; invisible: number; pictures: number };
  /** How many characters are written in each direction. */
  readonly directions: [number, number, number, number];
}

/** A character of PDF.js, its width in thousandths of its size. */
interface PdfGlyph {
  readonly unicode: string;
  readonly originalCharCode: number;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

const INVISIBLE = 3;
const SQUARE = 0.05;
/** The share of a page's characters that tell which way it is written. */
const MOST = 0.8;

/**
 * Follows the painting of a page and notes each character and line where it comes to stand. A page that is printed
 * sideways or upside down is turned the way its text is written.
 */
export function paintedInk(page: PdfPage): PageInk {
  const first = inkOf(page);
  const all = first.directions.reduce((sum, count) => sum + count, 0);
  const direction = first.directions.findIndex((count) => count > MOST * all) as Direction | -1;
  if (direction < 1) return first.ink;
  const { width, height, upright } = page;
  const isSideways = direction % 2 === 1;
  const { ink } = inkOf({
    ...page,
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    upright: times(turned(direction as Direction, width, height), upright),
  });
  return { ...ink, sideways: true };
}

function inkOf(page: PdfPage): { readonly ink: PageInk; readonly directions: readonly number[] } {
  const canvas: Canvas = {
    page,
    saved: [],
    state: {
      matrix: page.upright,
      font: '',
      size: 0,
      characterSpace: 0,
      wordSpace: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    },
    line: IDENTITY,
    text: IDENTITY,
    glyphs: [],
    rules: [],
    silent: [],
    spoken: new Set(),
    uses: new Map(),
    count: { unreadable: 0, turned: 0, invisible: 0, pictures: 0 },
    directions: [0, 0, 0, 0],
  };
  for (const operation of page.operations) paint(operation, canvas);
  const { number, width, height } = page;
  const missing = canvas.silent.filter((font) => !canvas.spoken.has(font)).length;
  const unmapped = unmappedGlyphs(canvas.uses);
  const glyphs = withUprightStretches(canvas.glyphs);
  const ink = {
    number,
    width,
    height,
    glyphs,
    characters: glyphs.length,
    rules: canvas.rules,
    missing,
    unmapped,
    sideways: false,
    ...canvas.count,
  };
  return { ink, directions: canvas.directions };
}

/** What an instruction writes into the state. */
const SETTERS: Readonly<Record<string, (state: State, values: readonly unknown[]) => void>> = {
  transform: (state, values) => {
    state.matrix = times(state.matrix, values as unknown as Matrix);
  },
  setFont: (state, [font, size]) => {
    state.font = String(font);
    state.size = Number(size);
  },
  setCharSpacing: (state, [amount]) => {
    state.characterSpace = Number(amount);
  },
  setWordSpacing: (state, [amount]) => {
    state.wordSpace = Number(amount);
  },
  setHScale: (state, [percent]) => {
    state.stretch = Number(percent) / 100;
  },
  setLeading: (state, [amount]) => {
    state.leading = -Number(amount);
  },
  setTextRise: (state, [amount]) => {
    state.rise = Number(amount);
  },
  setTextRenderingMode: (state, [mode]) => {
    state.mode = Number(mode);
  },
};

function paint({ name, values }: Operation, canvas: Canvas): void {
  const { state } = canvas;
  switch (name) {
    case 'save':
    case 'beginGroup':
      canvas.saved.push({ ...state });
      break;
    case 'restore':
    case 'endGroup':
    case 'paintFormXObjectEnd':
    case 'endAnnotation':
      canvas.state = canvas.saved.pop() ?? state;
      break;
    case 'paintFormXObjectBegin':
      canvas.saved.push({ ...state });
      if (values[0] !== null) state.matrix = times(state.matrix, values[0] as Matrix);
      break;
    case 'beginAnnotation':
      canvas.saved.push({ ...state });
      state.matrix = times(times(canvas.page.upright, values[2] as Matrix), values[3] as Matrix);
      break;
    case 'constructPath':
      // What has more lines than this is a drawing, and `lattices` says so.
      if (canvas.rules.length <= LIMITS.rules) canvas.rules.push(...pathRules(values, state.matrix));
      break;
    default:
      if (/^paint.*Image/.test(name)) canvas.count.pictures += 1;
      else if (SETTERS[name] === undefined) paintText(name, values, canvas);
      else SETTERS[name](state, values);
  }
}

function paintText(name: string, values: readonly unknown[], canvas: Canvas): void {
  const { state } = canvas;
  const move = (x: number, y: number): void => {
    canvas.line = times(canvas.line, [1, 0, 0, 1, x, y]);
    canvas.text = canvas.line;
  };
  switch (name) {
    case 'beginText':
      canvas.line = IDENTITY;
      canvas.text = IDENTITY;
      break;
    case 'setTextMatrix':
      canvas.line = [...(values[0] as Matrix)] as unknown as Matrix;
      canvas.text = canvas.line;
      break;
    case 'setLeadingMoveText':
      state.leading = Number(values[1]);
      move(Number(values[0]), Number(values[1]));
      break;
    case 'moveText':
      move(Number(values[0]), Number(values[1]));
      break;
    case 'nextLine':
      move(0, state.leading);
      break;
    case 'showText':
      showText(values[0] as readonly (PdfGlyph | number)[], canvas);
      break;
    default:
  }
}

function showText(items: readonly (PdfGlyph | number)[], canvas: Canvas): void {
  const { state } = canvas;
  const vertical = canvas.page.isVertical(state.font);
  if (items.length === 0) canvas.silent.push(state.font);
  else canvas.spoken.add(state.font);
  const advance = (length: number): void => {
    canvas.text = times(
      canvas.text,
      vertical ? [1, 0, 0, 1, 0, length] : [1, 0, 0, 1, length * state.stretch, 0],
    );
  };
  for (const item of items) {
    if (typeof item === 'number') {
      advance((-item / 1000) * state.size);
      continue;
    }
    const width = (vertical ? (item.vmetric?.[0] ?? -1000) : item.width) / 1000;
    keepGlyph(item, { width: Math.abs(width), vertical }, canvas);
    const space = state.characterSpace + (item.isSpace ? state.wordSpace : 0);
    advance(width * state.size + (vertical ? -space : space));
  }
}

function keepGlyph(
  item: PdfGlyph,
  { width, vertical }: { width: number; vertical: boolean },
  canvas: Canvas,
): void {
  const { state, count } = canvas;
  const matrix = times(state.matrix, canvas.text);
  const size = Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]);
  const [x, y] = placed(matrix, 0, state.rise);
  if (state.mode === INVISIBLE) count.invisible += 1;
  const text = item.unicode;
  const direction = directionOf(matrix);
  if (text.trim() !== '' && direction !== null) canvas.directions[direction] += 1;
  if (text.trim() !== '' && Math.abs(matrix[1]) > SQUARE * Math.abs(matrix[0])) count.turned += 1;
  noteUse(canvas.uses, state.font, { text, code: item.originalCharCode });
  // The font has a drawing for them, but no meaning.
  if (!item.isSpace && isForeign(text)) {
    count.unreadable += 1;
    if (text === '') return;
  }
  if (canvas.glyphs.length >= LIMITS.glyphs) throw tooLarge('1ページの文字', `${LIMITS.glyphs}字`);
  const across = Math.abs(state.size) * Math.hypot(matrix[0], matrix[1]) * state.stretch;
  canvas.glyphs.push({
    text,
    x,
    y,
    width: vertical ? size : width * across,
    size,
    vertical,
  });
}
