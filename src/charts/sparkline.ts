import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ChartLine, ChartPoint } from './line-chart.ts';
import { line, mark, type Place } from './marks.ts';
import { element, text } from './svg.ts';

export interface SparklineData {
  /** Unique on the page. */
  readonly id: string;
  /** All values in words: a sparkline has no axis. */
  readonly title: string;
  readonly points: readonly Pick<ChartPoint, 'x' | 'y' | 'kind'>[];
  readonly lines: readonly ChartLine[];
}

const INSET = { x: 0.06, y: 0.2 } as const;

/** The course of a few values without axis or letters, for a place where the values stand beside it. */
export function sparkline({ id, title, points, lines }: SparklineData): string {
  const [first = 0, last = 0] = extent(points, ({ x }) => x);
  const [low = 0, high = 0] = extent(points, ({ y }) => y);
  const across = scaleLinear(first === last ? [first - 1, last + 1] : [first, last], [INSET.x, 1 - INSET.x]);
  const up = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [1 - INSET.y, INSET.y]);
  const place = ({ x, y }: Place) => ({ x: across(x), y: up(y) });
  return element(
    'svg',
    { class: 'sparkline', role: 'img', 'aria-labelledby': id },
    element('title', { id }, text(title)),
    ...lines.flatMap(({ from, to, kind }) => {
      const [start, end] = [points[from], points[to]];
      if (start === undefined || end === undefined) return [];
      return [line(`chart-line chart-line-${kind}`, place(start), place(end))];
    }),
    ...points.map((point) => mark(point.kind, place(point), null)),
  );
}
