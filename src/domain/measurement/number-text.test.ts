import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/unit/texts.ts';
import { formatNumber, parseNumberText } from './number-text.ts';

describe('parseNumberText', () => {
  it.each([
    ['0', 0, 0],
    ['450', 450, 0],
    ['1,450', 1450, 0],
    ['１，４５０', 1450, 0],
    ['13,510,540,000', 13_510_540_000, 0],
    ['77.30', 77.3, 2],
    ['５．６', 5.6, 1],
    ['0.05', 0.05, 2],
    ['△5', -5, 0],
    ['▲ 5.5', -5.5, 1],
    ['-5', -5, 0],
    ['−5', -5, 0],
    ['－５', -5, 0],
    ['△0', 0, 0],
    ['一', 1, 0],
    ['十', 10, 0],
    ['二十', 20, 0],
    ['三十五', 35, 0],
    ['百', 100, 0],
    ['三百五十二', 352, 0],
    ['千', 1000, 0],
    ['二千二十', 2020, 0],
    ['二〇', 20, 0],
    ['二〇二〇', 2020, 0],
    ['〇', 0, 0],
    ['2千5百', 2500, 0],
    ['3千500', 3500, 0],
    ['1万2千', 12_000, 0],
    ['1万', 10_000, 0],
    ['一万二千三百四十五', 12_345, 0],
    ['1.5億', 150_000_000, 0],
    ['12億3,400万', 1_234_000_000, 0],
    ['12億 3,400万', 1_234_000_000, 0],
    ['1.5億300万', 153_000_000, 0],
    ['12,000万', 120_000_000, 0],
    ['2兆', 2_000_000_000_000, 0],
    ['1億5', 100_000_005, 0],
    [' 450 ', 450, 0],
  ])('reads %s as %d', (text, value, decimals) => {
    expect(parseNumberText(text)).toEqual({ value, decimals, asWritten: text.trim() });
  });

  it.each([
    ['nothing', ''],
    ['a blank', '　'],
    ['a word', '多数'],
    ['misplaced commas', '1,45'],
    ['a group of four', '1,4500'],
    ['a comma first', ',450'],
    ['a leading zero', '007'],
    ['a point without a fraction', '5.'],
    ['a point without a whole', '.5'],
    ['two points', '1.2.3'],
    ['two signs', '△-5'],
    ['a sign alone', '△'],
    ['a unit', '450件'],
    ['a unit of ten thousands alone', '万'],
    ['units in the wrong order', '3万2億'],
    ['a section above its unit', '1億20000万'],
    ['a fraction after a larger section', '1億0.5'],
    ['kanji in the wrong order', '五百千'],
    ['two digits before 百', '20百'],
    ['a remainder above its unit', '3千5000'],
    ['a section as large as its unit', '1億10000万'],
    ['a remainder as large as its unit', '3千1000'],
    ['an exponent', '1e3'],
    ['more digits than a number can keep', '12345678901234567890'],
  ])('refuses %s', (_, text) => {
    expect(parseNumberText(text)).toBeNull();
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      textOf('0123456789０９,，.．一二九〇十百千万億兆△▲-−‐ 　e'),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(Number.isFinite(parseNumberText(one)?.value ?? 0)).toBe(true);
      }),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [0, 0, '0'],
    [450, 0, '450'],
    [1450, 0, '1,450'],
    [13_510_540_000, 0, '13,510,540,000'],
    [77.3, 2, '77.30'],
    [0.05, 2, '0.05'],
    [-5, 0, '−5'],
    [-1234.5, 1, '−1,234.5'],
    [-0.4, 0, '0'],
    [1.005, 2, '1.01'],
    [0.1 + 0.2, 1, '0.3'],
  ])('writes %d with %i decimals as %s', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });

  it('writes what parseNumberText reads back, digit for digit', () => {
    const written = fc.record({ units: fc.maxSafeInteger(), decimals: fc.integer({ min: 0, max: 6 }) });
    fc.assert(
      fc.property(written, ({ units, decimals }) => {
        const value = Number(`${units}e-${decimals}`);
        const text = formatNumber(value, decimals);
        expect(parseNumberText(text)).toEqual({ value: value === 0 ? 0 : value, decimals, asWritten: text });
      }),
    );
  });
});
