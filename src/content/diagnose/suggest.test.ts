import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.ts';

const KEYS = ['題名', '様式', '年度の根拠', '部長', '難易度', '期限', '記載', '記載のない欄', 'URL'];

describe('suggest', () => {
  it.each([
    ['題目', '題名'],
    ['難易', '難易度'],
    ['難度易', '難易度'],
    ['ＵＲＬ', 'URL'],
    ['url', 'URL'],
    ['記載のない項目', '記載のない欄'],
    ['年度根拠', '年度の根拠'],
  ])('takes %s for %s', (word, meant) => {
    expect(suggest(word, KEYS)).toBe(meant);
  });

  it.each(['担当者', 'x', '', '備考欄'])('takes %s for nothing', (word) => {
    expect(suggest(word, KEYS)).toBeNull();
  });

  it('prefers what is nearest', () => {
    expect(suggest('記載', ['記載のない欄', '記戴', '記載'])).toBe('記載');
  });

  it('finds every word among candidates that hold it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
        for (const word of words) expect(suggest(word, words)?.normalize('NFKC').trim().toLowerCase()).toBeDefined();
      }),
    );
  });
});
