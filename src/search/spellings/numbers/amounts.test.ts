import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountReplacements } from './amounts.ts';
import { amountWords } from './amount-words.ts';

function spellings(term: string, occurring: readonly string[] = []): string[] {
  return amountReplacements(term, occurring.flatMap(amountWords)).map(({ text }) => text);
}

describe('amounts of money', () => {
  const SAME = ['1200万円', '12000千円', '12百万円', '0.12億円', '12000000円', '千二百万円'];

  it.each(SAME)('%s is found in every writing that occurs', (term) => {
    const expected = SAME.filter((text) => text !== term);
    expect(spellings(term, [...SAME, '1300万円', '12000円', '1200万人']).sort()).toEqual(expected.sort());
  });

  it.each([
    ['1億2000万円', '120000000円'],
    ['5千円', '5000円'],
    ['3百万円', '3000000円'],
    ['13510540千円', '13510540000円'],
    ['1.5億円', '150000000円'],
  ])('%s is tried in plain digits: %s', (term, expected) => {
    expect(spellings(term)).toEqual([expected]);
  });
});

describe('counts', () => {
  it.each([
    ['3万人', '30000人', '30000名'],
    ['25名', '25人'],
    ['12箇所', '12か所', '12個所'],
    ['四月', '4月'],
    ['三つ', '3つ'],
    ['一級河川', '1級'],
    ['三十件', '30件'],
    ['五百世帯', '500世帯'],
    ['1.2万人', '12000人', '12000名'],
    ['第二次総合計画', '2次'],
    ['三か年', '3か年'],
    ['第三十回', '30回'],
    ['六か所', '6か所', '6箇所', '6個所'],
    ['二倍', '2倍'],
    ['週一回', '1回'],
    ['一人当たり', '1人', '1名'],
    ['十一の重点取組', '11'],
    ['43430平米', '43430m2', '43430平方メートル', '4.343ha', '4.343ヘクタール'],
    ['7.5トン', '7500000g', '7500000グラム', '7500kg', '7500キログラム', '7500キロ', '7.5t'],
    ['12パーセント', '12%'],
    ['850m', '850メートル', '0.85km', '0.85キロメートル', '0.85キロ'],
    ['六強', '6強'],
    ['七波', '7波'],
    ['40才', '40歳'],
    ['5キロ', '5000m', '5000メートル', '5km', '5000g', '5000グラム', '5kg', '0.005t', '0.005トン'],
  ])('%s is %s', (term, ...expected) => {
    expect(spellings(term)).toEqual(expected);
  });

  it('find the written number from plain digits', () => {
    expect(spellings('30000件', ['3万件', '3万円'])).toEqual(['3万件']);
    expect(spellings('30000人', ['3万名'])).toEqual(['3万名', '30000名']);
  });

  it('keep the rest of the term', () => {
    expect(amountReplacements('約3万件の来場', [])).toMatchObject([
      { from: 1, to: 4, text: '30000件', shown: '30,000件' },
    ]);
  });
});

describe('one person', () => {
  it('is alone, but may be counted before something else', () => {
    expect(spellings('1人', ['一人'])).toEqual(['1名']);
    expect(spellings('1人当たり', ['一人'])).toEqual(['一人', '1名']);
  });
});

describe('what is no amount', () => {
  it.each(['一部', '一部の市民', '市内一円', '十一', '一人', '45件', '2019年', '総務部', '100', '1回'])(
    '%s has no other writing',
    (term) => {
      expect(spellings(term, ['45件', '三十回'])).toEqual([]);
    },
  );
});

describe('the value of an amount', () => {
  it('is the same in yen, thousands and myriads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (number) => {
        const values = [`${number}0000円`, `${number}0千円`, `${number}万円`].map(
          (text) => amountWords(text)[0]?.value,
        );
        expect(new Set(values)).toEqual(new Set([number * 10_000]));
      }),
    );
  });
});
