import { describe, expect, it } from 'vitest';
import { fitsReading, okuriganaReplacements, sameButOkurigana, skeletonOf } from './okurigana.ts';

describe('spellings of one word', () => {
  it.each([
    ['取組', '取り組み'],
    ['取組み', '取り組み'],
    ['行う', '行なう'],
    ['当たり', '当り'],
    ['打ち合せ', '打合わせ'],
    ['変る', '変わる'],
    ['受付ける', '受け付ける'],
  ])('%s and %s differ in okurigana only', (one, other) => {
    expect([sameButOkurigana(one, other), sameButOkurigana(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['取組', '取組'],
    ['取り組む', '取り組み'],
    ['話', '話し'],
    ['変る', '変える'],
    ['定る', '定める'],
    ['市民', '市役'],
    ['お知らせ', '知らせ'],
    ['取り組みA', '取り組み'],
  ])('%s and %s do not', (one, other) => {
    expect([sameButOkurigana(one, other), sameButOkurigana(other, one)]).toEqual([false, false]);
  });

  it.each([
    ['取組み', 'とりくみ', true],
    ['取組', 'とりくみ', true],
    ['取組の', 'とりくみ', false],
    ['申込み', 'もうしこむ', false],
  ])('%s with the reading %s: %s', (spelling, reading, expected) => {
    expect(fitsReading(spelling, reading)).toBe(expected);
  });
});

describe('a term with other okurigana', () => {
  const read = [
    { text: '積み残し', reading: 'つみのこし' },
    { text: '積立金', reading: 'つみたてきん' },
    { text: '行う', reading: 'おこなう' },
    { text: '納め', reading: 'おさめ' },
    { text: '忘れ', reading: 'わすれ' },
    { text: '見る', reading: 'みる' },
    { text: '見える', reading: 'みえる' },
  ].map((word, id) => ({ ...word, id }));
  const words = {
    nouns: Map.groupBy(['積み残し', '支え合い'], skeletonOf),
    read: Map.groupBy(read, ({ text }) => skeletonOf(text)),
    follows: (first: number, second: number) => first === 3 && second === 4,
  };

  it.each([
    ['積残', ['積み残し']],
    ['積残し', ['積み残し']],
    ['積残しの解消', ['積み残しの解消']],
    ['地域の支合い', []],
    ['積み立て金', ['積立金']],
    ['行なう', ['行う']],
    ['納忘れの通知', ['納め忘れの通知']],
    ['忘納め', []],
    ['積残す', []],
    ['見る', []],
    ['積み残し', []],
    ['防災', []],
  ])('%s is also %j', (term, expected) => {
    const found = okuriganaReplacements(term, words);
    expect(found.map(({ from, to, text }) => term.slice(0, from) + text + term.slice(to))).toEqual(expected);
  });
});
