import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attribute, elements, type PageElement, textOf } from '../../tests/build/page-text.ts';
import { type ChartPoint, lineChart, type LineChartData } from './line-chart.ts';
import { sparkline } from './sparkline.ts';

function point(x: number, y: number, own: Partial<ChartPoint> = {}): ChartPoint {
  return { x, y, kind: 'actual', label: String(y), title: `${x} ${y}`, ...own };
}

function data(points: readonly ChartPoint[], own: Partial<LineChartData> = {}): LineChartData {
  const years = [...new Set(points.map(({ x }) => Math.ceil(x)))].sort((a, b) => a - b);
  return {
    id: 'trend',
    title: '講座の実施回数の推移',
    description: '令和6年度の実績値は5回です。',
    points,
    lines: [],
    breaks: [],
    years: years.map((x) => ({ x, names: [`令和${x - 2018}`, String(x)] })),
    formatTick: String,
    ...own,
  };
}

function find(svg: string, question: (one: PageElement) => boolean): readonly PageElement[] {
  return elements(parseFragment(svg), question);
}

const ofClass = (name: string) => (one: PageElement) => attribute(one, 'class').split(' ').includes(name);

describe('lineChart', () => {
  it('is an image with a title and a description', () => {
    const [svg] = find(
      lineChart(data([point(2023, 4), point(2024, 5)])).svg,
      ({ tagName }) => tagName === 'svg',
    );
    expect(svg && [attribute(svg, 'role'), attribute(svg, 'aria-labelledby')]).toEqual([
      'img',
      'trend-title trend-description',
    ]);
  });

  it('has no style and no script, whatever the names say', () => {
    const { svg } = lineChart(data([point(2023, 4), point(2024, 5)], { title: '<script>"&' }));
    expect(svg).not.toMatch(/<script|style=/);
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
  });

  it('draws each kind of value in a shape of its own', () => {
    const kinds = [
      'actual',
      'baseline',
      'target',
      'forecast',
      'provisional',
      'partial',
      'partial-target',
      'reference',
      'superseded',
    ] as const;
    const { svg } = lineChart(data(kinds.map((kind, index) => point(2010 + index, index, { kind }))));
    const shapes = find(svg, ofClass('point')).map((one) =>
      elements(one, ({ tagName }) => tagName === 'path')
        .map((path) => attribute(path, 'd'))
        .join(),
    );
    expect(new Set(shapes).size).toBe(kinds.length);
  });

  it.each([
    ['starts at zero for values not far from it', [4, 9], 0],
    ['does not for values far from it', [77, 78.5], 77],
    ['ends above zero for negative values not far from it', [-9, 2], -10],
    ['starts at zero for zeros', [0, 0], 0],
  ])('%s', (_, [a = 0, b = 0], from) => {
    expect(lineChart(data([point(2023, a), point(2024, b)])).axis.from).toBe(from);
  });

  it('joins only what it is told to', () => {
    const { svg } = lineChart(
      data([point(2022, 4), point(2023, 5), point(2024, 6)], {
        lines: [{ from: 0, to: 1, kind: 'measured' }],
      }),
    );
    expect(find(svg, ofClass('chart-line'))).toHaveLength(1);
  });

  it('names the last value, and as many others as there is room for; fewer where it is narrow', () => {
    const { svg } = lineChart(
      data(
        Array.from({ length: 10 }, (_, index) => point(2015 + index, 1000 + index)).concat(
          point(2023.5, 400, { kind: 'partial' }),
        ),
      ),
    );
    const [last] = find(svg, ofClass('chart-year')).toReversed();
    const labels = find(svg, ofClass('chart-label'));
    const narrow = labels.filter((one) => !ofClass('chart-minor')(one));
    expect(labels.length).toBeGreaterThan(narrow.length);
    expect(narrow.length).toBeGreaterThan(2);
    expect(narrow.map((one) => textOf(one, null))).toContain('1009');
    expect(last && attribute(last, 'class')).toBe('chart-year');
  });

  it('keeps every point inside the drawing and the order of values', () => {
    const values = fc.array(
      fc.tuple(
        fc.integer({ min: 2000, max: 2030 }),
        fc.integer({ min: -1e11, max: 1e11 }).map((hundredths) => hundredths / 100),
      ),
      { minLength: 2, maxLength: 20 },
    );
    fc.assert(
      fc.property(values, (list) => {
        const points = list.map(([x, y]) => point(x, y));
        const marks = find(lineChart(data(points)).svg, ofClass('point')).map((one) =>
          [attribute(one, 'x'), attribute(one, 'y')].map(parseFloat),
        );
        expect(marks.flat().every((share) => share >= 0 && share <= 100)).toBe(true);
        marks.forEach(([, y = 0], index) => {
          marks.forEach(([, other = 0], at) => {
            if ((points[index]?.y ?? 0) > (points[at]?.y ?? 0)) expect(y).toBeLessThanOrEqual(other);
          });
        });
      }),
    );
  });

  it('needs a point', () => {
    expect(() => lineChart(data([]))).toThrow(RangeError);
  });
});

describe('sparkline', () => {
  it('is an image named by all its values, with a mark for each', () => {
    const svg = sparkline({
      id: 'past',
      title: '令和5年度 4回、令和6年度 5回',
      points: [point(2023, 4), point(2024, 5)],
      lines: [{ from: 0, to: 1, kind: 'measured' }],
    });
    expect(find(svg, ofClass('point'))).toHaveLength(2);
    expect(svg).toContain('<title id="past">令和5年度 4回、令和6年度 5回</title>');
  });
});
