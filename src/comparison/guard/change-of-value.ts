import { alignScales, nearestNumber, toDecimal } from '../../domain/measurement/decimal.ts';
import type { Comparability } from './comparability.ts';
import { compareValues } from './compare-values.ts';
import type { MeasuredValue } from './measured-value.ts';

/** The difference of two comparable values. `unit` is that of the values, for shares ポイント. */
export interface ValueChange {
  readonly kind: 'change';
  readonly direction: 'up' | 'down' | 'level';
  readonly difference: number;
  readonly decimals: number;
  readonly unit: string;
}

/**
 * What changed from one value to another, in decimal arithmetic with the decimals that were printed; the reasons why
 * not, where the guard has any. There is no other way to a difference.
 */
export function changeOfValue(
  before: MeasuredValue,
  after: MeasuredValue,
): ValueChange | Extract<Comparability, { readonly kind: 'incomparable' }> {
  const verdict = compareValues(before, after);
  if (verdict.kind === 'incomparable') return verdict;
  const [from, to] = [before.observation.value, after.observation.value];
  if (from.kind !== 'quantity' || to.kind !== 'quantity')
    throw new Error('Comparable values are quantities.');
  const decimals = [from.quantity, to.quantity].map(({ value }) => toDecimal(value));
  const [old = 0n, own = 0n] = alignScales(decimals);
  const units = own - old;
  const scale = Math.max(...decimals.map((one) => one.scale));
  return {
    kind: 'change',
    direction: units === 0n ? 'level' : units > 0n ? 'up' : 'down',
    difference: nearestNumber({ units, scale }),
    decimals: Math.max(from.quantity.decimals, to.quantity.decimals),
    unit: /^[%％]$/.test(to.quantity.unit) ? 'ポイント' : to.quantity.unit,
  };
}
