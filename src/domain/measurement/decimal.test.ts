import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignScales,
  decimalsOf,
  nearestNumber,
  powerOfTen,
  roundedQuotient,
  roundedUnits,
  shift,
  toDecimal,
  toNumber,
} from './decimal.ts';

const FINITE = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('toDecimal', () => {
  it.each([
    [0, 0n, 0],
    [-0, 0n, 0],
    [0.1, 1n, 1],
    [77.3, 773n, 1],
    [-1.25, -125n, 2],
    [1e21, 10n ** 21n, 0],
    [1.5e-7, 15n, 8],
  ])('reads %d as %d with %i decimals', (value, units, scale) => {
    expect(toDecimal(value)).toEqual({ units, scale });
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => toDecimal(value)).toThrow(RangeError);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(FINITE, (value) => {
        expect(toNumber(toDecimal(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('decimalsOf', () => {
  it.each([
    [3, 0],
    [0.25, 2],
    [1e-7, 7],
    [1e21, 0],
  ])('sees in %d %i decimals', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

describe('shift', () => {
  it('turns 1.2 億 into yen without an error in the last place', () => {
    expect(shift(toDecimal(1.2), 8)).toEqual({ units: 120_000_000n, scale: 0 });
  });

  it('moves the point to the left, too', () => {
    expect(shift(toDecimal(1.2), -2)).toEqual({ units: 12n, scale: 3 });
  });
});

describe('toNumber', () => {
  it('refuses digits that no number reads as', () => {
    expect(toNumber({ units: 9_007_199_254_740_993n, scale: 0 })).toBeNull();
  });

  it('refuses what would become 0', () => {
    expect(toNumber({ units: 1n, scale: 400 })).toBeNull();
  });

  it('refuses what would become infinite', () => {
    expect(toNumber({ units: powerOfTen(400), scale: 0 })).toBeNull();
  });
});

describe('nearestNumber', () => {
  it('keeps what it can of too many digits', () => {
    expect(nearestNumber({ units: 9_007_199_254_740_993n, scale: 0 })).toBe(2 ** 53);
  });
});

describe('alignScales', () => {
  it('writes 0.1 and 0.25 as hundredths', () => {
    expect(alignScales([toDecimal(0.1), toDecimal(0.25)])).toEqual([10n, 25n]);
  });

  it('knows that 0.1 + 0.2 is 0.3', () => {
    const [a = 0n, b = 0n, sum] = alignScales([0.1, 0.2, 0.3].map(toDecimal));
    expect(a + b).toBe(sum);
  });
});

describe('roundedUnits', () => {
  it.each([
    [2.5, 0, 3n],
    [-2.5, 0, -3n],
    [2.4, 0, 2n],
    [1.005, 2, 101n],
    [-0.4, 0, 0n],
    [7, 2, 700n],
  ])('rounds %d to %i decimals as %d, halves away from zero', (value, scale, units) => {
    expect(roundedUnits(toDecimal(value), scale)).toBe(units);
  });
});

describe('roundedQuotient', () => {
  it.each([
    [1n, 3n, 0n],
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [2n, 3n, 1n],
    [-5n, 3n, -2n],
    [0n, 7n, 0n],
  ])('%d ÷ %d is about %d', (dividend, divisor, expected) => {
    expect(roundedQuotient(dividend, divisor)).toBe(expected);
  });

  it('is never further off than one half', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (dividend, divisor) => {
        const distance = dividend - roundedQuotient(dividend, divisor) * divisor;
        expect(2n * (distance < 0n ? -distance : distance) <= divisor).toBe(true);
      }),
    );
  });
});
