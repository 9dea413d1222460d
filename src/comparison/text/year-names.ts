import { parseNumberText } from '../../domain/measurement/number-text.ts';
import { eraFromLabel, eraYearToGregorian, parseEraYearNumber } from '../../domain/time/era.ts';
import { mayBeBareYear } from '../../domain/time/year-expression.ts';

/** A year that a text names: its place, and a key that every name of this year shares. */
export interface YearName {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** 年代 is a decade and 年間 a length of time. */
const UNIT = ' ?(年度|年(?!代|間|度))';
/** An initial counts only where no word, number or code runs into it (SH32, A-H32). */
const BY_ERA = `(?:(明治|大正|昭和|平成|令和)|(?<![A-Za-z0-9_.#/-])([MTSHR])) ?(元|\\d{1,2}(?!\\d)|[〇一二三四五六七八九十]{1,3})(?:${UNIT})?`;
const GREGORIAN = `(?<!\\d)(\\d{4}|[〇一二三四五六七八九]{4})${UNIT}`;
const NAMES = new RegExp(`${BY_ERA}|${GREGORIAN}`, 'g');

/**
 * The years that a folded text names, in order: 平成32年, 令和2年 and 2020年 share a key, 平成31年度 and 令和元年度 another.
 * An era year without 年 (H31, 令和2) has a key of its own, unless it is a code (H32会議室); a bare 2020 is a number.
 */
export function findYearNames(folded: string): readonly YearName[] {
  const found: YearName[] = [];
  for (const match of folded.matchAll(NAMES)) {
    const [name, era, initial, number = '', eraUnit, digits = '', unit] = match;
    const label = era ?? initial;
    const year = label === undefined ? parseNumberText(digits)?.value : eraYear(label, number);
    const end = match.index + name.length;
    if (year === undefined || year === null) continue;
    if (label !== undefined && eraUnit === undefined && !mayBeBareYear(folded, match.index, end)) continue;
    // A folded text holds no line break, so that nothing else can have the key of a year.
    const key = `${year}\n${eraUnit ?? unit ?? ''}`;
    found.push({ start: match.index, end, key });
  }
  return found;
}

function eraYear(label: string, number: string): number | null {
  const era = eraFromLabel(label);
  const year = parseEraYearNumber(number);
  return era === null || year === null ? null : eraYearToGregorian(era, year);
}
