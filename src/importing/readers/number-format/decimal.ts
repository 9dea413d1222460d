/** Excel keeps fifteen digits (its documented precision); what stands behind them is noise of binary fractions. */
const PRECISION = 15;

/** A non-negative number as the digits before and after its point, exactly as Excel sees it. */
interface Digits {
  readonly whole: string;
  readonly fraction: string;
}

/**
 * A non-negative number times `10 ** shift`, rounded half up to `decimals` places as Excel rounds: in decimal digits,
 * so that 28.5 is 29 and 1.005 is 1.01.
 */
export function roundedDigits(value: number, shift: number, decimals: number): Digits {
  const [mantissa = '0', exponent = '0'] = value.toExponential(PRECISION - 1).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const places = PRECISION - 1 - Number(exponent) - shift;
  const kept = rescaled(digits, decimals - places);
  const text = kept.toString().padStart(decimals + 1, '0');
  return { whole: text.slice(0, text.length - decimals), fraction: text.slice(text.length - decimals) };
}

function rescaled(digits: bigint, power: number): bigint {
  if (power >= 0) return digits * 10n ** BigInt(power);
  const divisor = 10n ** BigInt(-power);
  return (digits + divisor / 2n) / divisor;
}
