import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLexicon, packLexicon, readingKey } from './lexicon.ts';

describe('a lexicon file', () => {
  const kana = fc.string({ unit: fc.constantFrom(...'あいかさー'), minLength: 1, maxLength: 3 });
  const text = fc.string({ unit: fc.constantFrom(...'市民防ア子ど'), minLength: 1, maxLength: 3 });
  const lexicon = fc
    .uniqueArray(fc.record({ reading: kana, text, free: fc.boolean() }), {
      selector: (word) => `${word.reading} ${word.text}`,
      maxLength: 12,
    })
    .map((words) => words.toSorted((a, b) => (a.reading < b.reading ? -1 : a.reading > b.reading ? 1 : 0)))
    .chain((words) => {
      const ids = fc.uniqueArray(fc.nat(Math.max(0, words.length - 1)), { maxLength: 5 });
      return fc.tuple(
        fc.constant(words),
        fc.array(ids, { minLength: words.length, maxLength: words.length }),
      );
    });

  it('keeps what is meant by another word, and lets nothing follow it', () => {
    const words = [
      { reading: 'こくほ', text: '国民健康保険', free: true, meant: true },
      { reading: 'ぜい', text: '税', free: false },
    ];
    const opened = openLexicon(packLexicon(words, [new Set([1]), new Set()]));
    expect(opened.words).toEqual(words);
    expect(opened.follows(0, 1)).toBe(false);
  });

  it('opens as what was packed', () => {
    fc.assert(
      fc.property(lexicon, ([words, followers]) => {
        const sets = followers.map((ids) => new Set(ids));
        const opened = openLexicon(packLexicon(words, sets));
        expect(opened.words).toEqual(words);
        expect(opened.followers.map((ids) => [...ids].sort())).toEqual(sets.map((ids) => [...ids].sort()));
      }),
    );
  });
});

describe('the key of a reading', () => {
  it.each([
    ['サーバー', 'さーば'],
    ['ちかぢか', 'ちかじか'],
    ['つづき', 'つずき'],
    ['ボウサイ', 'ぼうさい'],
  ])('%s is %s', (kana, expected) => {
    expect(readingKey(kana)).toBe(expected);
  });
});
