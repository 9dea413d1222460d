import { nearestNumber } from '../../domain/measurement/decimal.ts';
import { sumMatches } from '../../domain/measurement/figure-check.ts';
import { formatNumber } from '../../domain/measurement/number-text.ts';
import { inBaseUnit } from '../../domain/measurement/quantity.ts';
import { canonicalUnit, yenExponent } from '../../domain/measurement/unit.ts';

/** A printed figure with the last place to which it was printed. */
export interface PrintedFigure {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
}

/** Units in which even a whole number has usually been rounded; people and cases are counted. */
const ROUNDED_UNITS = new Set([
  '%',
  '‰',
  'ポイント',
  '割',
  '倍',
  '時間',
  'km',
  'ha',
  '㎡',
  't',
  'kg',
  'kWh',
  'MWh',
]);

/** The last decimal that a content file can hold; what lies beyond comes from binary fractions. */
const LAST_DECIMAL = 6;

/** How far the true amount may lie from the printed one, in yen for money: half of the last place, nothing for counts. */
function roundingOf({ decimals, unit }: PrintedFigure): number {
  const isRounded = decimals > 0 || ROUNDED_UNITS.has(canonicalUnit(unit)) || (yenExponent(unit) ?? 0) > 0;
  return isRounded ? inBaseUnit({ value: nearestNumber({ units: 5n, scale: decimals + 1 }), unit }) : 0;
}

/**
 * Whether the printed total is what its terms come to, each with its sign (-1 for what is taken away). Units may differ
 * in their power of ten only (円, 千円). Counts must agree exactly, rounded figures within all roundings together.
 */
export function addsUp(
  total: PrintedFigure,
  terms: readonly { readonly figure: PrintedFigure; readonly sign: 1 | -1 }[],
): boolean {
  const roundings = [total, ...terms.map(({ figure }) => figure)].map(roundingOf);
  const amounts = terms.map(({ figure, sign }) => sign * inBaseUnit(figure));
  return sumMatches(inBaseUnit(total), amounts, roundings);
}

/** A quotient without what lies beyond the decimals of a content file. */
export function withoutNoise(value: number): number {
  return Number(value.toFixed(LAST_DECIMAL));
}

/** The figure for a message: 1,200千円. */
export function printed({ value, decimals, unit }: PrintedFigure): string {
  return `${formatNumber(value, decimals)}${unit}`;
}
