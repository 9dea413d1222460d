import type { ChartPoint } from './line-chart.ts';

/** A value beside its point. `minor` ones give way on a narrow screen; the table has them all. */
export interface PlacedLabel {
  readonly point: ChartPoint;
  readonly above: boolean;
  readonly minor: boolean;
}

/**
 * The values to print: of the points at one place, the highest above and the lowest below. What lies between them or was
 * replaced has its value in the table alone. Where there is little room, so have those of `hidden` years, those that cover
 * a part of a year, and all but the last of a year.
 */
export function labelsAt(points: readonly ChartPoint[], hidden: ReadonlySet<number>): readonly PlacedLabel[] {
  const valid = points.filter(({ kind }) => kind !== 'superseded');
  return [...Map.groupBy(valid, ({ x }) => x)].flatMap(([x, own]) => {
    const isLast = valid.every((one) => Math.ceil(one.x) !== Math.ceil(x) || one.x <= x);
    const sorted = own.toSorted((a, b) => b.y - a.y);
    const ends = [...new Set([sorted[0], sorted.at(-1)])];
    return ends.flatMap((point, index) => {
      if (point === undefined) return [];
      const minor = hidden.has(Math.ceil(x)) || !isLast || point.kind.startsWith('partial');
      return [{ point, above: index === 0, minor }];
    });
  });
}
