import { type CalendarDate, daysBetween, formatDate, parseIsoDate } from '../../domain/time/calendar-date.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import { eraFromLabel, eraYearToGregorian, parseEraYearNumber } from '../../domain/time/era.ts';
import { toHalfWidth } from '../../domain/text-width.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { type PublishedText, textsIn } from './texts.ts';

const DATE =
  /(?:(\d{4})年|(平成|令和|(?<![A-Za-z])[HR]) ?(元|\d{1,2})年)? ?(?<![\d.])(\d{1,2})月 ?(\d{1,2})日(?: ?[(（]([日月火水木金土])(?:曜日?)?(?:[・,、/]?祝)?[)）])?/g;
/** A line with one of these may give dates of the year before or after without naming it again. */
const OTHER_YEARS = /昨|前年|前回|翌|来年|次年|次回|\d{4}年|(?:平成|令和|[HR]) ?(?:元|\d)/;
const WEEKDAYS = '日月火水木金土';
/** 2000-01-02 was a Sunday. */
const A_SUNDAY: CalendarDate = { year: 2000, month: 1, day: 2 };

export const dateInText: Rule = {
  code: 'rule/date-in-text',
  title: '暦にない日付や、曜日の合わない日付がある',
  why: '催しや締め切りの日付を誤ると、市民が別の日に足を運びます。曜日が合わないときは、前の年の日付を写していることがあります。',
  example: { of: 'text', at: '総合防災訓練を6月3日(日)に行います。' },
  wrong: `
## 方針

総合防災訓練を6月3日(日)に行います。
`,
  right: `
## 方針

総合防災訓練を6月2日(日)に行います。
`,
  check: (input) =>
    textsIn(input).flatMap((text) =>
      // Without a fiscal year a date has no year of its own.
      text.document === null ? [] : datesIn(text, text.document.fiscalYear),
    ),
};

function datesIn(text: PublishedText, fiscalYear: FiscalYear): readonly RuleFinding[] {
  if (!text.text.includes('月')) return [];
  return text.text.split('\n').flatMap((content, index) =>
    [...toHalfWidth(content).matchAll(DATE)].flatMap((match): readonly RuleFinding[] => {
      const problem = problemWith(match, fiscalYear);
      if (problem === null) return [];
      const written = content.slice(match.index, match.index + match[0].length).trim();
      const message = `${text.label}の「${written}」${problem}`;
      return [{ place: text.place(index + 1), message, severity: 'warning' }];
    }),
  );
}

function problemWith(match: RegExpMatchArray, fiscalYear: FiscalYear): string | null {
  const [, , , , month = '', day = '', weekday] = match;
  const dates = yearsOf(match, fiscalYear).flatMap((year) => dateOf(year, { month, day }) ?? []);
  const [first] = dates;
  if (first === undefined) return 'は暦にない日付です。月と日を確かめてください。';
  if (weekday === undefined || dates.some((date) => weekdayOf(date) === weekday)) return null;
  return `は曜日が合いません。${formatDate(first)}は${weekdayOf(first)}曜日です。日付と曜日を確かめてください。`;
}

/** The calendar years in which a date may lie, the likeliest first. */
function yearsOf(match: RegExpMatchArray, fiscalYear: FiscalYear): readonly number[] {
  const [, gregorian, label, number = '', month] = match;
  if (gregorian !== undefined) return [Number(gregorian)];
  const era = label === undefined ? null : eraFromLabel(label);
  const eraYear = parseEraYearNumber(number);
  if (era !== null && eraYear !== null) return [eraYearToGregorian(era, eraYear)];
  const year = Number(month) >= 4 ? fiscalYear : fiscalYear + 1;
  return OTHER_YEARS.test(match.input ?? '') ? [year, year - 1, year + 1] : [year];
}

function dateOf(
  year: number,
  { month, day }: { readonly month: string; readonly day: string },
): CalendarDate | null {
  const pad = (text: string): string => text.padStart(2, '0');
  return parseIsoDate(`${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`);
}

function weekdayOf(date: CalendarDate): string {
  const days = daysBetween(A_SUNDAY, date) % WEEKDAYS.length;
  return WEEKDAYS[(days + WEEKDAYS.length) % WEEKDAYS.length] ?? '';
}
