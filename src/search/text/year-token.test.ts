import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBlock, encodePhrase, encodeYears } from './encode.ts';
import { yearToken } from './year-token.ts';

const PIECES = [
  '平成',
  '令和',
  '昭和',
  '元',
  '30',
  '2019',
  '1',
  '年',
  '年度',
  'h',
  'r',
  'ah',
  '.',
  '人',
  '度',
];

/** Whether a block has a phrase by its pairs, as for a text that is no year. */
function hasPairs(block: string, year: string, whole: boolean): boolean {
  const pairs = encodePhrase(`人${year}人`).split(' ');
  const edges = (text: string) => encodePhrase(text, { whole }).split(' ');
  const phrase = yearToken(year, whole) === null ? edges(year) : innerPairs(year, whole, pairs);
  return ` ${encodeBlock(block)} `.includes(` ${phrase.join(' ')} `);
}

/** The pairs of 人year人 without the pairs that have a 人; with the edges between them where `whole`. */
function innerPairs(year: string, whole: boolean, pairs: readonly string[]): readonly string[] {
  const isWord = (character: string) => /[0-9a-z.]/.test(character);
  const cut = (character: string) => (isWord(character) ? (whole ? 1 : 2) : 1);
  return pairs.slice(cut(year.charAt(0)), pairs.length - cut(year.slice(-1)));
}

describe('the token of a year', () => {
  it('stands in a block exactly where the pairs of the year stand', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));
    const year = fc
      .tuple(
        fc.constantFrom('平成', '令和', '', 'h'),
        fc.constantFrom('元', '30', '1', '2019'),
        fc.constantFrom('', '年', '年度'),
      )
      .map((parts) => parts.join(''))
      .filter((one) => yearToken(one, false) !== null);
    fc.assert(
      fc.property(text, year, text, fc.boolean(), (before, one, after, whole) => {
        for (const block of [before + one + after, before + after]) {
          const token = yearToken(one, whole) ?? '';
          expect(encodeYears(block).includes(token), block).toBe(hasPairs(block, one, whole));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['平成30年度', '令和元年', 'h31', '2019年度', '2019', '30年度', '元年'])(
    'is one for %s',
    (year) => {
      expect(encodePhrase(year)).toMatch(/^zyp[a-z0-9]+$/);
      expect(encodePhrase(year, { whole: true })).toMatch(/^zyw[a-z0-9]+$/);
    },
  );

  it.each(['平成', '年度', '30', '120年', '2519', '平成30', '2019年度の', '30人'])(
    'is none for %s',
    (text) => {
      expect(encodePhrase(text)).not.toMatch(/^zy/);
    },
  );
});
