import { parseNumberText } from '../measurement/number-text.ts';
import { toHalfWidth } from '../text-width.ts';
import type { CalendarDate } from './calendar-date.ts';
import {
  eraFromLabel,
  eraOfDate,
  eraYearToGregorian,
  type EraYear,
  formatEraYear,
  isBeyondEra,
  parseEraYearNumber,
} from './era.ts';

/**
 * A fiscal year (年度) as the calendar year of its April: 2019 is 平成31年度 and 令和元年度 alike. It runs from 1 April
 * to 31 March (地方自治法 第208条第1項).
 */
export type FiscalYear = number;

/** A fiscal year read from text. `beyondEra`: the era had ended before the year began (平成32年度, 昭和64年度). */
interface WrittenFiscalYear {
  readonly year: FiscalYear;
  readonly asWritten: string;
  readonly beyondEra: boolean;
}

/**
 * 明治19年度 was the first to begin in April; 明治18年度 was cut to nine months for it, and earlier ones began in July,
 * January or October.
 */
const FIRST_YEAR = 1886;
/** 令和99年度; beyond it a number is taken for a mistake. */
const LAST_YEAR = 2117;
const BY_ERA = /^(明治|大正|昭和|平成|令和|[MTSHR]) ?(元|\d{1,2}|[〇一二三四五六七八九十]{1,3}) ?(年度)?$/;
const GREGORIAN = /^(\d{4})(?: ?年度)?$|^([〇一二三四五六七八九]{4}) ?年度$/;
/** 令和2年度（2020年度）, 令和2（2020）年度, 平成31年度・令和元年度. */
const TWO_NAMES = /^([^()・/]+)(?:\(([^()・/]+)\) ?(?:年度)?|[・/]([^()・/]+))$/;

function firstDayOf(year: FiscalYear): CalendarDate {
  return { year, month: 4, day: 1 };
}

function isPlausible(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The fiscal year in which a date lies: 2019-03-31 is 平成30年度, 2019-04-01 the next one. */
export function fiscalYearOf(date: CalendarDate): FiscalYear {
  return date.month >= 4 ? date.year : date.year - 1;
}

/** First and last day: 1 April to 31 March of the next calendar year. */
export function fiscalYearSpan(year: FiscalYear): { readonly from: CalendarDate; readonly to: CalendarDate } {
  return { from: firstDayOf(year), to: { year: year + 1, month: 3, day: 31 } };
}

/**
 * The era year by which a fiscal year is called: that of its 1 April, except 2019, which is 令和元年度 throughout
 * (改元に伴う元号による年表示の取扱いについて, 平成31年4月1日関係省庁連絡会議申合せ).
 * @throws RangeError before 1873.
 */
export function eraFiscalYear(year: FiscalYear): EraYear {
  return year === 2019 ? { era: '令和', year: 1 } : eraOfDate(firstDayOf(year));
}

/** 令和2年度（2020年度）. @throws RangeError before 1873. */
export function formatFiscalYear(year: FiscalYear): string {
  const name = eraFiscalYear(year);
  return `${formatEraYear(name.era, name.year)}度（${year}年度）`;
}

interface NamedYear {
  readonly year: FiscalYear;
  readonly beyondEra: boolean;
}

function parseByEra(text: string): NamedYear | null {
  const [, label = '', number = '', suffix] = BY_ERA.exec(text) ?? [];
  const era = eraFromLabel(label);
  const eraYear = parseEraYearNumber(number);
  // A spelt-out era without 年度 (平成31) is as often a calendar year; initials in a year column are fiscal years.
  if (era === null || eraYear === null || (suffix === undefined && label.length > 1)) return null;
  const year = eraYearToGregorian(era, eraYear);
  return { year, beyondEra: isBeyondEra(era, firstDayOf(year)) };
}

function parseGregorian(text: string): NamedYear | null {
  const [, digits, kanji] = GREGORIAN.exec(text) ?? [];
  const year = parseNumberText(digits ?? kanji ?? '')?.value;
  return year === undefined ? null : { year, beyondEra: false };
}

/** A year that is named twice, by era and number or by both eras of 2019. Null when the names contradict each other. */
function parseTwoNames(text: string): NamedYear | null {
  const [, first = '', inBrackets, afterDot = ''] = TWO_NAMES.exec(text) ?? [];
  if (!text.includes('年度')) return null;
  const [one, other] = [first, inBrackets ?? afterDot].map((name) => parseOneName(fiscal(name.trim())));
  if (!one || one.year !== other?.year) return null;
  return { year: one.year, beyondEra: one.beyondEra && other.beyondEra };
}

/** The 年度 of 令和2（2020）年度 belongs to both names. */
function fiscal(name: string): string {
  return name.endsWith('年度') ? name : `${name}年度`;
}

function parseOneName(text: string): NamedYear | null {
  return parseByEra(text) ?? parseGregorian(text);
}

/**
 * The fiscal year that a whole text names: 平成31年度, 平成 29 年度, 令和元年度, H30, Ｒ２年度, 2020年度, 2020,
 * 平成三十一年度, 二〇二〇年度, 令和2年度（2020年度）, 平成31・令和元年度; in either width, also beyond the end of its era.
 * Null for anything else (平成31年 is a calendar year), and for years before 1886 or after 2117.
 */
export function parseFiscalYear(text: string): WrittenFiscalYear | null {
  const asWritten = text.trim();
  const half = toHalfWidth(asWritten);
  const parsed = parseOneName(half) ?? parseTwoNames(half);
  return parsed !== null && isPlausible(parsed.year) ? { ...parsed, asWritten } : null;
}
