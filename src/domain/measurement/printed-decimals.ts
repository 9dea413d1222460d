import { toHalfWidth } from '../text-width.ts';
import { decimalsOf } from './decimal.ts';

const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;

/**
 * How many decimals a source prints for a number: 2 for 77.3 in 「年度平均 77.30点」, where the number stands first. Without
 * a text, or where the text does not hold the number, as many as the number itself needs.
 */
export function printedDecimals(value: number, asWritten: string | null): number {
  const numbers = asWritten === null ? [] : (toHalfWidth(asWritten).match(NUMBER) ?? []);
  const printed = numbers.find((one) => Number(one.replaceAll(',', '')) === Math.abs(value));
  return Math.max(decimalsOf(value), printed?.split('.')[1]?.length ?? 0);
}
