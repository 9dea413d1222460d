import { describe, expect, it } from 'vitest';
import { canonicalUnit, isKnownUnit, yenExponent } from './unit.ts';

describe('canonicalUnit', () => {
  it.each(['か所', '箇所', '個所', 'ヶ所', 'ケ所', 'カ所', 'ヵ所', '箇処'])('writes %s as か所', (unit) => {
    expect(canonicalUnit(unit)).toBe('か所');
  });

  it.each([
    ['ヶ月', 'か月'],
    ['カ国', 'か国'],
    ['箇年', 'か年'],
    ['％', '%'],
    ['パーセント', '%'],
    ['ｍ２', '㎡'],
    ['m²', '㎡'],
    [' 人 ', '人'],
    ['個', '個'],
    ['カード', 'カード'],
  ])('writes %s as %s', (unit, expected) => {
    expect(canonicalUnit(unit)).toBe(expected);
  });
});

describe('isKnownUnit', () => {
  it.each([
    '人',
    '%',
    '件',
    '回',
    '箇所',
    'ヶ所',
    '点',
    '円',
    '千円',
    '百万円',
    '億円',
    '割',
    '件/年',
    '円/人',
    '',
  ])('knows %o', (unit) => {
    expect(isKnownUnit(unit)).toBe(true);
  });

  it.each(['件削減', '人への相談支援', '件/人/年', '件/謎', '/', '月'])(
    'does not take %s for a unit',
    (unit) => {
      expect(isKnownUnit(unit)).toBe(false);
    },
  );
});

describe('yenExponent', () => {
  it.each([
    ['円', 0],
    ['千円', 3],
    ['万円', 4],
    ['百万円', 6],
    ['億円', 8],
    ['兆円', 12],
    ['人', null],
    ['', null],
  ])('of %o is %o', (unit, exponent) => {
    expect(yenExponent(unit)).toBe(exponent);
  });
});
