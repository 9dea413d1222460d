import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareMatches, sumMatches, sumOf } from './figure-check.ts';

const HUNDREDTHS = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('sumMatches', () => {
  it('adds in decimal: 0.1 + 0.2 is 0.3', () => {
    expect(sumMatches(0.3, [0.1, 0.2])).toBe(true);
  });

  it('sees a difference of one in the last place', () => {
    expect(sumMatches(0.31, [0.1, 0.2])).toBe(false);
  });

  it('takes a total of nothing for 0', () => {
    expect(sumMatches(0, [])).toBe(true);
    expect(sumMatches(1, [])).toBe(false);
  });

  it('holds for the sum of any parts with two decimals, and for no other total', () => {
    fc.assert(
      fc.property(fc.array(HUNDREDTHS, { maxLength: 50 }), (units) => {
        const total = units.reduce((sum, one) => sum + one, 0);
        const parts = units.map((one) => one / 100);
        expect(sumMatches(total / 100, parts)).toBe(true);
        expect(sumMatches((total + 1) / 100, parts)).toBe(false);
      }),
    );
  });
});

describe('sumMatches within roundings', () => {
  it('allows each printed figure its half of the last place', () => {
    expect(sumMatches(100, [33.3, 33.3, 33.3], [0.5, 0.05, 0.05, 0.05])).toBe(true);
  });

  it('allows what is exactly as large as all roundings together', () => {
    expect(sumMatches(0.3, [], [0.05, 0.05, 0.05, 0.05, 0.05, 0.05])).toBe(true);
  });

  it('allows no more', () => {
    expect(sumMatches(0.31, [], [0.05, 0.05, 0.05, 0.05, 0.05, 0.05])).toBe(false);
  });

  it('takes away what is negative', () => {
    expect(sumMatches(1800, [5000, -3200])).toBe(true);
    expect(sumMatches(1900, [5000, -3200])).toBe(false);
  });
});

describe('sumOf', () => {
  it.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[1.1, 2.2, 3.3], 6.6],
    [[0.7, -0.1], 0.6],
    [[1e-7, 1], 1.0000001],
  ])('of %o is %d', (values, sum) => {
    expect(sumOf(values)).toBe(sum);
  });
});

describe('shareMatches', () => {
  it.each([
    ['exact', { part: 1, whole: 4, share: 25, decimals: 0 }, true],
    ['rounded down', { part: 55, whole: 983, share: 5.5, decimals: 1 }, true],
    ['rounded up', { part: 55, whole: 983, share: 5.6, decimals: 1 }, true],
    ['two steps off', { part: 55, whole: 983, share: 5.4, decimals: 1 }, false],
    ['one step off what is exact', { part: 1, whole: 4, share: 26, decimals: 0 }, false],
    ['more decimals than it claims', { part: 1, whole: 8, share: 12.5, decimals: 0 }, false],
    ['of nothing', { part: 0, whole: 0, share: 0, decimals: 0 }, false],
    ['negative', { part: -1, whole: 4, share: -25, decimals: 0 }, true],
    ['of a negative whole', { part: 1, whole: -4, share: -25, decimals: 0 }, true],
    ['above a hundred', { part: 9, whole: 8, share: 112.5, decimals: 1 }, true],
    ['of decimals', { part: 0.1, whole: 0.3, share: 33.3, decimals: 1 }, true],
  ])('%s', (_, figures, expected) => {
    expect(shareMatches(figures)).toBe(expected);
  });

  it('accepts a share that was rounded half up, whatever the numbers', () => {
    const figures = fc.record({
      part: fc.nat({ max: 100_000 }),
      whole: fc.integer({ min: 1, max: 100_000 }),
      decimals: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(figures, ({ part, whole, decimals }) => {
        const scale = 10 ** decimals;
        const share = Math.floor((part * 100 * scale) / whole + 0.5) / scale;
        expect(shareMatches({ part, whole, share, decimals })).toBe(true);
      }),
    );
  });
});
