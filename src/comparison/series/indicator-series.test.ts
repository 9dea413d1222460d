import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument, anIndicator, anObservation } from '../../../tests/unit/catalogue.ts';
import { elevenMonths, firstDay, half } from '../../../tests/unit/measured-values.ts';
import type { Observation } from '../../domain/measurement/indicator.ts';
import { measuredValues } from '../guard/measured-value.ts';
import { placeInYear, seriesByUnit } from './indicator-series.ts';

/** The series of one indicator that the documents of some years state. */
function series(stated: Readonly<Record<number, readonly Observation[]>>) {
  const documents = Object.entries(stated).map(([year, observations]) =>
    aDocument({ fiscalYear: Number(year), indicators: [anIndicator({ observations })] }),
  );
  return seriesByUnit(measuredValues(documents).get('kouza1') ?? []);
}

const of = (fiscalYear: number, own: Partial<Observation> = {}): Partial<Observation> => ({
  fiscalYear,
  ...own,
});

describe('seriesByUnit', () => {
  it('takes last year’s 実績値 and this year’s 基準値 for one value that two documents state', () => {
    const [only] = series({
      2018: [anObservation('actual', '49回', of(2018))],
      2019: [anObservation('baseline', '49回', of(2018))],
    });
    expect(only?.values.map(({ roles, statements }) => [roles, statements.length])).toEqual([
      [['actual', 'baseline'], 2],
    ]);
  });

  it('keeps figures that differ apart, the replaced one too', () => {
    const [only] = series({
      2018: [anObservation('actual', '49回', of(2018))],
      2019: [anObservation('baseline', '47回', of(2018))],
    });
    expect(only?.values.map(({ quantity, value }) => [quantity?.value, value.supersededIn])).toEqual([
      [49, 2019],
      [47, null],
    ]);
  });

  it('lets a final statement stand for a value that had been provisional', () => {
    const [only] = series({
      2018: [anObservation('actual', '49回', of(2018, { certainty: 'provisional' }))],
      2019: [anObservation('baseline', '49回', of(2018))],
    });
    expect(only?.values[0]?.value.observation.certainty).toBe('final');
  });

  it('has one series a unit', () => {
    const units = series({
      2018: [anObservation('actual', '49件', of(2018))],
      2019: [anObservation('actual', '40人', of(2019))],
    });
    expect(units.map(({ unit, values }) => [unit, values.length])).toEqual([
      ['件', 1],
      ['人', 1],
    ]);
  });

  it.each([
    ['a whole year', { kind: 'fiscal-year', year: 2018 } as const, false],
    ['a half', half(2018, 'first'), true],
    ['eleven months', elevenMonths(2018), true],
    ['a count as of a day', firstDay(2018), false],
    [
      'ten days',
      {
        kind: 'range',
        from: { year: 2018, month: 4, day: 1 },
        to: { year: 2018, month: 4, day: 10 },
      } as const,
      true,
    ],
    ['a calendar year', { kind: 'calendar-year', year: 2018 } as const, false],
    [
      'eight years together',
      {
        kind: 'range',
        from: { year: 2011, month: 4, day: 1 },
        to: { year: 2019, month: 3, day: 31 },
      } as const,
      false,
    ],
  ])('sees whether %s is a part of a year', (_, period, expected) => {
    const [only] = series({ 2018: [anObservation('actual', '49回', of(2018, { period }))] });
    expect(only?.values[0]?.isPartial).toBe(expected);
  });

  it('has every statement in exactly one value', () => {
    const role = fc.constantFrom('actual', 'baseline', 'target', 'reference', 'forecast');
    const statement = fc.tuple(
      role,
      fc.constantFrom('5回', '6回', '6件', '可決'),
      fc.integer({ min: 2016, max: 2019 }),
    );
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 12 }),
        fc.array(statement, { maxLength: 12 }),
        (one, other) => {
          const read = (list: typeof one) =>
            list.map(([kind, text, year]) => anObservation(kind as 'actual', text, of(year)));
          const stated = { 2018: read(one), 2019: read(other) };
          const found = series(stated).flatMap(({ values }) =>
            values.flatMap(({ statements }) => statements),
          );
          expect(new Set(found.map(({ observation }) => observation))).toEqual(
            new Set([...stated[2018], ...stated[2019]]),
          );
          expect(found).toHaveLength(one.length + other.length);
        },
      ),
    );
  });
});

describe('placeInYear', () => {
  it.each([
    ['a whole year', { kind: 'fiscal-year', year: 2018 } as const, 1],
    ['the first half', half(2018, 'first'), 0.5],
    ['eleven months', elevenMonths(2018), 0.91],
    ['the first day', firstDay(2018), 0.25],
    ['the last day', { kind: 'instant', date: { year: 2019, month: 3, day: 31 } } as const, 1],
    ['an unknown time', { kind: 'unstated' } as const, 1],
  ])('has the end of %s', (_, period, expected) => {
    const [only] = series({ 2018: [anObservation('actual', '49回', of(2018, { period }))] });
    const [value] = only?.values ?? [];
    expect(value && placeInYear(value)).toBeCloseTo(expected, 1);
  });
});
