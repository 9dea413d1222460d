import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIndicator, anObservation } from '../../../tests/unit/catalogue.ts';
import { attainments } from './attainment.ts';
import type { Indicator, Observation } from './indicator.ts';

const TARGET = anObservation('target', '80回');

function resultOf(observations: readonly Observation[], own: Partial<Indicator> = {}) {
  const [result, ...more] = attainments(anIndicator({ observations, ...own }));
  if (more.length > 0) throw new Error('The test expects one result at most.');
  return result;
}

describe('attainments', () => {
  it.each([
    ['80回', '84回', 105],
    ['80回以上', '75回', 93.8],
    ['3件', '1件', 33.3],
    ['3件', '2件', 66.7],
    ['0.3%', '0.1%', 33.3],
    ['80回', '0回', 0],
    ['80回', '△4回', -5],
    ['1,000円', '1円', 0.1],
    ['2,000円', '1円', 0.1],
    ['2,001円', '1円', 0],
  ])('of a target of %s and an actual %s is %d percent', (target, actual, percent) => {
    const observations = [anObservation('target', target), anObservation('actual', actual)];
    expect(resultOf(observations)).toMatchObject({ kind: 'computed', percent });
  });

  it('names its fiscal year and its inputs', () => {
    expect(resultOf([TARGET, anObservation('actual', '84回')])).toMatchObject({
      fiscalYear: 2019,
      target: { value: 80, unit: '回' },
      actual: { value: 84, unit: '回' },
    });
  });

  it.each([
    [
      'a missing actual',
      anObservation('actual', '', { value: { kind: 'missing', reason: 'not-due', word: null } }),
      '示されていない',
    ],
    ['an actual in words', anObservation('actual', '順調'), '数値ではない'],
    [
      'half a year',
      anObservation('actual', '40回', { period: { kind: 'half', year: 2019, half: 'first' } }),
      '期間が異なる',
    ],
    ['an unstated period', anObservation('actual', '40回', { period: { kind: 'unstated' } }), '期間が異なる'],
    ['another unit', anObservation('actual', '40件'), '単位が異なる'],
    ['a cumulative count', anObservation('actual', '延べ100回'), '一方だけが延べの数'],
  ])('of %s is none, and says why', (_, actual, reason) => {
    expect(resultOf([TARGET, actual])).toMatchObject({
      kind: 'incomparable',
      reason: expect.stringContaining(reason) as string,
    });
  });

  it.each(['lower', 'keep', 'unstated'] as const)(
    'is none where the source does not say that more is better: %s',
    (improvement) => {
      expect(resultOf([TARGET, anObservation('actual', '84回')], { improvement })?.kind).toBe('incomparable');
    },
  );

  it.each(['0回', '△5回'])('of a target of %s is none', (target) => {
    const result = resultOf([anObservation('target', target), anObservation('actual', '1回')]);
    expect(result).toMatchObject({
      kind: 'incomparable',
      reason: expect.stringContaining('0以下') as string,
    });
  });

  it('is a whole sentence when there is none', () => {
    const result = resultOf([TARGET, anObservation('actual', '順調')]);
    expect(result).toMatchObject({ reason: '目標値か実績値が数値ではないため、達成率は計算していません。' });
  });

  it('leaves aside actual values of other periods when one has the period of the target', () => {
    const half = anObservation('actual', '40回', { period: { kind: 'half', year: 2019, half: 'first' } });
    const year = anObservation('actual', '84回');
    expect(resultOf([TARGET, half, year])).toMatchObject({ kind: 'computed', percent: 105 });
  });

  it('compares values of one fiscal year only', () => {
    expect(resultOf([TARGET, anObservation('actual', '84回', { fiscalYear: 2018 })])).toBeUndefined();
  });

  it.each(['baseline', 'forecast', 'reference'] as const)(
    'does not take a value of the role %s for an actual one',
    (role) => {
      expect(resultOf([TARGET, anObservation(role, '84回')])).toBeUndefined();
    },
  );

  it('has at most one decimal, whatever the numbers', () => {
    const hundredths = fc.integer({ min: 1, max: 1_000_000 }).map((units) => (units / 100).toFixed(2));
    fc.assert(
      fc.property(hundredths, hundredths, (target, actual) => {
        const result = resultOf([
          anObservation('target', `${target}%`),
          anObservation('actual', `${actual}%`),
        ]);
        if (result?.kind !== 'computed') throw new Error('Not computed.');
        const [part, whole] = [Number(actual) * 100, Number(target) * 100].map(Math.round);
        expect(String(result.percent)).toMatch(/^\d+(?:\.\d)?$/);
        expect(Math.abs(result.percent - ((part ?? 0) / (whole ?? 1)) * 100)).toBeLessThanOrEqual(0.0501);
      }),
    );
  });
});
