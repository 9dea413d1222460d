import { addDays, type CalendarDate, compareDates, formatEraDate, parseIsoDate } from './calendar-date.ts';
import { eraOfDate, FIRST_GREGORIAN_YEAR, formatEraYear } from './era.ts';
import { type FiscalYear, fiscalYearSpan } from './fiscal-year.ts';

/** The time a value stands for. `range` includes both its days; `instant` is a count as of one day. */
export type Period =
  | { readonly kind: 'fiscal-year'; readonly year: FiscalYear }
  | { readonly kind: 'half'; readonly year: FiscalYear; readonly half: 'first' | 'second' }
  | { readonly kind: 'range'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'instant'; readonly date: CalendarDate }
  | { readonly kind: 'calendar-year'; readonly year: number }
  | { readonly kind: 'unstated' };

function parseDates(text: string): Period | null {
  const [first = '', second, ...more] = text.split('/');
  const from = parseIsoDate(first);
  if (from === null || more.length > 0) return null;
  if (second === undefined) return { kind: 'instant', date: from };
  const to = parseIsoDate(second);
  return to !== null && compareDates(from, to) <= 0 ? { kind: 'range', from, to } : null;
}

/**
 * The period that a content file writes as 通年, 上期, 下期 (of `fiscalYear`), 2018-04-01/2019-02-28, 2017-04-01,
 * 暦年2020 or 不明. Null for anything else, and for a range that ends before it starts.
 */
export function parsePeriod(text: string, fiscalYear: FiscalYear): Period | null {
  switch (text) {
    case '通年':
      return { kind: 'fiscal-year', year: fiscalYear };
    case '上期':
      return { kind: 'half', year: fiscalYear, half: 'first' };
    case '下期':
      return { kind: 'half', year: fiscalYear, half: 'second' };
    case '不明':
      return { kind: 'unstated' };
    default: {
      const calendarYear = Number(/^暦年(\d{4})$/.exec(text)?.[1] ?? 0);
      if (calendarYear >= FIRST_GREGORIAN_YEAR) return { kind: 'calendar-year', year: calendarYear };
      return parseDates(text);
    }
  }
}

/** First and last day of a period that has a length; null for an instant and for an unstated period. */
export function spanOf(period: Period): { readonly from: CalendarDate; readonly to: CalendarDate } | null {
  switch (period.kind) {
    case 'fiscal-year':
      return fiscalYearSpan(period.year);
    case 'half': {
      const { from, to } = fiscalYearSpan(period.year);
      return period.half === 'first'
        ? { from, to: { year: period.year, month: 9, day: 30 } }
        : { from: { year: period.year, month: 10, day: 1 }, to };
    }
    case 'range':
      return period;
    case 'calendar-year':
      return { from: { year: period.year, month: 1, day: 1 }, to: { year: period.year, month: 12, day: 31 } };
    case 'instant':
    case 'unstated':
      return null;
  }
}

/**
 * The number of whole months: 12 for a year, 6 for a half, 11 for 2018-04-01/2019-02-28. Null when the period has no
 * length, or one that is not whole months (from a day of the month to the day before the same day).
 */
export function monthsIn(period: Period): number | null {
  const span = spanOf(period);
  if (span === null) return null;
  const end = addDays(span.to, 1);
  if (end.day !== span.from.day) return null;
  const months = (end.year - span.from.year) * 12 + end.month - span.from.month;
  return months > 0 ? months : null;
}

/** Whether two periods cover exactly the same days: 通年 and 2018-04-01/2019-03-31 do. Unstated periods never do. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.kind === 'instant' && b.kind === 'instant') return compareDates(a.date, b.date) === 0;
  const [first, second] = [spanOf(a), spanOf(b)];
  if (first === null || second === null) return false;
  return compareDates(first.from, second.from) === 0 && compareDates(first.to, second.to) === 0;
}

function formatCalendarYear(year: number): string {
  const first = eraOfDate({ year, month: 1, day: 1 });
  const last = eraOfDate({ year, month: 12, day: 31 });
  const names = [first, last].map((name) => formatEraYear(name.era, name.year));
  return `${[...new Set(names)].join('・')}（${year}年）の1月〜12月`;
}

/**
 * The period for readers: 通年, 上期（4月〜9月）, 平成30年4月1日〜平成31年2月28日（11か月）, 平成29年4月1日時点,
 * 平成31年・令和元年（2019年）の1月〜12月, 期間の記載なし. Every day is named by the era of that day.
 */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case 'fiscal-year':
      return '通年';
    case 'half':
      return period.half === 'first' ? '上期（4月〜9月）' : '下期（10月〜3月）';
    case 'range': {
      const months = monthsIn(period);
      const length = months === null ? '' : `（${months}か月）`;
      return `${formatEraDate(period.from)}〜${formatEraDate(period.to)}${length}`;
    }
    case 'instant':
      return `${formatEraDate(period.date)}時点`;
    case 'calendar-year':
      return formatCalendarYear(period.year);
    case 'unstated':
      return '期間の記載なし';
  }
}
