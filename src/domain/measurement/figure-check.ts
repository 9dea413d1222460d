import { alignScales, nearestNumber, powerOfTen, toDecimal } from './decimal.ts';

/** A share as a table prints it: `share` in percent, rounded to `decimals` places. */
export interface ShareFigures {
  readonly part: number;
  readonly whole: number;
  readonly share: number;
  readonly decimals: number;
}

/** The sum in decimal arithmetic: 0.1 + 0.2 is 0.3. */
export function sumOf(values: readonly number[]): number {
  const decimals = values.map(toDecimal);
  const units = alignScales(decimals).reduce((sum, one) => sum + one, 0n);
  return nearestNumber({ units, scale: Math.max(0, ...decimals.map(({ scale }) => scale)) });
}

/**
 * Whether the parts come to the total, in decimal arithmetic. `roundings` says how far each printed figure may lie from
 * the true one (0.05 for 5.6%); without any the sum must be exact. A part that is taken away is negative.
 */
export function sumMatches(
  total: number,
  parts: readonly number[],
  roundings: readonly number[] = [],
): boolean {
  const distance = Math.abs(sumOf([...parts, -total]));
  return distance <= sumOf(roundings);
}

/**
 * Whether `share` percent is what `part` of `whole` comes to at the given number of decimals. False when `whole` is 0
 * or `share` has more decimals than it claims.
 *
 * Both neighbours of the exact share are right: public tables round half up, cut off or round up, and seldom say which,
 * so only a share that no such rule yields is a contradiction. (Rounding half up always gives one of the two.)
 */
export function shareMatches({ part, whole, share, decimals }: ShareFigures): boolean {
  const [partUnits = 0n, wholeUnits = 0n] = alignScales([toDecimal(part), toDecimal(whole)]);
  const printed = toDecimal(share);
  if (wholeUnits === 0n || printed.scale > decimals) return false;
  const printedUnits = printed.units * powerOfTen(decimals - printed.scale);
  const exact = partUnits * 100n * powerOfTen(decimals);
  const remainder = exact - printedUnits * wholeUnits;
  const distance = remainder < 0n ? -remainder : remainder;
  return distance < (wholeUnits < 0n ? -wholeUnits : wholeUnits);
}
