import { alignScales, powerOfTen, toDecimal } from './decimal.ts';

/** A share as a table prints it: `share` in percent, rounded to `decimals` places. */
export interface ShareFigures {
  readonly part: number;
  readonly whole: number;
  readonly share: number;
  readonly decimals: number;
}

/** Whether the parts add up to the total exactly, in decimal arithmetic (0.1 + 0.2 is 0.3). */
export function sumMatches(total: number, parts: readonly number[]): boolean {
  const [expected, ...terms] = alignScales([total, ...parts].map(toDecimal));
  return expected === terms.reduce((sum, term) => sum + term, 0n);
}

/** Whether `minuend` − `subtrahend` is `difference` exactly, in decimal arithmetic. */
export function differenceMatches(minuend: number, subtrahend: number, difference: number): boolean {
  return sumMatches(minuend, [subtrahend, difference]);
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
