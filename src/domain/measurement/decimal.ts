/** An exact decimal number: `units` divided by ten to the power of `scale` (which is never negative). */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Ten to the power of a whole number from 0. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/**
 * The decimal number that a person reads in a JavaScript number: 0.1 is exactly one tenth.
 * @throws RangeError for NaN and the infinities.
 */
export function toDecimal(value: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`Not a finite number: ${value}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const units = BigInt(`${sign}${whole}${fraction}`);
  return shift({ units, scale: fraction.length }, Number(exponent));
}

/** How many decimals a person sees in a JavaScript number: 2 for 0.25, none for 3. */
export function decimalsOf(value: number): number {
  return toDecimal(value).scale;
}

/** The number times ten to the power of `exponent`, with as few decimals as the digits allow. */
export function shift(decimal: Decimal, exponent: number): Decimal {
  const scale = decimal.scale - exponent;
  return scale >= 0
    ? { units: decimal.units, scale }
    : { units: decimal.units * powerOfTen(-scale), scale: 0 };
}

/** The JavaScript number that reads as these digits; null when none does (too many digits, or too small). */
export function toNumber(decimal: Decimal): number | null {
  const number = nearestNumber(decimal);
  if (!Number.isFinite(number)) return null;
  const [wanted, found] = alignScales([decimal, toDecimal(number)]);
  return wanted === found ? number : null;
}

/** The JavaScript number nearest to the decimal number. */
export function nearestNumber({ units, scale }: Decimal): number {
  return Number(`${units}e-${scale}`);
}

/** All numbers as whole multiples of the finest of their last places. */
export function alignScales(values: readonly Decimal[]): readonly bigint[] {
  const scale = Math.max(0, ...values.map((value) => value.scale));
  return values.map((value) => value.units * powerOfTen(scale - value.scale));
}

/** The units of the number at `scale` decimals, halves rounded away from zero (四捨五入). */
export function roundedUnits(decimal: Decimal, scale: number): bigint {
  if (scale >= decimal.scale) return decimal.units * powerOfTen(scale - decimal.scale);
  return roundedQuotient(decimal.units, powerOfTen(decimal.scale - scale));
}

/** The whole number nearest to a quotient, halves rounded away from zero (四捨五入). `divisor` is positive. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const magnitude = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * magnitude + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}
