import { describe, expect, it } from 'vitest';
import { aDocument, anIndicator, anObservation } from '../../../tests/unit/catalogue.ts';
import { elevenMonths } from '../../../tests/unit/measured-values.ts';
import type { Observation } from '../../domain/measurement/indicator.ts';
import type { Comparability } from './comparability.ts';
import { compareValues } from './compare-values.ts';
import { type MeasuredValue, measuredValues } from './measured-value.ts';

function sentences(verdict: Comparability): readonly string[] {
  return verdict.kind === 'comparable' ? [] : verdict.reasons.map(({ sentence }) => sentence);
}

describe('measuredValues', () => {
  /** The values of 講座の実施回数 as the documents of some years state them. */
  function series(
    ...documents: readonly (readonly [number, readonly Observation[]])[]
  ): readonly MeasuredValue[] {
    const parts = documents.map(([fiscalYear, observations]) =>
      aDocument({ fiscalYear, indicators: [anIndicator({ observations })] }),
    );
    return measuredValues(parts).get('kouza1') ?? [];
  }
  const actual = (fiscalYear: number, text: string, own: Partial<Observation> = {}): Observation =>
    anObservation('actual', text, { fiscalYear, ...own });

  it('does not compare a figure that a later document corrects', () => {
    const [wrong, corrected, next] = series(
      [2018, [actual(2018, '41回')]],
      [2019, [actual(2018, '40回'), actual(2019, '44回')]],
    );
    expect([wrong, corrected, next].map((one) => [one?.supersededIn, one?.isRestated])).toEqual([
      [2019, false],
      [null, true],
      [null, false],
    ]);
    if (wrong === undefined || corrected === undefined || next === undefined)
      throw new Error('Three values.');
    expect(sentences(compareValues(wrong, next))).toEqual([
      '平成30年度（2018年度）の値は、令和元年度（2019年度）の文書で別の値に改められています。',
    ]);
    expect(compareValues(corrected, next)).toEqual({ kind: 'comparable' });
  });

  it('does not compare a corrected figure with one that an older document states', () => {
    const [older, , corrected] = series(
      [2017, [actual(2017, '30回')]],
      [2018, [actual(2018, '41回')]],
      [2019, [actual(2018, '40回')]],
    );
    if (older === undefined || corrected === undefined) throw new Error('Three values.');
    expect(sentences(compareValues(older, corrected))).toEqual([
      '平成30年度（2018年度）の値は、令和元年度（2019年度）に改めて公表された値です。',
    ]);
  });

  it('takes a figure said again for the same one, and the final figure for no correction of a provisional one', () => {
    const again = series([2018, [actual(2018, '40回')]], [2019, [actual(2018, '40回')]]);
    const settled = series(
      [2018, [actual(2018, '41回', { certainty: 'provisional' })]],
      [2019, [actual(2018, '40回')]],
    );
    expect([...again, ...settled].map(({ supersededIn, isRestated }) => [supersededIn, isRestated])).toEqual([
      [null, false],
      [null, false],
      [2019, false],
      [null, false],
    ]);
  });

  it('takes a figure of another period, or a target, for another figure', () => {
    const values = series(
      [
        2018,
        [
          actual(2018, '35回', { period: elevenMonths(2018) }),
          anObservation('target', '50回', { fiscalYear: 2018 }),
        ],
      ],
      [2019, [actual(2018, '40回')]],
    );
    expect(values.map(({ supersededIn }) => supersededIn)).toEqual([null, null, null]);
  });
});
