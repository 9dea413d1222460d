import { parseNumberText } from '../measurement/number-text.ts';
import type { CalendarDate } from './calendar-date.ts';

export type EraName = '明治' | '大正' | '昭和' | '平成' | '令和';

/** A year as Japanese documents count it: 令和 2. `year` counts from 1 (元年). */
export interface EraYear {
  readonly era: EraName;
  readonly year: number;
}

interface Era {
  readonly name: EraName;
  readonly initial: string;
  readonly start: CalendarDate;
}

/**
 * The eras since 一世一元, oldest first. An era lasts until the day before the next one starts.
 *
 * Sources: 明治 改元の詔 of 慶応4年9月8日 (1868-10-23), which renamed that whole year, from 1868-01-25 on; 大正 詔書 of
 * 1912-07-30 and 昭和 詔書 of 1926-12-25, each valid from its own day; 平成 昭和64年政令第1号, from the day after
 * 1989-01-07; 令和 平成31年政令第143号, from 2019-05-01 (both under 元号法, 昭和54年法律第43号).
 */
const ERAS: readonly Era[] = [
  { name: '明治', initial: 'M', start: { year: 1868, month: 1, day: 25 } },
  { name: '大正', initial: 'T', start: { year: 1912, month: 7, day: 30 } },
  { name: '昭和', initial: 'S', start: { year: 1926, month: 12, day: 25 } },
  { name: '平成', initial: 'H', start: { year: 1989, month: 1, day: 8 } },
  { name: '令和', initial: 'R', start: { year: 2019, month: 5, day: 1 } },
];

/** Japan counts by the Gregorian calendar from 1873-01-01 on (明治5年太政官布告第337号). */
export const FIRST_GREGORIAN_YEAR = 1873;

function startsOnOrBefore(era: Era, date: CalendarDate): boolean {
  const { start } = era;
  if (start.year !== date.year) return start.year < date.year;
  if (start.month !== date.month) return start.month < date.month;
  return start.day <= date.day;
}

function eraNamed(name: EraName): Era {
  const era = ERAS.find((candidate) => candidate.name === name);
  if (era === undefined) throw new RangeError(`No era is named ${name}`);
  return era;
}

/** The era meant by its name or initial (`平成`, `H`; half-width), or null. */
export function eraFromLabel(label: string): EraName | null {
  return ERAS.find((era) => era.name === label || era.initial === label)?.name ?? null;
}

/**
 * The number of an era year as documents write it after the era's name: 元, 31, 三十一, 三一; half-width.
 * Null unless it is a whole number from 1 to 99.
 */
export function parseEraYearNumber(text: string): number | null {
  if (text === '元') return 1;
  if (!/^(?:\d{1,2}|[〇一二三四五六七八九十]{1,3})$/.test(text)) return null;
  const number = parseNumberText(text.replace(/^0(?=\d)/, ''))?.value ?? null;
  return number !== null && number >= 1 && number <= 99 ? number : null;
}

/**
 * The era and year in which a date lies: 2019-04-30 is 平成31, 2019-05-01 is 令和1.
 * @throws RangeError for a date before 1873-01-01, when the official calendar was the lunisolar one.
 */
export function eraOfDate(date: CalendarDate): EraYear {
  const era = ERAS.findLast((candidate) => startsOnOrBefore(candidate, date));
  if (era === undefined || date.year < FIRST_GREGORIAN_YEAR) {
    throw new RangeError(`No Gregorian era date before ${FIRST_GREGORIAN_YEAR}: year ${date.year}`);
  }
  return { era: era.name, year: date.year - era.start.year + 1 };
}

/**
 * The Gregorian calendar year of an era year. It counts on past the era's end, as documents written before a change
 * of era do: 平成32 is 2020.
 * @throws RangeError unless `year` is a whole number from 1.
 */
export function eraYearToGregorian(era: EraName, year: number): number {
  if (!Number.isInteger(year) || year < 1) throw new RangeError(`Not a year of an era: ${year}`);
  return eraNamed(era).start.year + year - 1;
}

/** Whether `date` lies after the last day of `era`; never for the present era, whose end nobody knows. */
export function isBeyondEra(era: EraName, date: CalendarDate): boolean {
  const next = ERAS[ERAS.indexOf(eraNamed(era)) + 1];
  return next !== undefined && startsOnOrBefore(next, date);
}

/** 令和2年; the first year is 元年. */
export function formatEraYear(era: EraName, year: number): string {
  return `${era}${year === 1 ? '元' : String(year)}年`;
}
