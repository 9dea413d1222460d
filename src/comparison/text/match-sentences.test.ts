import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSentences } from './match-sentences.ts';
import { pairSentences } from './pair-sentences.ts';
import { sentencesOf } from './sentences.ts';

/** Letters as sentences long enough to be moved. */
function sentences(letters: string) {
  return Array.from(letters).flatMap((letter) => sentencesOf(`${letter.repeat(6)}。`));
}

describe('sentencesOf', () => {
  it.each([
    ['full stops', '一。二。三', ['一。', '二。', '三']],
    ['closing brackets after the stop', '「一。」と二。', ['「一。」', 'と二。']],
    ['any end of line', '一\n二\r\n三\r四', ['一\n', '二\r\n', '三\r', '四']],
    ['white space around', '\n 一。 \n\n二', ['\n 一。 \n\n', '二']],
    ['nothing but white space', ' \n ', [' \n ']],
    ['nothing', '', []],
  ])('parts a text at %s', (_, text, expected) => {
    expect(sentencesOf(text).map((one) => one.text)).toEqual(expected);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('あ', '。', '」', '\n', '\r', ' ', '！', '\ud842') }),
        (text) => {
          expect(
            sentencesOf(text)
              .map((one) => one.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('matchSentences', () => {
  it.each([
    ['keeps what is in order', 'abc', 'axbc', '00 12 23', ''],
    ['keeps the longest chain and calls the rest moved', 'abcd', 'bcda', '10 21 32', '03'],
    ['keeps repeated sentences at both ends', 'xbx', 'xcx', '00 22', ''],
    ['keeps repeated sentences next to kept ones', 'pxaxq', 'rxaxs', '11 22 33', ''],
    ['moves no sentence that stands twice', 'aabc', 'bcaa', '20 31', ''],
    ['finds nothing in other sentences', 'ab', 'cd', '', ''],
  ])('%s', (_, ...[before, after, kept, moved]) => {
    const found = matchSentences(sentences(before), sentences(after));
    const written = (list: readonly (readonly number[])[]): string =>
      list.map((one) => one.join('')).join(' ');
    expect([written(found.kept), written(found.moved)]).toEqual([kept, moved]);
  });

  it('calls no short sentence moved', () => {
    const texts = ['以上。長い文章です。', '長い文章です。以上。'].map(sentencesOf);
    expect(matchSentences(texts[0] ?? [], texts[1] ?? []).moved).toEqual([]);
  });

  it('matches equal sentences only, each once, the kept ones rising in both texts', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g') });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const [before, after] = [sentences(a), sentences(b)];
        const { kept, moved } = matchSentences(before, after);
        const all = [...kept, ...moved];
        expect(all.every(([i, j]) => before[i]?.key === after[j]?.key)).toBe(true);
        expect(new Set(all.map(([i]) => i)).size).toBe(all.length);
        expect(new Set(all.map(([, j]) => j)).size).toBe(all.length);
        expect(
          kept.every(
            ([i, j], n) => n === 0 || (i > (kept[n - 1]?.[0] ?? -1) && j > (kept[n - 1]?.[1] ?? -1)),
          ),
        ).toBe(true);
      }),
    );
  });
});

describe('pairSentences', () => {
  it('pairs an edited sentence with what it became, and leaves a new one alone', () => {
    const pairs = pairSentences(
      ['研修を年80回行います。'],
      ['広報紙を作り直します。', '研修を年90回行います。'],
    );
    expect(pairs).toEqual([{ before: [0, 1], after: [1, 2] }]);
  });

  it.each([
    ['split in two', ['計画を策定し、市民に公表する。'], ['計画を策定する。', '市民に公表する。']],
    ['made of two', ['計画を策定する。', '市民に公表する。'], ['計画を策定し、市民に公表する。']],
  ])('pairs a sentence %s', (_, before, after) => {
    expect(pairSentences(before, after)).toEqual([{ before: [0, before.length], after: [0, after.length] }]);
  });

  it('leaves out what is not to be paired', () => {
    expect(pairSentences([null, '研修を行います。'], ['研修を行います。', null])).toEqual([
      { before: [1, 2], after: [0, 1] },
    ]);
  });

  it('pairs in order in lists of any length', () => {
    const list = Array.from({ length: 300 }, (_, index) => `第${index}会場で訓練を行います。`);
    const pairs = pairSentences(list, list);
    expect(pairs).toEqual(
      list.map((_, index) => ({ before: [index, index + 1], after: [index, index + 1] })),
    );
  });
});
