import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/unit/texts.ts';
import { foldText } from './folded-text.ts';
import { sameWording, visibleLength, wordingKey, wordsOf } from './words.ts';

describe('sameWording', () => {
  it.each([
    ['a year beyond its era', '平成32年度に実施', '令和2年度に実施'],
    ['a Gregorian year', '令和2年に実施', '2020年に実施'],
    ['元年', '令和元年度', '平成31年度'],
    ['kanji numbers', '平成三十年度', '平成30年度'],
    ['an initial', 'H31年度', '令和元年度'],
    ['initials without 年', 'H31の実績', 'R元の実績'],
    ['spaces in a year', '平成 ３２ 年度', '令和2年度'],
    ['full-width letters', 'ＩＣＴの活用', 'ICTの活用'],
    ['half-width katakana', 'ｱﾌﾟﾘの導入', 'アプリの導入'],
    ['a voiced kana in two code points', 'がんばる', 'か\u3099んばる'],
    ['the wave dash of either character set', '4月〜9月', '4月～9月'],
    ['the minus of either character set', '−5点', '－5点'],
    ['squared words', '㌔', 'キロ'],
    ['white space', '行政 評価\r\nの公表', '行政評価の\n公表'],
  ])('sees through %s', (_, a, b) => {
    expect(sameWording(a, b)).toBe(true);
  });

  it.each([
    ['other kana', '取組', '取り組み'],
    ['another year', '令和2年度', '令和3年度'],
    ['a year and a fiscal year', '令和2年', '令和2年度'],
    ['an era year without 年 and a number', '令和2', '2020'],
    ['a code that begins like a year', 'H32会議室A-H30', 'R2会議室A-H30'],
    ['a word that begins like a year', 'H2O', '1990O'],
    ['a decade', '平成30年代', '2018年代'],
    ['an exponent', '10²', '102'],
    ['a circled number', '①', '1'],
    ['a fraction', '½', '1⁄2'],
    ['digits that white space parts', '12 3', '1 23'],
    ['a mark on a year', '令和2年\u0301', '令和2年'],
  ])('does not see through %s', (_, a, b) => {
    expect(sameWording(a, b)).toBe(false);
  });
});

describe('wordsOf', () => {
  it('keeps a year in one word', () => {
    expect(wordsOf('平成 32 年度末').map(({ start, end }) => [start, end])).toEqual([
      [0, 8],
      [8, 9],
    ]);
  });

  it('puts white space to the word before it, and at the beginning to the first', () => {
    const text = ' 研修 \n の';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([' 研修 \n ', 'の']);
  });

  it('covers any text without gaps', { timeout: 60_000 }, () => {
    const units = fc.oneof(textOf('平成令和元2３年度 \r\n㍻①か\u3099ﾞ'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(units, (text) => {
        const words = wordsOf(text);
        expect(words.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(words.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });
});

describe('foldText', () => {
  it('knows for each of its characters where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded, origins } = foldText(text);
        const places = origins.filter((origin) => origin !== -1);
        expect([origins.length, origins[0], origins.at(-1)]).toEqual([folded.length + 1, 0, text.length]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('leaves what it has folded', () => {
    fc.assert(
      fc.property(textOf('Ａａ１ｱﾞか\u3099〜−—①²㌔㍻´\u3000\r\n'), (text) => {
        const { folded } = foldText(text);
        expect(foldText(folded).folded).toBe(folded);
      }),
    );
  });
});

describe('wordingKey', () => {
  it('tells texts apart that have other words', () => {
    const text = textOf('平令成和元12年度 月Hh2020');
    fc.assert(
      fc.property(text, text, (a, b) => {
        if (wordingKey(a) === wordingKey(b)) expect(sameWording(a, b)).toBe(true);
      }),
    );
  });
});

describe('visibleLength', () => {
  it('does not count white space', () => {
    expect(visibleLength(' 研修\u3000\r\nの ')).toBe(3);
  });
});
