import { toHalfWidth } from '../text-width.ts';
import { nearestNumber, shift, toDecimal } from './decimal.ts';
import { formatNumber, parseNumberText, type WrittenNumber } from './number-text.ts';
import { canonicalUnit, isKnownUnit, yenExponent } from './unit.ts';

/** Which side of the number is meant. `within` is the `at-most` of time and distance, which Japanese says differently. */
export const BOUND_LABELS = {
  exact: '丁度',
  'at-least': '以上',
  'at-most': '以下',
  within: '以内',
  'more-than': '超',
  'less-than': '未満',
  about: '約',
} as const;
export type Bound = keyof typeof BOUND_LABELS;

/**
 * A number with its unit and condition. `unit` is as printed, in half width, and empty for a bare number. 割 are
 * decimal: 5割3分 is 5.3. `cumulative` is 延べ.
 */
export interface Quantity {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly cumulative: boolean;
  readonly asWritten: string;
}

const PREFIX = /^(?:(延べ|のべ|延)|(約|およそ|おおよそ|おおむね|概ね)) ?/;
/** 位 is "about" after a counter of people or cases (179名位); after a number alone it is a rank (3位). */
const SUFFIX = / ?(以上|以下|以内|未満|を超える|を突破|超|程度|前後|くらい|ぐらい|(?<=[人名件回])位)$/;
const SUFFIX_BOUNDS: Readonly<Record<string, Bound>> = {
  以上: 'at-least',
  以下: 'at-most',
  以内: 'within',
  未満: 'less-than',
  を超える: 'more-than',
  を突破: 'more-than',
  超: 'more-than',
  程度: 'about',
  前後: 'about',
  くらい: 'about',
  ぐらい: 'about',
  位: 'about',
};

/** Words that begin like a number and end like a unit, but count nothing. */
const NOT_COUNTED = new Set(['一部', '十分', '一時', '一日', '一本', '一点', '一度', '千円', '百万円']);
/** From here on a number before 年 names a year. */
const FIRST_YEAR_NAME = 1000;
const THOUSANDS_OF_YEN = /^([△▲−‐-]? ?[\d,.]+) ?(千円|百万円)$/;
const MYRIADS_OF_YEN = /^([^万億兆]+?) ?(万円|億円|兆円)$/;
const NUMBER_AND_UNIT = /^(.*[\d〇一二三四五六七八九十百千万億兆]) ?([^\d]*)$/;
const WARI =
  /^([\d,]+|[一二三四五六七八九])割(?:([1-9一二三四五六七八九])分)?(?:([1-9一二三四五六七八九])厘)?$/;

interface Measure {
  readonly number: WrittenNumber;
  readonly unit: string;
}

/** 5割3分2厘 as 5.32 割. */
function parseWari(text: string): Measure | null {
  const match = WARI.exec(text);
  if (match === null) return null;
  const [wari, bu, rin] = [match[1], match[2], match[3]].map((digit) =>
    digit === undefined ? null : (parseNumberText(digit)?.value ?? null),
  );
  if (wari === undefined || wari === null) return null;
  const fraction = rin ? `.${bu ?? 0}${rin}` : bu ? `.${bu}` : '';
  const number = parseNumberText(`${wari}${fraction}`);
  return number === null ? null : { number, unit: '割' };
}

function measure(numberText: string, unit: string): Measure | null {
  const number = parseNumberText(numberText);
  if (number === null || !isKnownUnit(unit) || (unit === '年' && number.value >= FIRST_YEAR_NAME))
    return null;
  return { number, unit };
}

/** Money keeps its unit (5百万円, 12億円) unless the number itself is composed with it (12億3,400万円, 1万2千円). */
function parseMeasure(text: string): Measure | null {
  if (NOT_COUNTED.has(text)) return null;
  for (const pattern of [THOUSANDS_OF_YEN, MYRIADS_OF_YEN, NUMBER_AND_UNIT]) {
    const [, numberText = '', unit = ''] = pattern.exec(text) ?? [];
    const found = measure(numberText, unit);
    if (found !== null) return found;
  }
  return parseWari(text);
}

function readPrefixes(text: string): { cumulative: boolean; about: boolean; rest: string } {
  let [cumulative, about, rest] = [false, false, text];
  for (let match = PREFIX.exec(rest); match !== null; match = PREFIX.exec(rest)) {
    if (match[1] === undefined) about = true;
    else cumulative = true;
    rest = rest.slice(match[0].length);
  }
  return { cumulative, about, rest };
}

/**
 * The quantity that a whole text is: 450件以上, 80 回以上, 延536人, 約5.6%, ５割, 5割3分, 2 か所, 77.30点,
 * 13,510,540,000円, 1,200千円. Null for words (前年度並み), unknown units, two numbers, or two conditions.
 */
export function parseQuantity(text: string): Quantity | null {
  const asWritten = text.trim();
  const { cumulative, about, rest } = readPrefixes(toHalfWidth(asWritten));
  const suffix = SUFFIX.exec(rest);
  const suffixBound = SUFFIX_BOUNDS[suffix?.[1] ?? ''];
  if (about && suffixBound !== undefined) return null;
  const found = parseMeasure(suffix === null ? rest : rest.slice(0, suffix.index));
  if (found === null) return null;
  const { value, decimals } = found.number;
  const bound = suffixBound ?? (about ? 'about' : 'exact');
  return { value, decimals, unit: found.unit, bound, cumulative, asWritten };
}

function formatWari(quantity: Quantity): string {
  const [whole = '', fraction = ''] = formatNumber(quantity.value, quantity.decimals).split('.');
  const [bu = '0', rin = '0'] = fraction;
  return `${whole}割${bu === '0' ? '' : `${bu}分`}${rin === '0' ? '' : `${rin}厘`}`;
}

/** The quantity for readers, in one spelling: 450件以上, 30日以内, 延べ536人, 約5.6%, 5割3分. */
export function formatQuantity(quantity: Quantity): string {
  const { value, decimals, unit, bound, cumulative } = quantity;
  const hasParts = unit === '割' && decimals <= 2 && value >= 0;
  const number = hasParts ? formatWari(quantity) : `${formatNumber(value, decimals)}${unit}`;
  const measured = `${cumulative ? '延べ' : ''}${number}`;
  if (bound === 'exact') return measured;
  return bound === 'about' ? `${BOUND_LABELS.about}${measured}` : `${measured}${BOUND_LABELS[bound]}`;
}

/** The value in yen for money (1.2億円 → 120000000), by decimal arithmetic; for every other unit the value itself. */
export function inBaseUnit(quantity: Pick<Quantity, 'value' | 'unit'>): number {
  const exponent = yenExponent(quantity.unit);
  return exponent === null ? quantity.value : nearestNumber(shift(toDecimal(quantity.value), exponent));
}

/** Whether two units are the same but for their spelling. 割 and %, 円 and 千円, 人 and 名 are different units. */
export function sameUnit(a: string, b: string): boolean {
  return canonicalUnit(a) === canonicalUnit(b);
}
