import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument, anIndicator, anObservation } from '../../../tests/unit/catalogue.ts';
import type { Indicator, Observation } from '../../domain/measurement/indicator.ts';
import type { Period } from '../../domain/time/period.ts';
import { changeOfValue } from './change-of-value.ts';
import type { Comparability } from './comparability.ts';
import { compareValues } from './compare-values.ts';
import { type MeasuredValue, measuredValues } from './measured-value.ts';

const APRIL_TO_FEBRUARY = (year: number): Period => ({
  kind: 'range',
  from: { year, month: 4, day: 1 },
  to: { year: year + 1, month: 2, day: (year + 1) % 4 === 0 ? 29 : 28 },
});
const HALF = (year: number, half: 'first' | 'second'): Period => ({ kind: 'half', year, half });
const DAY = (year: number): Period => ({ kind: 'instant', date: { year, month: 4, day: 1 } });

/** An actual value as the document of its own year states it. */
function value(
  year: number,
  text: string,
  own: Partial<Observation> = {},
  of: Partial<Indicator> = {},
): MeasuredValue {
  const observation = anObservation('actual', text, { fiscalYear: year, ...own });
  return {
    document: aDocument({ fiscalYear: year }),
    indicator: anIndicator({ ...of, observations: [observation] }),
    observation,
    statedIn: observation.statedIn ?? year,
    supersededIn: null,
    isRestated: false,
  };
}

function codes(verdict: Comparability): readonly string[] {
  return verdict.kind === 'comparable' ? [] : verdict.reasons.map(({ code }) => code);
}

function sentences(verdict: Comparability): string {
  return verdict.kind === 'comparable' ? '' : verdict.reasons.map(({ sentence }) => sentence).join('');
}

describe('compareValues', () => {
  it.each([
    ['full years', value(2018, '352件'), value(2019, '450件')],
    [
      'the same eleven months of two years, one of them a leap year',
      value(2018, '352件', { period: APRIL_TO_FEBRUARY(2018) }),
      value(2019, '450件', { period: APRIL_TO_FEBRUARY(2019) }),
    ],
    [
      'first halves',
      value(2018, '60件', { period: HALF(2018, 'first') }),
      value(2019, '43件', { period: HALF(2019, 'first') }),
    ],
    [
      'counts as of a day',
      value(2018, '44人', { period: DAY(2018) }),
      value(2019, '45人', { period: DAY(2019) }),
    ],
    [
      'calendar years',
      value(2018, '1件', { period: { kind: 'calendar-year', year: 2018 } }),
      value(2019, '2件', { period: { kind: 'calendar-year', year: 2019 } }),
    ],
    [
      'a year and the twelve months of one',
      value(2018, '1件'),
      value(2019, '2件', {
        period: {
          kind: 'range',
          from: { year: 2019, month: 4, day: 1 },
          to: { year: 2020, month: 3, day: 31 },
        },
      }),
    ],
    ['a baseline and an actual value', value(2018, '10件', { role: 'baseline' }), value(2019, '12件')],
    [
      'targets with the same bound',
      value(2018, '80回以上', { role: 'target' }),
      value(2019, '90回以上', { role: 'target' }),
    ],
    ['one unit in two spellings', value(2018, '3箇所'), value(2019, '4か所')],
    [
      'a definition in two spellings',
      value(2018, '3件', {}, { definition: '平成32年度まで' }),
      value(2019, '4件', {}, { definition: '令和2年度まで' }),
    ],
    [
      'a definition that only one year prints',
      value(2018, '3件'),
      value(2019, '4件', {}, { definition: '中間検査を含む。' }),
    ],
    [
      'years on one side of a break',
      value(2018, '3件', {}, { breaks: [{ from: 2018, reason: '方法' }] }),
      value(2019, '4件'),
    ],
  ])('compares %s', (_, before, after) => {
    expect(compareValues(before, after)).toEqual({ kind: 'comparable' });
  });

  it.each([
    [
      'eleven months and a year',
      value(2018, '352件', { period: APRIL_TO_FEBRUARY(2018) }),
      value(2019, '450件'),
      'period',
      '値の期間が異なります（平成30年4月1日〜平成31年2月28日（11か月）と通年）。',
    ],
    [
      'a half and a year',
      value(2018, '60件', { period: HALF(2018, 'first') }),
      value(2018, '272件'),
      'period',
      '値の期間が異なります（上期（4月〜9月）と通年）。',
    ],
    [
      'the two halves',
      value(2018, '6件', { period: HALF(2018, 'first') }),
      value(2018, '2件', { period: HALF(2018, 'second') }),
      'period',
      '値の期間が異なります（上期（4月〜9月）と下期（10月〜3月））。',
    ],
    [
      'a calendar year and a fiscal year',
      value(2020, '6件', { period: { kind: 'calendar-year', year: 2020 } }),
      value(2020, '2件'),
      'period',
      '値の期間が異なります（令和2年（2020年）の1月〜12月と通年）。',
    ],
    [
      'a day and a year',
      value(2018, '44人', { period: DAY(2018) }),
      value(2018, '45人'),
      'period',
      '値の期間が異なります（平成30年4月1日時点と通年）。',
    ],
    [
      'unstated periods',
      value(2018, '1件', { period: { kind: 'unstated' } }),
      value(2019, '1件'),
      'period-unstated',
      '値の期間が原本に書かれていません。',
    ],
    ['other units', value(2018, '3件'), value(2019, '4人'), 'unit', '単位が異なります（「件」と「人」）。'],
    [
      'yen and thousands of yen',
      value(2018, '3,000円'),
      value(2019, '3千円'),
      'unit',
      '単位が異なります（「円」と「千円」）。',
    ],
    [
      'a number without a unit',
      value(2018, '3'),
      value(2019, '3人'),
      'unit',
      '単位が異なります（単位なしと「人」）。',
    ],
    [
      'a total count and a number of heads',
      value(2018, '延べ30人'),
      value(2019, '30人'),
      'cumulative',
      '一方だけが延べの数です（延べ30人と30人）。',
    ],
    [
      'about',
      value(2018, '約80回'),
      value(2019, '約90回'),
      'bound',
      '幅のある値か、条件の異なる値です（約80回と約90回）。',
    ],
    [
      'an actual value that is a bound',
      value(2018, '80回以上'),
      value(2019, '90回以上'),
      'bound',
      '幅のある値か、条件の異なる値です（80回以上と90回以上）。',
    ],
    [
      'targets with other bounds',
      value(2018, '80回以上', { role: 'target' }),
      value(2019, '90回', { role: 'target' }),
      'bound',
      '幅のある値か、条件の異なる値です（80回以上と90回）。',
    ],
    [
      'a target and an actual value',
      value(2018, '80回', { role: 'target' }),
      value(2018, '90回'),
      'role',
      '値の種類が異なります（目標値と実績値）。',
    ],
    [
      'words',
      value(2018, '12月議会で可決'),
      value(2019, '90回'),
      'words',
      '平成30年度（2018年度）の値は数値ではありません（「12月議会で可決」）。',
    ],
    [
      'a value that is missing',
      value(2018, '90回'),
      value(2019, '', { value: { kind: 'missing', reason: 'not-published', word: null } }),
      'missing',
      '令和元年度（2019年度）の値がありません（未公表）。',
    ],
    [
      'the source’s own word for a missing value',
      value(2018, '90回'),
      value(2019, '', { value: { kind: 'missing', reason: 'not-published', word: '集計中' } }),
      'missing',
      '令和元年度（2019年度）の値がありません（集計中）。',
    ],
    [
      'another definition',
      value(2018, '3件', {}, { definition: '中間検査を含む。' }),
      value(2019, '4件', {}, { definition: '中間検査を除く。' }),
      'definition',
      '指標の定義が変わっています。',
    ],
    [
      'another formula',
      value(2018, '3件', {}, { formula: 'A÷B' }),
      value(2019, '4件', {}, { formula: 'A÷C' }),
      'definition',
      '指標の計算式が変わっています。',
    ],
    [
      'a break between',
      value(2018, '3件'),
      value(2019, '4件', {}, { breaks: [{ from: 2019, reason: '集計方法が変わったため。' }] }),
      'series-break',
      '令和元年度（2019年度）から、前の年度の値とつながりません（集計方法が変わったため）。',
    ],
    [
      'a provisional value',
      value(2018, '3件'),
      value(2019, '4件', { certainty: 'provisional' }),
      'provisional',
      '令和元年度（2019年度）の値は確定していません（速報）。',
    ],
    [
      'another indicator',
      value(2018, '3件'),
      value(2019, '4件', {}, { id: 'other1', name: '相談件数' }),
      'indicator',
      '別の指標の値です（「講座の実施回数」と「相談件数」）。',
    ],
  ])('does not compare %s', (_, before, after, code, sentence) => {
    const verdict = compareValues(before, after);
    expect([codes(verdict), sentences(verdict)]).toEqual([[code], sentence]);
  });

  it('tells a break once that both years print, and every other reason there is', () => {
    const breaks = [{ from: 2019, reason: '対象を広げたため' }];
    const before = value(2018, '3件', { certainty: 'provisional' }, { breaks });
    expect(codes(compareValues(before, value(2019, '4人', {}, { breaks })))).toEqual([
      'unit',
      'series-break',
      'provisional',
    ]);
  });
});

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
    expect(sentences(compareValues(wrong, next))).toBe(
      '平成30年度（2018年度）の値は、令和元年度（2019年度）の文書で別の値に改められています。',
    );
    expect(compareValues(corrected, next)).toEqual({ kind: 'comparable' });
  });

  it('does not compare a corrected figure with one that an older document states', () => {
    const [older, , corrected] = series(
      [2017, [actual(2017, '30回')]],
      [2018, [actual(2018, '41回')]],
      [2019, [actual(2018, '40回')]],
    );
    if (older === undefined || corrected === undefined) throw new Error('Three values.');
    expect(sentences(compareValues(older, corrected))).toBe(
      '平成30年度（2018年度）の値は、令和元年度（2019年度）に改めて公表された値です。',
    );
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
      [2018, [actual(2018, '35回', { period: APRIL_TO_FEBRUARY(2018) })]],
      [2019, [actual(2018, '40回'), anObservation('target', '50回', { fiscalYear: 2018 })]],
    );
    expect(values.map(({ supersededIn }) => supersededIn)).toEqual([null, null, null]);
  });
});

describe('changeOfValue', () => {
  it.each([
    [
      '工事成績評定点',
      value(2017, '77.3点'),
      value(2018, '77.30点'),
      { direction: 'level', difference: 0, decimals: 2, unit: '点' },
    ],
    [
      'a fall',
      value(2015, '78.5点'),
      value(2016, '77.4点'),
      { direction: 'down', difference: -1.1, decimals: 1, unit: '点' },
    ],
    [
      'a share',
      value(2018, '5.6%'),
      value(2019, '5.9%'),
      { direction: 'up', difference: 0.3, decimals: 1, unit: 'ポイント' },
    ],
    [
      'what binary numbers get wrong',
      value(2018, '0.1人'),
      value(2019, '0.3人'),
      { direction: 'up', difference: 0.2, decimals: 1, unit: '人' },
    ],
  ])('is exact for %s', (_, before, after, expected) => {
    expect(changeOfValue(before, after)).toEqual({ kind: 'change', ...expected });
  });

  it('has no difference between 352件 in eleven months and 450件 in a year', () => {
    const change = changeOfValue(
      value(2018, '352件', { period: APRIL_TO_FEBRUARY(2018) }),
      value(2019, '450件'),
    );
    expect(change).not.toHaveProperty('difference');
  });

  const periods = fc.constantFrom<Partial<Observation>>(
    {},
    { period: HALF(2018, 'first') },
    { period: APRIL_TO_FEBRUARY(2018) },
    { period: DAY(2018) },
    { period: { kind: 'unstated' } },
  );
  const texts = fc.oneof(
    fc.constantFrom('12月議会で可決', '約80回', '80回以上', '延べ30人', '5.6%', '3件', '0件', '3'),
    fc.nat({ max: 9999 }).map((number) => `${number / 10}件`),
  );
  const anyValue = fc
    .record({
      year: fc.constantFrom(2018, 2019, 2020),
      text: texts,
      period: periods,
      role: fc.constantFrom('actual' as const, 'target' as const, 'baseline' as const),
      certainty: fc.constantFrom('final' as const, 'provisional' as const),
      breaks: fc.constantFrom([], [{ from: 2019, reason: '方法' }]),
      definition: fc.constantFrom(null, '含む。', '除く。'),
      isRestated: fc.boolean(),
    })
    .map(({ year, text, period, role, certainty, breaks, definition, isRestated }): MeasuredValue => {
      return { ...value(year, text, { ...period, role, certainty }, { breaks, definition }), isRestated };
    });

  it('tells a difference exactly when the guard lets it, and else at least one sentence', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (before, after) => {
        const [change, verdict] = [changeOfValue(before, after), compareValues(before, after)];
        expect(change.kind === 'change').toBe(verdict.kind === 'comparable');
        if (change.kind === 'incomparable') {
          expect(change.reasons.every(({ sentence }) => /。$/.test(sentence))).toBe(true);
        }
      }),
    );
  });

  it('asks the same in both directions, and the difference only changes its sign', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (before, after) => {
        const [there, back] = [changeOfValue(before, after), changeOfValue(after, before)];
        expect(there.kind).toBe(back.kind);
        if (there.kind === 'change' && back.kind === 'change') {
          expect(there.difference + back.difference).toBe(0);
        } else if (there.kind === 'incomparable' && back.kind === 'incomparable') {
          expect(new Set(codes(there))).toEqual(new Set(codes(back)));
        }
      }),
    );
  });

  it('never compares units, roles, periods or sides of a break that differ', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (before, after) => {
        if (compareValues(before, after).kind === 'incomparable') return;
        const [a, b] = [before.observation, after.observation];
        expect([a.period.kind, a.certainty, a.value.kind]).toEqual([b.period.kind, 'final', 'quantity']);
        expect(a.role === 'target').toBe(b.role === 'target');
        if (a.value.kind === 'quantity' && b.value.kind === 'quantity') {
          expect(a.value.quantity.unit).toBe(b.value.quantity.unit);
        }
        const hasBreak = [before, after].some(({ indicator }) => indicator.breaks.length > 0);
        if (hasBreak) expect(a.fiscalYear < 2019).toBe(b.fiscalYear < 2019);
      }),
      { numRuns: 1000 },
    );
  });
});
