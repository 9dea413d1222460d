import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument, anIndicator, anObservation } from '../../../tests/unit/catalogue.ts';
import { elevenMonths, half } from '../../../tests/unit/measured-values.ts';
import type { Indicator, Observation } from '../../domain/measurement/indicator.ts';
import { compareValues } from '../guard/compare-values.ts';
import { measuredValues } from '../guard/measured-value.ts';
import { seriesByUnit } from './indicator-series.ts';
import { stepsAlong } from './joined-values.ts';

const missing: Partial<Observation> = { value: { kind: 'missing', reason: 'not-published', word: null } };

function actual(fiscalYear: number, text: string, own: Partial<Observation> = {}): Observation {
  return anObservation('actual', text, { fiscalYear, ...own });
}

/** The steps of one document's 実績値, as `2017-2018` where joined and `2017|2018 reason` where not. */
function steps(observations: readonly Observation[], own: Partial<Indicator> = {}): readonly string[] {
  const document = aDocument({ indicators: [anIndicator({ observations, ...own })] });
  const [series] = seriesByUnit(measuredValues([document]).get('kouza1') ?? []);
  return stepsAlong(series?.values ?? [], 'measured').map(({ before, after, reasons }) =>
    reasons.length === 0
      ? `${before.fiscalYear}-${after.fiscalYear}`
      : `${before.fiscalYear}|${after.fiscalYear} ${reasons.map(({ code }) => code).join('+')}`,
  );
}

describe('stepsAlong', () => {
  it('joins whole years', () => {
    expect(steps([actual(2017, '5回'), actual(2018, '6回'), actual(2019, '7回')])).toEqual([
      '2017-2018',
      '2018-2019',
    ]);
  });

  it('leaves a half year beside the line and joins the years around it', () => {
    const observations = [
      actual(2018, '6回'),
      actual(2019, '3回', { period: half(2019, 'first') }),
      actual(2019, '7回'),
    ];
    expect(steps(observations)).toEqual(['2018-2019']);
  });

  it('does not join 352 of eleven months with a whole year', () => {
    expect(steps([actual(2018, '352件', { period: elevenMonths(2018) }), actual(2019, '450件')])).toEqual([]);
  });

  it('says why it does not join what is not settled', () => {
    expect(steps([actual(2018, '6回'), actual(2019, '7回', { certainty: 'provisional' })])).toEqual([
      '2018|2019 provisional',
    ]);
  });

  it('does not join across a break of the series', () => {
    const breaks = [{ from: 2019, reason: '数え方を改めたため' }];
    expect(steps([actual(2018, '6回'), actual(2019, '7回')], { breaks })).toEqual(['2018|2019 series-break']);
  });

  it('does not join across a year without a figure', () => {
    expect(steps([actual(2017, '5回'), actual(2018, '', missing), actual(2019, '7回')])).toEqual([
      '2017|2018 missing',
      '2018|2019 missing',
    ]);
  });

  it('passes over a gap that another document has filled', () => {
    const baseline = anObservation('baseline', '6回', { fiscalYear: 2018 });
    expect(steps([actual(2017, '5回'), actual(2018, '', missing), baseline])).toEqual(['2017-2018']);
  });

  it('leaves reference values and those of an unknown time aside', () => {
    const reference = anObservation('reference', '4回', { fiscalYear: 2018 });
    const unstated = actual(2018, '9回', { period: { kind: 'unstated' } });
    expect(steps([actual(2017, '5回'), reference, unstated, actual(2019, '7回')])).toEqual(['2017-2019']);
  });

  it('joins nothing that the guard forbids', () => {
    const text = fc.constantFrom('5回', '6回', '延べ6回', '約7回', '8回以上', '可決');
    const period = fc.constantFrom('year', 'half', 'eleven', 'unstated');
    const year = fc.integer({ min: 2015, max: 2019 });
    const certainty = fc.constantFrom<Observation['certainty']>('final', 'provisional');
    fc.assert(
      fc.property(fc.array(fc.tuple(year, text, period, certainty), { maxLength: 10 }), (list) => {
        const observations = list.map(([fiscalYear, words, kind, sure]) => {
          const periods = {
            year: { kind: 'fiscal-year', year: fiscalYear },
            half: half(fiscalYear, 'first'),
            eleven: elevenMonths(fiscalYear),
            unstated: { kind: 'unstated' },
          } as const;
          return actual(fiscalYear, words, { period: periods[kind as 'year'], certainty: sure });
        });
        const document = aDocument({ indicators: [anIndicator({ observations })] });
        for (const { values } of seriesByUnit(measuredValues([document]).get('kouza1') ?? [])) {
          for (const { before, after, reasons } of stepsAlong(values, 'measured')) {
            expect(reasons.length === 0).toBe(compareValues(before.value, after.value).kind === 'comparable');
            if (reasons.length === 0) expect([before.isPartial, after.isPartial]).toEqual([false, false]);
          }
        }
      }),
    );
  });
});
