import { type Matrix, placed } from './matrix.ts';
import { type Rule } from '../page/page-ink.ts';

/** PDF.js: endPath, and the numbers by which it writes a path down. */
const END_PATH = 28;
const STROKES = new Set([20, 21, 24, 25, 26, 27]);
const STEPS = [2, 2, 6, 4, 0];
const CLOSE = 4;
/** Thinner than this, a filled area is a line. */
const THIN = 3;
/** Shorter than this, a line is a dash or an ornament. */
const SHORT = 1;

type Point = readonly [number, number];

/** The level and upright lines that a path paints: strokes, and filled areas as thin as a stroke. */
export function pathRules(values: readonly unknown[], matrix: Matrix): readonly Rule[] {
  const [operation, paths] = values as [number, readonly (ArrayLike<number> | null)[]];
  const data = paths[0];
  if (operation === END_PATH || data === null || data === undefined) return [];
  const outlines = outlinesOf(data, matrix);
  if (STROKES.has(operation)) return outlines.flatMap(strokeRules);
  return outlines.flatMap(thinAreaRule);
}

function outlinesOf(data: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const outlines: Point[][] = [];
  for (let at = 0; at < data.length;) {
    const step = data[at] ?? CLOSE;
    const length = STEPS[step] ?? 0;
    const outline = outlines.at(-1);
    if (step === CLOSE) {
      const [first] = outline ?? [];
      if (first !== undefined) outline?.push(first);
    } else {
      // Of a curve the end is enough: no table is drawn with curves, but for rounded corners.
      const point = placed(matrix, data[at + length - 1] ?? 0, data[at + length] ?? 0);
      if (step === 0 || outline === undefined) outlines.push([point]);
      else outline.push(point);
    }
    at += length + 1;
  }
  return outlines;
}

function strokeRules(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap((end, index) => ruleBetween(points[index] ?? end, end));
}

function thinAreaRule(points: readonly Point[]): readonly Rule[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THIN && right - left > bottom - top) {
    return ruleBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  }
  if (right - left <= THIN) return ruleBetween([(left + right) / 2, top], [(left + right) / 2, bottom]);
  return [];
}

function ruleBetween([x1, y1]: Point, [x2, y2]: Point): readonly Rule[] {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (height <= SHORT && width > SHORT) {
    return [{ level: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  }
  if (width <= SHORT && height > SHORT) {
    return [{ level: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  }
  return [];
}
