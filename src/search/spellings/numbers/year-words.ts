import {
  type EraName,
  eraFromLabel,
  eraYearToGregorian,
  parseEraYearNumber,
} from '../../../domain/time/era.ts';

/** A year as a canonical text names it. */
export interface YearWord {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The Gregorian year, of its April for a fiscal year; null for a number without era (31年度). */
  readonly year: number | null;
  readonly number: number;
  /** `calendar`: 年, or the point of a date (H31.4). `open`: nothing is said (H31, 平成31). */
  readonly unit: 'fiscal' | 'calendar' | 'open';
}

const NUMBER = '元|[0-9]{1,2}(?![0-9])|[一二三四五六七八九十〇]{1,3}';
const WESTERN = '1[89][0-9]{2}|20[0-9]{2}|21[01][0-9]';
/** The sign of a date as 2019/4/1, of which a month follows. */
const DATE_SIGN = '[/.-](?=(?:0?[1-9]|1[0-2])(?![0-9]))';
/** The sign of a date as H31/4/1; H31-32 is a span of years. */
const ERA_DATE_SIGN = '/(?=(?:0?[1-9]|1[0-2])(?![0-9]))';
const KANJI_DIGITS = '〇一二三四五六七八九';
const YEAR_WORD = new RegExp(
  [
    `(?<era>明治|大正|昭和|平成|令和|(?<![a-z0-9])[shr]|(?<!\\p{sc=Han})[昭平令](?=[元0-9]))(?<eraYear>${NUMBER})(?![a-z])(?<eraUnit>年度|年|\\.(?=[0-9])|${ERA_DATE_SIGN})?`,
    `(?<![a-z0-9])fy(?<fiscal>${WESTERN})(?![0-9])`,
    `(?<![0-9.])(?<western>${WESTERN}|[一二][〇一二三四五六七八九]{3})(?<westernUnit>年度|年|fy(?![a-z])|${DATE_SIGN})`,
    "['\u2019](?<short>[0-9]{2})(?<shortUnit>年度|年)",
    '(?<![0-9.元])(?<bare>[0-9]{1,2})年度',
  ].join('|'),
  'gu',
);
const CENTURY = 2000;
const SHORT_ERAS: Readonly<Record<string, EraName>> = { 昭: '昭和', 平: '平成', 令: '令和' };

function unitOf(written: string | undefined): YearWord['unit'] {
  if (written === '年度' || written === 'fy') return 'fiscal';
  return written === undefined ? 'open' : 'calendar';
}

function eraYear(era: EraName | null, written: string): { year: number; number: number } | null {
  const number = parseEraYearNumber(written);
  return era === null || number === null ? null : { year: eraYearToGregorian(era, number), number };
}

/** 2019, and 二〇一九 with one kanji a digit. */
function westernYear(written: string): number {
  return Number(written.replace(/[〇一二三四五六七八九]/g, (digit) => String(KANJI_DIGITS.indexOf(digit))));
}

/** The years that a canonical text names: 平成31年度, 令和元年, 平成三十一年度, h31, 2019年度, fy2019, 2019/4, 31年度. */
export function yearWords(text: string): readonly YearWord[] {
  return [...text.matchAll(YEAR_WORD)].flatMap((match): readonly YearWord[] => {
    const place = { from: match.index, to: match.index + match[0].length, text: match[0] };
    const {
      era = '',
      eraYear: written = '',
      eraUnit,
      fiscal,
      western,
      westernUnit,
      short,
      shortUnit,
      bare,
    } = match.groups ?? {};
    if (short !== undefined) {
      const year = CENTURY + Number(short);
      return [{ ...place, year, number: year, unit: unitOf(shortUnit) }];
    }
    const gregorian = western ?? fiscal;
    if (gregorian !== undefined) {
      const year = westernYear(gregorian);
      return [{ ...place, year, number: year, unit: fiscal === undefined ? unitOf(westernUnit) : 'fiscal' }];
    }
    if (bare !== undefined) return [{ ...place, year: null, number: Number(bare), unit: 'fiscal' }];
    const named = eraYear(SHORT_ERAS[era] ?? eraFromLabel(era.toUpperCase()), written);
    return named === null ? [] : [{ ...place, ...named, unit: unitOf(eraUnit) }];
  });
}
