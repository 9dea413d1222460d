import { eraOfDate, FIRST_GREGORIAN_YEAR, formatEraYear } from './era.ts';

/** A day of the Gregorian calendar without a time or a zone. `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_PER_400_YEARS = 146_097;

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The date of `YYYY-MM-DD` in ASCII digits; null for any other spelling and for days that no calendar has. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const real = date.year >= 1 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
  return real ? date : null;
}

/** `YYYY-MM-DD`. */
export function toIso(date: CalendarDate): string {
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** Negative when `a` is earlier, positive when it is later, 0 for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * Days since 0000-03-01. Counting years from March puts the leap day last, so that the months before it have the
 * same offsets in every year (31, 61, 92 … = floor(30.6 × months + 0.5)).
 */
function toDayNumber(date: CalendarDate): number {
  const year = date.month > 2 ? date.year : date.year - 1;
  const monthsSinceMarch = (date.month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + date.day - 1;
}

function fromDayNumber(days: number): CalendarDate {
  let year = Math.floor((days * 400) / DAYS_PER_400_YEARS);
  if (toDayNumber({ year, month: 3, day: 1 }) > days) year -= 1;
  else if (toDayNumber({ year: year + 1, month: 3, day: 1 }) <= days) year += 1;
  const dayOfYear = days - toDayNumber({ year, month: 3, day: 1 });
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  return { year: month <= 2 ? year + 1 : year, month, day };
}

/** The date `days` days later; earlier for a negative number. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The number of days from `from` to `to`, neither or both counted: 0 for the same day. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 令和3年4月1日, by the era of that very day; 1872年4月1日 before 1873, when era dates were lunisolar. */
export function formatEraDate(date: CalendarDate): string {
  if (date.year < FIRST_GREGORIAN_YEAR) return `${date.year}年${date.month}月${date.day}日`;
  const { era, year } = eraOfDate(date);
  return `${formatEraYear(era, year)}${date.month}月${date.day}日`;
}

/** 令和3年4月1日（2021年4月1日）; before 1873 only the Gregorian date. */
export function formatDate(date: CalendarDate): string {
  const gregorian = `${date.year}年${date.month}月${date.day}日`;
  return date.year < FIRST_GREGORIAN_YEAR ? gregorian : `${formatEraDate(date)}（${gregorian}）`;
}
