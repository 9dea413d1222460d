import { toHalfWidth } from '../text-width.ts';
import {
  eraFromLabel,
  type EraName,
  eraOfDate,
  eraYearToGregorian,
  formatEraYear,
  isBeyondEra,
  parseEraYearNumber,
} from './era.ts';
import { eraFiscalYear } from './fiscal-year.ts';

/**
 * An era year in running text that lies beyond the end of its era. `index` and `length` (UTF-16 units) cover the whole
 * expression, after which `canonical`, the same time by the era that held then, can be inserted as a note.
 */
interface ImpossibleEraYear {
  readonly index: number;
  readonly length: number;
  readonly asWritten: string;
  readonly canonical: string;
}

/** What follows a year's number: 年度, 年, 年1月, 年1月8日, .1 (for initials), or nothing. */
interface Precision {
  readonly unit: 'fiscal-year' | 'year' | 'none';
  readonly month: number | null;
  readonly day: number | null;
  readonly end: number;
}

interface WrittenYear extends Precision {
  readonly year: number;
  /** Stands after a dash or carries the era itself, so that it is a year even without 年. */
  readonly standsAlone: boolean;
  /** How it follows the year before it: as the end of a span or as the next of a list. */
  readonly joint: '〜' | '・';
}

interface Head {
  readonly era: EraName;
  readonly label: string;
  readonly index: number;
}

const NUMBER = '元|\\d+|[〇一二三四五六七八九十]{1,3}';
/** An initial counts only where no word, number or code runs into it (SH32, A-H32). */
const HEAD = new RegExp(`(明治|大正|昭和|平成|(?<![A-Za-z0-9_.#/-])[MTSH]) ?(${NUMBER})`, 'g');
/** Without any of these, in either width, there is no such year; most texts have none. */
const NAMES_PAST_ERA = /明治|大正|昭和|平成|[MTSHＭＴＳＨ]/;
const DATE = / ?年 ?(0?[1-9]|1[0-2]) ?月(?: ?(0?[1-9]|[12]\d|3[01]) ?日)?(?: ?(?:末|頃|ごろ|[上中下]旬))?/y;
const DOTTED_DATE = /\.(0?[1-9]|1[0-2])(?:\.(0?[1-9]|[12]\d|3[01]))?(?![\d.%A-Za-z]|[点件人回円倍割])/y;
const FISCAL_YEAR = / ?年度末?/y;
/** 平成40年代 is a decade and 40年間 a length of time. */
const YEAR = / ?年(?!代|間|度)/y;
const NEXT_YEAR = new RegExp(
  ` ?([-‐–—−~～〜・,、/]|から|及び|と) ?(明治|大正|昭和|平成|[MTSH])? ?(${NUMBER})`,
  'y',
);
const DASH = /^[-‐–—−~～〜]$/;
const SPAN = /^(?:[-‐–—−~～〜]|から)$/;

/** The source's own explanation: 平成32年（令和2年）, 平成32（2020）年, and the other way round 2020年（平成32年）. */
const EXPLAINED_AFTER = /^ ?\((?:大正|昭和|平成|令和|R\d|\d{4}[年)])/;
const EXPLAINED_BEFORE = /(?:(?:大正|昭和|平成|令和)(?:元|\d{1,2})|R\d{1,2}|\d{4})(?:年度?)? ?\($/;
const LONGEST_EXPLANATION = 12;

/** A bare 32 or H32 is a year unless it goes on as a number, a code, a room or a counted thing. */
const NOT_A_YEAR_AFTER =
  /[A-Za-z0-9_#×%年月日-]|[.,/]\d| ?(?:会議室|研修室|教室|号|室|棟|番|型|階|丁目|mm|cm)|[件人名回点円割個台本社校課時分歳](?!\p{Script=Han})/uy;
const NOT_A_YEAR_BEFORE = /(?:室|棟|館|号|型|機|番|[×x#]|[A-Za-z])[ :]?$/;

/**
 * Documents plan at most some three decades ahead. Larger numbers are jubilees (明治150年, 昭和100年), which are names
 * and not dates.
 */
const YEARS_PLANNED_AHEAD = 30;

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function readPrecision(text: string, index: number, byInitial: boolean): Precision {
  const date = matchAt(DATE, text, index) ?? (byInitial ? matchAt(DOTTED_DATE, text, index) : null);
  if (date !== null) {
    const [matched, month, day] = date;
    const end = index + matched.length;
    return { unit: 'year', month: Number(month), day: day === undefined ? null : Number(day), end };
  }
  const fiscal = matchAt(FISCAL_YEAR, text, index);
  if (fiscal !== null) return { unit: 'fiscal-year', month: null, day: null, end: index + fiscal[0].length };
  const year = matchAt(YEAR, text, index);
  return { unit: year ? 'year' : 'none', month: null, day: null, end: index + (year?.[0].length ?? 0) };
}

/**
 * Whether a year without 年 (32, H32) can be one where it stands in a text of half-width characters: not as part of a
 * number, a code, a room or a count.
 */
export function mayBeBareYear(text: string, start: number, end: number): boolean {
  if (NOT_A_YEAR_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return false;
  return matchAt(NOT_A_YEAR_AFTER, text, end) === null;
}

/** The bare forms are read for 平成 only: of its years many lie ahead of their documents, elsewhere they are codes. */
function mayBeBare(text: string, head: Head, end: number): boolean {
  return head.era === '平成' && mayBeBareYear(text, head.index, end);
}

/**
 * The year after から, 〜, ・ …, if the text goes on with a later one of the same era: the 32 of H31-32年度. One that names
 * its era again is an expression of its own, unless the first still lacks its 年度 or a hyphen ties the two into one word.
 */
function readNextYear(text: string, head: Head, previous: WrittenYear): WrittenYear | null {
  const match = matchAt(NEXT_YEAR, text, previous.end);
  if (match === null) return null;
  const [matched, separator = '', label, number = ''] = match;
  const year = parseEraYearNumber(number);
  if (year === null || year < previous.year) return null;
  if (label !== undefined && eraFromLabel(label) !== head.era) return null;
  if (label !== undefined && previous.unit !== 'none' && !/[-/]/.test(separator)) return null;
  const precision = readPrecision(text, previous.end + matched.length, head.label.length === 1);
  if (year === previous.year && precision.month === null) return null;
  const joint = SPAN.test(separator) ? '〜' : '・';
  return { year, standsAlone: DASH.test(separator) || label !== undefined, joint, ...precision };
}

/** The years of the expression at a head, from first to last; empty when it is none. */
function readYears(text: string, head: Head, match: RegExpExecArray): readonly WrittenYear[] {
  const first = parseEraYearNumber(match[2] ?? '');
  if (first === null) return [];
  const precision = readPrecision(text, match.index + match[0].length, head.label.length === 1);
  const years: WrittenYear[] = [];
  let next: WrittenYear | null = { year: first, standsAlone: true, joint: '・', ...precision };
  while (next !== null) {
    years.push(next);
    next = readNextYear(text, head, next);
  }
  const isYear = ({ unit, standsAlone, end }: WrittenYear) =>
    unit !== 'none' || (standsAlone && mayBeBare(text, head, end));
  return years.slice(0, years.findLastIndex(isYear) + 1);
}

/** The same time by the era that held then, or null when the era as written still held. */
function canonicalOf(era: EraName, written: WrittenYear): string | null {
  const year = eraYearToGregorian(era, written.year);
  if (written.unit === 'fiscal-year') {
    if (!isBeyondEra(era, { year, month: 4, day: 1 })) return null;
    const name = eraFiscalYear(year);
    return `${formatEraYear(name.era, name.year)}度`;
  }
  const { month, day } = written;
  if (!isBeyondEra(era, { year, month: month ?? 1, day: day ?? 1 })) return null;
  const name = eraOfDate({ year, month: month ?? 12, day: day ?? 31 });
  return `${formatEraYear(name.era, name.year)}${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
}

/** A year without a unit takes that of the years listed with it: both of H32-33年度 are fiscal years. */
function withSharedUnit(years: readonly WrittenYear[]): readonly WrittenYear[] {
  const shared = years.findLast((year) => year.unit !== 'none')?.unit ?? 'year';
  return years.map((year) => (year.unit === 'none' ? { ...year, unit: shared } : year));
}

function isJubilee(era: EraName, { year }: WrittenYear): boolean {
  return isBeyondEra(era, { year: eraYearToGregorian(era, year) - YEARS_PLANNED_AHEAD, month: 1, day: 1 });
}

/** 令和2年度〜令和4年度 for the years of one expression; empty when its era held for all of them. */
function joinedCanonical(era: EraName, years: readonly WrittenYear[]): string {
  return years.reduce((text, year) => {
    const canonical = isJubilee(era, year) ? null : canonicalOf(era, year);
    if (canonical === null) return text;
    return text === '' ? canonical : `${text}${year.joint}${canonical}`;
  }, '');
}

function isExplained(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_EXPLANATION), start);
  return EXPLAINED_AFTER.test(text.slice(end, end + LONGEST_EXPLANATION)) || EXPLAINED_BEFORE.test(before);
}

/**
 * Finds era years and era fiscal years in running text that lie beyond the end of their era: 平成32年, 平成32年1月末,
 * 平成31年5月, H32年度, H31-32年度, 昭和64年1月8日. In order, never overlapping, in either width.
 *
 * Not found: numbers inside longer numbers, words and codes (H320, SH32, H32会議室), and years that the source itself
 * already explains in brackets (平成32年（令和2年）).
 */
export function findImpossibleEraYears(text: string): ImpossibleEraYear[] {
  if (!NAMES_PAST_ERA.test(text)) return [];
  const half = toHalfWidth(text);
  const found: ImpossibleEraYear[] = [];
  let from = 0;
  for (const match of half.matchAll(HEAD)) {
    const label = match[1] ?? '';
    const era = eraFromLabel(label);
    if (era === null || match.index < from) continue;
    const years = withSharedUnit(readYears(half, { era, label, index: match.index }, match));
    const end = years.at(-1)?.end ?? match.index;
    from = end;
    const canonical = joinedCanonical(era, years);
    if (canonical === '' || isExplained(half, match.index, end)) continue;
    found.push({
      index: match.index,
      length: end - match.index,
      asWritten: text.slice(match.index, end),
      canonical,
    });
  }
  return found;
}
