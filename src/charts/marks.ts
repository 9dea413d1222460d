import { element, percent, text } from './svg.ts';

/** What a point stands for. Each has a shape of its own, so that no colour is needed to tell them apart. */
export type MarkKind =
  | 'actual'
  | 'baseline'
  | 'target'
  | 'forecast'
  | 'provisional'
  | 'partial'
  | 'partial-target'
  | 'reference'
  | 'superseded';

/** Around their own middle, in pixels: disc, square, diamonds, triangles, ring with a dot, ring, cross. */
const SHAPES: Readonly<Record<MarkKind, string>> = {
  actual: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  baseline: 'M-4.5-4.5h9v9h-9z',
  target: 'M0-7L7 0L0 7L-7 0z',
  forecast: 'M0-6.5L6.5 5H-6.5z',
  provisional: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0zM-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z',
  partial: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  'partial-target': 'M0-6L6 0L0 6L-6 0z',
  reference: 'M0 6.5L6.5-5H-6.5z',
  superseded: 'M-5-5L5 5M5-5L-5 5',
};

/** A place in a drawing, as shares of its width and height from the upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A mark at its place; `title` says in words what a pointer finds there, where the mark has a name of its own. */
export function mark(kind: MarkKind, place: Place, title: string | null): string {
  return element(
    'svg',
    { x: percent(place.x), y: percent(place.y), overflow: 'visible', class: `point point-${kind}` },
    title === null ? '' : element('title', {}, text(title)),
    element('path', { d: SHAPES[kind] }),
  );
}

/** A mark alone, for a legend whose words stand beside it. */
export function legendMark(kind: MarkKind): string {
  return element(
    'svg',
    { viewBox: '-9 -9 18 18', width: 18, height: 18, class: `point point-${kind}`, 'aria-hidden': 'true' },
    element('path', { d: SHAPES[kind] }),
  );
}

/** A straight line between two places. */
export function line(name: string, from: Place, to: Place): string {
  return element('line', {
    class: name,
    x1: percent(from.x),
    y1: percent(from.y),
    x2: percent(to.x),
    y2: percent(to.y),
  });
}
