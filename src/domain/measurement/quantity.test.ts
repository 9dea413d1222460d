import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/unit/texts.ts';
import { BOUND_LABELS, type Bound, formatQuantity, inBaseUnit, parseQuantity, sameUnit } from './quantity.ts';

describe('parseQuantity', () => {
  it.each([
    ['536人', 536, '人'],
    ['５３６人', 536, '人'],
    ['100%', 100, '%'],
    ['５．６％', 5.6, '%'],
    ['450件', 450, '件'],
    ['80 回', 80, '回'],
    ['2か所', 2, 'か所'],
    ['2 箇所', 2, '箇所'],
    ['3ヶ所', 3, 'ヶ所'],
    ['77.30点', 77.3, '点'],
    ['13,510,540,000円', 13_510_540_000, '円'],
    ['1,200千円', 1200, '千円'],
    ['△1,200千円', -1200, '千円'],
    ['5百万円', 5, '百万円'],
    ['五百万円', 500, '万円'],
    ['12億円', 12, '億円'],
    ['1.5億円', 1.5, '億円'],
    ['12億3,400万円', 1_234_000_000, '円'],
    ['1万2千円', 12_000, '円'],
    ['1万人', 10_000, '人'],
    ['三十人', 30, '人'],
    ['千人', 1000, '人'],
    ['5割', 5, '割'],
    ['三割', 3, '割'],
    ['5割3分', 5.3, '割'],
    ['5割3分2厘', 5.32, '割'],
    ['5割2厘', 5.02, '割'],
    ['三割五分', 3.5, '割'],
    ['▲3ポイント', -3, 'ポイント'],
    ['0件', 0, '件'],
    ['5年', 5, '年'],
    ['999年', 999, '年'],
    ['20件/年', 20, '件/年'],
    ['100', 100, ''],
  ])('reads %s as %d %s', (text, value, unit) => {
    expect(parseQuantity(text)).toMatchObject({ value, unit, bound: 'exact', cumulative: false });
  });

  it.each([
    ['450件以上', 'at-least'],
    ['80 回 以上', 'at-least'],
    ['10%以下', 'at-most'],
    ['30日以内', 'within'],
    ['5%未満', 'less-than'],
    ['100件超', 'more-than'],
    ['100件を超える', 'more-than'],
    ['約5.6%', 'about'],
    ['およそ300人', 'about'],
    ['概ね 3割', 'about'],
    ['300人程度', 'about'],
    ['300人前後', 'about'],
  ])('reads the condition of %s as %s', (text, bound) => {
    expect(parseQuantity(text)?.bound).toBe(bound);
  });

  it.each(['延536人', '延べ536人', 'のべ 536人', '約延べ536人', '延べ約536人'])(
    'sees that %s is cumulative',
    (text) => {
      expect(parseQuantity(text)).toMatchObject({ value: 536, unit: '人', cumulative: true });
    },
  );

  it('keeps the decimals that were written', () => {
    expect(parseQuantity('77.30点')?.decimals).toBe(2);
  });

  it("keeps the source's spelling", () => {
    expect(parseQuantity(' ４５０件以上 ')?.asWritten).toBe('４５０件以上');
  });

  it.each([
    ['words', '前年度並み'],
    ['a word that looks like a number', '十分'],
    ['another one', '一部'],
    ['a heading of a column of money', '千円'],
    ['an unknown unit', '3件削減'],
    ['a phrase', '5人への相談支援'],
    ['two numbers', '3地区9台'],
    ['a span', '10〜20件'],
    ['two conditions', '約10件以上'],
    ['a frequency before the number', '年間80回'],
    ['a calendar year', '2019年'],
    ['the first number that is taken for one', '1000年'],
    ['an era year', '平成31年'],
    ['a date', '4月1日'],
    ['a condition alone', '以上'],
    ['a unit alone', '件'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseQuantity(text)).toBeNull();
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      textOf('0159０,.一三十百千万億兆円割分厘人件%△約 　', '延べ', '以上', '以内', '千円', '未満'),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(Number.isFinite(parseQuantity(one)?.value ?? 0)).toBe(true);
      }),
    );
  });
});

describe('formatQuantity', () => {
  it.each([
    ['450 件以上', '450件以上'],
    ['30日 以内', '30日以内'],
    ['のべ536人', '延べ536人'],
    ['およそ5.6％', '約5.6%'],
    ['延べ約536人', '約延べ536人'],
    ['300人前後', '約300人'],
    ['100件を超える', '100件超'],
    ['77.30点', '77.30点'],
    ['1200千円', '1,200千円'],
    ['△1,200千円', '−1,200千円'],
    ['5割3分2厘', '5割3分2厘'],
    ['5割2厘', '5割2厘'],
    ['５割', '5割'],
    ['△5.3割', '−5.3割'],
  ])('writes %s as %s', (text, expected) => {
    const quantity = parseQuantity(text);
    expect(quantity && formatQuantity(quantity)).toBe(expected);
  });

  it('writes what parseQuantity reads back, for every unit, condition and number of decimals', () => {
    const quantity = fc.record({
      units: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      decimals: fc.integer({ min: 0, max: 4 }),
      unit: fc.constantFrom(
        '',
        '人',
        '件',
        '回',
        'か所',
        '点',
        '%',
        '割',
        '円',
        '千円',
        '百万円',
        '億円',
        '件/年',
      ),
      bound: fc.constantFrom(...(Object.keys(BOUND_LABELS) as Bound[])),
      cumulative: fc.boolean(),
    });
    fc.assert(
      fc.property(quantity, ({ units, decimals, unit, bound, cumulative }) => {
        const value = Number(`${units}e-${decimals}`);
        const text = formatQuantity({ value, decimals, unit, bound, cumulative, asWritten: '' });
        const same = { value: value === 0 ? 0 : value, unit, bound, cumulative, asWritten: text };
        expect(parseQuantity(text)).toMatchObject(same);
      }),
    );
  });
});

describe('inBaseUnit', () => {
  it.each([
    [1.2, '億円', 120_000_000],
    [1200, '千円', 1_200_000],
    [4.35, '百万円', 4_350_000],
    [500, '円', 500],
    [3, '人', 3],
  ])('%d %s is %d', (value, unit, expected) => {
    expect(inBaseUnit({ value, unit })).toBe(expected);
  });
});

describe('sameUnit', () => {
  it.each([
    ['箇所', 'ヶ所'],
    ['％', 'パーセント'],
    ['㎡', 'ｍ２'],
  ])('%s and %s are one unit', (a, b) => {
    expect(sameUnit(a, b)).toBe(true);
  });

  it.each([
    ['割', '%'],
    ['円', '千円'],
    ['人', '名'],
    ['件', ''],
  ])('%s and %o are two', (a, b) => {
    expect(sameUnit(a, b)).toBe(false);
  });
});
