import { describe, expect, it } from 'vitest';
import { aValue, elevenMonths, firstDay, half } from '../../../tests/unit/measured-values.ts';
import type { Comparability } from './comparability.ts';
import { compareValues } from './compare-values.ts';

function codes(verdict: Comparability): readonly string[] {
  return verdict.kind === 'comparable' ? [] : verdict.reasons.map(({ code }) => code);
}

function sentences(verdict: Comparability): string {
  return verdict.kind === 'comparable' ? '' : verdict.reasons.map(({ sentence }) => sentence).join('');
}

describe('compareValues', () => {
  it.each([
    ['full years', aValue(2018, '352件'), aValue(2019, '450件')],
    [
      'the same eleven months of two years, one of them a leap year',
      aValue(2018, '352件', { period: elevenMonths(2018) }),
      aValue(2019, '450件', { period: elevenMonths(2019) }),
    ],
    [
      'first halves',
      aValue(2018, '60件', { period: half(2018, 'first') }),
      aValue(2019, '43件', { period: half(2019, 'first') }),
    ],
    [
      'counts as of a day',
      aValue(2018, '44人', { period: firstDay(2018) }),
      aValue(2019, '45人', { period: firstDay(2019) }),
    ],
    [
      'calendar years',
      aValue(2018, '1件', { period: { kind: 'calendar-year', year: 2018 } }),
      aValue(2019, '2件', { period: { kind: 'calendar-year', year: 2019 } }),
    ],
    [
      'a year and the twelve months of one',
      aValue(2018, '1件'),
      aValue(2019, '2件', {
        period: {
          kind: 'range',
          from: { year: 2019, month: 4, day: 1 },
          to: { year: 2020, month: 3, day: 31 },
        },
      }),
    ],
    ['a baseline and an actual value', aValue(2018, '10件', { role: 'baseline' }), aValue(2019, '12件')],
    [
      'targets with the same bound',
      aValue(2018, '80回以上', { role: 'target' }),
      aValue(2019, '90回以上', { role: 'target' }),
    ],
    ['one unit in two spellings', aValue(2018, '3箇所'), aValue(2019, '4か所')],
    [
      'a definition in two spellings',
      aValue(2018, '3件', { of: { definition: '平成32年度まで' } }),
      aValue(2019, '4件', { of: { definition: '令和2年度まで' } }),
    ],
    [
      'a definition that only one year prints',
      aValue(2018, '3件'),
      aValue(2019, '4件', { of: { definition: '中間検査を含む。' } }),
    ],
    [
      'years on one side of a break',
      aValue(2018, '3件', { of: { breaks: [{ from: 2018, reason: '方法' }] } }),
      aValue(2019, '4件'),
    ],
  ])('compares %s', (_, before, after) => {
    expect(compareValues(before, after)).toEqual({ kind: 'comparable' });
  });

  it.each([
    [
      'eleven months and a year',
      aValue(2018, '352件', { period: elevenMonths(2018) }),
      aValue(2019, '450件'),
      'period',
      '値の期間が異なります（平成30年4月1日〜平成31年2月28日（11か月）と通年）。',
    ],
    [
      'a half and a year',
      aValue(2018, '60件', { period: half(2018, 'first') }),
      aValue(2018, '272件'),
      'period',
      '値の期間が異なります（上期（4月〜9月）と通年）。',
    ],
    [
      'the two halves',
      aValue(2018, '6件', { period: half(2018, 'first') }),
      aValue(2018, '2件', { period: half(2018, 'second') }),
      'period',
      '値の期間が異なります（上期（4月〜9月）と下期（10月〜3月））。',
    ],
    [
      'a calendar year and a fiscal year',
      aValue(2020, '6件', { period: { kind: 'calendar-year', year: 2020 } }),
      aValue(2020, '2件'),
      'period',
      '値の期間が異なります（令和2年（2020年）の1月〜12月と通年）。',
    ],
    [
      'a day and a year',
      aValue(2018, '44人', { period: firstDay(2018) }),
      aValue(2018, '45人'),
      'period',
      '値の期間が異なります（平成30年4月1日時点と通年）。',
    ],
    [
      'unstated periods',
      aValue(2018, '1件', { period: { kind: 'unstated' } }),
      aValue(2019, '1件'),
      'period-unstated',
      '値の期間が原本に書かれていません。',
    ],
    ['other units', aValue(2018, '3件'), aValue(2019, '4人'), 'unit', '単位が異なります（「件」と「人」）。'],
    [
      'yen and thousands of yen',
      aValue(2018, '3,000円'),
      aValue(2019, '3千円'),
      'unit',
      '単位が異なります（「円」と「千円」）。',
    ],
    [
      'a number without a unit',
      aValue(2018, '3'),
      aValue(2019, '3人'),
      'unit',
      '単位が異なります（単位なしと「人」）。',
    ],
    [
      'a total count and a number of heads',
      aValue(2018, '延べ30人'),
      aValue(2019, '30人'),
      'cumulative',
      '一方だけが延べの数です（延べ30人と30人）。',
    ],
    [
      'about',
      aValue(2018, '約80回'),
      aValue(2019, '約90回'),
      'bound',
      '幅のある値か、条件の異なる値です（約80回と約90回）。',
    ],
    [
      'targets of about',
      aValue(2018, '約80回', { role: 'target' }),
      aValue(2019, '約90回', { role: 'target' }),
      'bound',
      '幅のある値か、条件の異なる値です（約80回と約90回）。',
    ],
    [
      'an actual value that is a bound',
      aValue(2018, '80回以上'),
      aValue(2019, '90回以上'),
      'bound',
      '幅のある値か、条件の異なる値です（80回以上と90回以上）。',
    ],
    [
      'targets with other bounds',
      aValue(2018, '80回以上', { role: 'target' }),
      aValue(2019, '90回', { role: 'target' }),
      'bound',
      '幅のある値か、条件の異なる値です（80回以上と90回）。',
    ],
    [
      'a target and an actual value',
      aValue(2018, '80回', { role: 'target' }),
      aValue(2018, '90回'),
      'role',
      '値の種類が異なります（目標値と実績値）。',
    ],
    [
      'words',
      aValue(2018, '12月議会で可決'),
      aValue(2019, '90回'),
      'words',
      '平成30年度（2018年度）の値は数値ではありません（「12月議会で可決」）。',
    ],
    [
      'a value that is missing',
      aValue(2018, '90回'),
      aValue(2019, '', { value: { kind: 'missing', reason: 'not-published', word: null } }),
      'missing',
      '令和元年度（2019年度）の値がありません（未公表）。',
    ],
    [
      'the source’s own word for a missing value',
      aValue(2018, '90回'),
      aValue(2019, '', { value: { kind: 'missing', reason: 'not-published', word: '集計中' } }),
      'missing',
      '令和元年度（2019年度）の値がありません（集計中）。',
    ],
    [
      'another definition',
      aValue(2018, '3件', { of: { definition: '中間検査を含む。' } }),
      aValue(2019, '4件', { of: { definition: '中間検査を除く。' } }),
      'definition',
      '指標の定義が変わっています。',
    ],
    [
      'another formula',
      aValue(2018, '3件', { of: { formula: 'A÷B' } }),
      aValue(2019, '4件', { of: { formula: 'A÷C' } }),
      'definition',
      '指標の計算式が変わっています。',
    ],
    [
      'a break between',
      aValue(2018, '3件'),
      aValue(2019, '4件', { of: { breaks: [{ from: 2019, reason: '集計方法が変わったため。' }] } }),
      'series-break',
      '令和元年度（2019年度）から、前の年度の値とつながりません（集計方法が変わったため）。',
    ],
    [
      'a provisional value',
      aValue(2018, '3件'),
      aValue(2019, '4件', { certainty: 'provisional' }),
      'provisional',
      '令和元年度（2019年度）の値は確定していません（速報）。',
    ],
    [
      'another indicator',
      aValue(2018, '3件'),
      aValue(2019, '4件', { of: { id: 'other1', name: '相談件数' } }),
      'indicator',
      '別の指標の値です（「講座の実施回数」と「相談件数」）。',
    ],
  ])('does not compare %s', (_, ...[before, after, code, sentence]) => {
    const verdict = compareValues(before, after);
    expect([codes(verdict), sentences(verdict)]).toEqual([[code], sentence]);
  });

  it('tells a break once that both years print, and every other reason there is', () => {
    const breaks = [{ from: 2019, reason: '対象を広げたため' }];
    const before = aValue(2018, '3件', { certainty: 'provisional', of: { breaks } });
    expect(codes(compareValues(before, aValue(2019, '4人', { of: { breaks } })))).toEqual([
      'unit',
      'series-break',
      'provisional',
    ]);
  });
});
