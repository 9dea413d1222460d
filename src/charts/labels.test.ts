import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelRoom, labelsAt, type PlacedLabel } from './labels.ts';
import type { ChartPoint } from './line-chart.ts';

const ROOM: LabelRoom = {
  place: (x, y) => ({ x: (x - 2000) / 30, y: 1 - y / 100 }),
  names: [],
  widths: { narrow: 300, wide: 600 },
  height: 300,
  character: 9,
};

function point(x: number, y: number, own: Partial<ChartPoint> = {}): ChartPoint {
  return { x, y, kind: 'actual', label: String(y), title: '', ...own };
}

/** Each label as `50↑`, in brackets where it gives way on a narrow screen. */
function written(points: readonly ChartPoint[], room = ROOM): readonly string[] {
  return labelsAt(points, room).map(({ point: { label }, above, minor }) => {
    const word = `${label}${above ? '↑' : '↓'}`;
    return minor ? `(${word})` : word;
  });
}

/** Where the digits of a label stand, at one width. */
function boxOf({ point: { x, y, label }, above }: PlacedLabel, width: number) {
  const place = ROOM.place(x, y);
  const foot = place.y * ROOM.height + (above ? -11 : 23);
  const half = (label.length * ROOM.character) / 2;
  return { left: place.x * width - half, right: place.x * width + half, top: foot - 13, bottom: foot };
}

describe('labels', () => {
  it.each<[string, readonly ChartPoint[], readonly string[]]>([
    ['stand above a single value', [point(2010, 50)], ['50↑']],
    [
      'stand above the highest and below the lowest value of a year',
      [point(2010, 50), point(2010, 80), point(2010, 60)],
      ['80↑', '50↓'],
    ],
    ['leave out what was replaced', [point(2010, 50), point(2010, 80, { kind: 'superseded' })], ['50↑']],
    [
      'begin with the last year, then the first',
      [point(2005, 10), point(2010, 20), point(2015, 30)],
      ['30↑', '10↑', '20↑'],
    ],
    [
      'of neighbours stand on two sides',
      [point(2010, 50, { label: '1,050' }), point(2014, 50, { label: '1,040' })],
      ['1,040↑', '1,050↓'],
    ],
    [
      'go to the other side where the first one is taken',
      [point(2010, 50, { label: '10,050' }), point(2011, 50, { label: '10,040' })],
      ['10,040↑', '10,050↓'],
    ],
    [
      'are left to the table where neither side is free',
      [2010, 2011, 2012].map((x) => point(x, 50, { label: '10,050' })),
      ['10,050↑', '10,050↓'],
    ],
    [
      'of a part of a year come last',
      [
        point(2010.5, 50, { kind: 'partial', label: '10,020' }),
        point(2010, 50, { label: '10,030' }),
        point(2011, 50, { label: '10,040' }),
      ],
      ['10,040↑', '10,030↓'],
    ],
  ])('%s', (_, points, expected) => {
    expect(written(points)).toEqual(expected);
  });

  it('keep clear of the names in the drawing', () => {
    const names = [{ place: ROOM.place(2010, 55), width: 50 }];
    expect(written([point(2010, 50)], { ...ROOM, names })).toEqual(['50↓']);
  });

  it('touch each other at neither width, whatever the values are', () => {
    const value = fc.record({ x: fc.integer({ min: 2000, max: 2030 }), y: fc.integer({ min: 0, max: 100 }) });
    const label = fc.constantFrom('5', '77.30', '13,510,540');
    const points = fc.array(
      fc.tuple(value, label).map(([{ x, y }, own]) => point(x, y, { label: own })),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(points, (list) => {
        const labels = labelsAt(list, ROOM);
        for (const width of [ROOM.widths.narrow, ROOM.widths.wide]) {
          const shown = labels.filter(({ minor }) => width === ROOM.widths.wide || !minor);
          const boxes = shown.map((one) => boxOf(one, width));
          boxes.forEach((a, index) => {
            const isApart = boxes.every(
              (b, at) =>
                at === index || a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top,
            );
            expect(isApart).toBe(true);
          });
        }
        expect(labels.length > 0).toBe(list.length > 0);
      }),
    );
  });
});
