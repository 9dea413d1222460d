import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from './number-text.ts';
import { printedDecimals } from './printed-decimals.ts';

describe('printedDecimals', () => {
  it.each([
    ['年度平均 77.30点', 77.3, 2],
    ['７７．３０点', 77.3, 2],
    ['H29 77.3点', 77.3, 1],
    ['1,234.50千円', 1234.5, 2],
    ['△0.50ポイント', -0.5, 2],
    ['5.0倍', 5, 1],
    ['77.30点（前年度 77.3点）', 77.3, 2],
    ['5割', 50, 0],
    ['前年度並み', 12.25, 2],
    [null, 77.3, 1],
  ])('of %s for %d is %d', (asWritten, value, decimals) => {
    expect(printedDecimals(value, asWritten)).toBe(decimals);
  });

  it('brings every printed number back, whatever stands around it', () => {
    const number = fc.tuple(fc.nat({ max: 99_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('', '年度平均 ', '約'),
        fc.constantFrom('', '点', '%以上'),
        (...parts) => {
          const [[units, decimals], before, after] = parts;
          const value = Number(`${String(units)}e-${String(decimals)}`);
          const printed = formatNumber(value, decimals);
          const found = printedDecimals(value, `${before}${printed}${after}`);
          expect(formatNumber(value, found)).toBe(printed);
        },
      ),
    );
  });
});
