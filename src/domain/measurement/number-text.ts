import { toHalfWidth } from '../text-width.ts';
import { type Decimal, powerOfTen, roundedUnits, shift, toDecimal, toNumber } from './decimal.ts';

/** A number read from text. `decimals` is how many places were written: 2 for 77.30. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
  readonly asWritten: string;
}

const SIGN = /^([△▲\-−‐]) ?/;
const PLAIN = /^(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_POSITIONAL = /^(?:〇|[一二三四五六七八九][〇一二三四五六七八九]*)$/;
const MYRIADS = /^(?:([^兆]+)兆)?(?:([^兆億]+)億)?(?:([^兆億万]+)万)?([^兆億万]*)$/;
const BELOW_MYRIAD =
  /^(?:([1-9一二三四五六七八九]?)千)?(?:([1-9一二三四五六七八九]?)百)?(?:([1-9一二三四五六七八九]?)十)?([1-9]\d*|[一二三四五六七八九]?)$/;

function whole(units: bigint): Decimal {
  return { units, scale: 0 };
}

/** 1,450 and 77.30: ASCII digits; commas only between groups of three, no leading zero. */
function parsePlain(text: string): Decimal | null {
  const [, integer, fraction = ''] = PLAIN.exec(text) ?? [];
  if (integer === undefined) return null;
  return { units: BigInt(integer.replaceAll(',', '') + fraction), scale: fraction.length };
}

function kanjiDigits(text: string): string {
  return Array.from(text, (digit) => KANJI_DIGITS.indexOf(digit)).join('');
}

/** 二〇 and 二〇二〇: one kanji a digit. */
function parsePositional(text: string): Decimal | null {
  return KANJI_POSITIONAL.test(text) ? whole(BigInt(kanjiDigits(text))) : null;
}

function coefficient(text: string): bigint {
  return BigInt(/^\d/.test(text) ? text : kanjiDigits(text));
}

/** 三百五十二, 2千5百, 3千500: one digit before each of 千, 百, 十, and what follows smaller than the last of them. */
function parseBelowMyriad(text: string): Decimal | null {
  const match = BELOW_MYRIAD.exec(text);
  if (match === null) return null;
  const places = [match[1], match[2], match[3]].map((digit, index) => ({
    digit,
    value: powerOfTen(3 - index),
  }));
  const used = places.filter((place) => place.digit !== undefined);
  const last = used.at(-1);
  const rest = match[4] === undefined || match[4] === '' ? 0n : coefficient(match[4]);
  if (last === undefined || rest >= last.value) return null;
  const sum = used.reduce(
    (total, { digit, value }) => total + (digit ? coefficient(digit) : 1n) * value,
    rest,
  );
  return whole(sum);
}

function parseSection(text: string): Decimal | null {
  return parsePlain(text) ?? parsePositional(text) ?? parseBelowMyriad(text);
}

/** 12億3,400万, 1万2千, 1.5億: sections before 兆, 億, 万, each after the first below 10,000. */
function parseMyriads(text: string): Decimal | null {
  const match = MYRIADS.exec(text);
  if (match === null) return null;
  const sections = [12, 8, 4, 0].flatMap((exponent, index) => {
    const section = match[index + 1];
    return section === undefined || section === ''
      ? []
      : [{ exponent, number: parseSection(section.trim()) }];
  });
  let total = 0n;
  for (const [index, { exponent, number }] of sections.entries()) {
    if (number === null || (index > 0 && number.units >= 10_000n * powerOfTen(number.scale))) return null;
    const shifted = shift(number, exponent);
    if (sections.length === 1) return shifted;
    if (shifted.scale > 0) return null;
    total += shifted.units;
  }
  return sections.length === 0 ? null : whole(total);
}

/**
 * The number that a whole text is: 1,450, １，４５０, 77.30, 三百五十二, 二〇, 1万2千, 12億3,400万, △5, ▲5, -5, −5.
 * Null for anything else: misplaced commas, leading zeros, units, or more digits than a number can keep exactly.
 */
export function parseNumberText(text: string): WrittenNumber | null {
  const asWritten = text.trim();
  const half = toHalfWidth(asWritten);
  const unsigned = half.replace(SIGN, '');
  const decimal = parseSection(unsigned) ?? parseMyriads(unsigned);
  const magnitude = decimal === null ? null : toNumber(decimal);
  if (decimal === null || magnitude === null) return null;
  const negative = unsigned !== half && magnitude !== 0;
  return { value: negative ? -magnitude : magnitude, decimals: decimal.scale, asWritten };
}

/**
 * The number for readers: 13,510,540,000, 77.30 for (77.3, 2), −5 with the minus sign that screen readers speak.
 * Digits beyond `decimals` are rounded half away from zero (四捨五入).
 */
export function formatNumber(value: number, decimals: number): string {
  const units = roundedUnits(toDecimal(value), decimals);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const integer = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const fraction = decimals === 0 ? '' : `.${digits.slice(digits.length - decimals)}`;
  return `${units < 0n ? '−' : ''}${integer}${fraction}`;
}
