import type { ChartPoint } from './line-chart.ts';

/** A value beside its point. `minor` ones give way on a narrow screen; the table has them all. */
export interface PlacedLabel {
  readonly point: ChartPoint;
  readonly above: boolean;
  readonly minor: boolean;
}

/**
 * The values to print: of the points at one place, the highest above and the lowest below. What lies between them, was
 * replaced or covers a part of a year has its value in the table alone.
 */
export function labelsAt(points: readonly ChartPoint[], hidden: ReadonlySet<number>): readonly PlacedLabel[] {
  const main = points.filter(({ kind }) => !kind.startsWith('partial') && kind !== 'superseded');
  return [...Map.groupBy(main, ({ x }) => x)].flatMap(([x, own]) => {
    const sorted = own.toSorted((a, b) => b.y - a.y);
    const ends = [...new Set([sorted[0], sorted.at(-1)])];
    return ends.flatMap((point, index) =>
      point === undefined ? [] : [{ point, above: index === 0, minor: hidden.has(x) }],
    );
  });
}
