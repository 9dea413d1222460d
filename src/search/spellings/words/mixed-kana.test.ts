import { describe, expect, it } from 'vitest';
import { mixedKanaReplacements } from './mixed-kana.ts';

const WORDS = Map.groupBy(
  [
    { text: '取組', reading: 'とりくみ', free: true },
    { text: '取り組み', reading: 'とりくみ', free: true },
    { text: '問合せ', reading: 'といあわせ', free: true },
    { text: '見守る', reading: 'みまもる', free: true },
  ],
  ({ text }) => text.charAt(0),
);

describe('a word with a kanji written in hiragana', () => {
  it.each([
    ['取りくみ', ['取組', '取り組み']],
    ['取りくみ方針', ['取組方針', '取り組み方針']],
    ['市の問いあわせ', ['市の問合せ']],
    ['取り組み', []],
    ['見る', []],
    ['取りやめる', []],
    ['とりくみ', []],
  ])('%s is %j', (term, expected) => {
    const found = mixedKanaReplacements(term, WORDS);
    expect(found.map(({ from, to, text }) => term.slice(0, from) + text + term.slice(to))).toEqual(expected);
  });
});
