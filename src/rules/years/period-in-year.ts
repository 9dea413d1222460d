import { type CalendarDate, compareDates } from '../../domain/time/calendar-date.ts';
import { type FiscalYear, formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { formatPeriod, type Period } from '../../domain/time/period.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { observationsIn } from '../subjects.ts';

export const periodInYear: Rule = {
  code: 'rule/period-in-year',
  title: '値の期間が年度に合わない',
  why: '期間の年を打ち間違えると、別の年度の値として公開されます。1月から3月は前の年の4月に始まる年度に入ります。',
  example: { of: 'initiative', at: '期間: 2019-04-01/2020-02-28' },
  wrong: `
指標:
  - 識別子: media1
    名称: 報道された件数
    単位: 件
    値:
      - 区分: 実績値
        年度: 2018
        期間: 2019-04-01/2020-02-28
        値: 352
`,
  right: `
指標:
  - 識別子: media1
    名称: 報道された件数
    単位: 件
    値:
      - 区分: 実績値
        年度: 2018
        期間: 2018-04-01/2019-02-28
        値: 352
`,
  check: ({ catalog, places }) =>
    observationsIn(catalog).flatMap(({ name, path, observation }): readonly RuleFinding[] => {
      const { period, fiscalYear } = observation;
      if (belongs(period, fiscalYear)) return [];
      return [
        {
          place: places.of(name, [...path, '期間']),
          message: `期間は${formatPeriod(period)}ですが、年度は${formatFiscalYear(fiscalYear)}です。「年度」か「期間」を直してください。`,
        },
      ];
    }),
};

/** A cumulative value may begin years before; it belongs to the year in which it ends. */
function belongs(period: Period, year: FiscalYear): boolean {
  switch (period.kind) {
    case 'range':
      return endsIn(period.to, year);
    case 'instant':
      return endsIn(period.date, year);
    case 'calendar-year':
      return period.year === year || period.year === year + 1;
    case 'fiscal-year':
    case 'half':
    case 'unstated':
      return true;
  }
}

/** Accounts of a year are open until 31 May of the next (地方自治法 第235条の5), and count for it until then. */
function endsIn(date: CalendarDate, year: FiscalYear): boolean {
  const from = { year, month: 4, day: 1 };
  const to = { year: year + 1, month: 5, day: 31 };
  return compareDates(from, date) <= 0 && compareDates(date, to) <= 0;
}
