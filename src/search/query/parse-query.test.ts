import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

function texts(typed: string): { terms: string[]; exact: string[]; excluded: string[] } {
  const { terms, excluded } = parseQuery(typed);
  return {
    terms: terms.filter((term) => !term.exact).map((term) => term.text),
    exact: terms.filter((term) => term.exact).map((term) => term.text),
    excluded: excluded.map((term) => term.text),
  };
}

describe('a query', () => {
  it.each([
    ['防災', { terms: ['防災'], exact: [], excluded: [] }],
    ['　防災　訓練 ', { terms: ['防災', '訓練'], exact: [], excluded: [] }],
    ['ＩＣＴ\t活用', { terms: ['ict', '活用'], exact: [], excluded: [] }],
    ['防災 防災', { terms: ['防災'], exact: [], excluded: [] }],
    ['市', { terms: ['市'], exact: [], excluded: [] }],
    ['○ 100%', { terms: ['○', '100%'], exact: [], excluded: [] }],
  ])('%s is terms', (typed, expected) => {
    expect(texts(typed)).toEqual(expected);
  });

  it.each([
    ['「防災 訓練」', ['防災訓練'], []],
    ['"policy making"', ['policy making'], []],
    ['“総合計画”　『市民』', ['総合計画', '市民'], []],
    ['＂総合計画＂', ['総合計画'], []],
    ['「総務」「企画」', ['総務', '企画'], []],
    ['市長 「部の使命」', ['部の使命'], ['市長']],
    ['「「うみべ」の計画」', ['「うみべ」の計画'], []],
  ])('%s has phrases', (typed, exact, terms) => {
    expect(texts(typed)).toEqual({ terms, exact, excluded: [] });
  });

  it.each([
    ['「防災', ['「防災']],
    ['た「市民', ['た「市民']],
    ['防災「計画」', ['防災「計画」']],
    ['5"', ['5"']],
  ])('%s has a quote that is text', (typed, terms) => {
    expect(texts(typed)).toEqual({ terms, exact: [], excluded: [] });
  });

  it.each(['防災 -訓練', '防災　－訓練', '防災 −訓練', '防災 ー訓練', '防災 -「訓練」'])(
    '%s excludes',
    (typed) => {
      expect(texts(typed)).toEqual({ terms: ['防災'], exact: [], excluded: ['訓練'] });
    },
  );

  it.each([
    ['ータ', ['ータ']],
    ['10-20', ['10-20']],
    ['防災 - 訓練', ['防災', '訓練']],
  ])('%s excludes nothing', (typed, terms) => {
    expect(texts(typed)).toEqual({ terms, exact: [], excluded: [] });
  });

  it.each(['', ' 　', '。、', '「」', '""', '-', '「、」 ・', '\u200B', ',,,'])(
    '%j is nothing to search for',
    (typed) => {
      expect(parseQuery(typed)).toEqual({ terms: [], excluded: [], shortened: false });
    },
  );

  it('is cut to ten terms and 300 characters, and says so', () => {
    const many = parseQuery(Array.from({ length: 12 }, (_, index) => `語${index}`).join(' '));
    expect([many.terms.length, many.shortened]).toEqual([10, true]);
    const long = parseQuery('市'.repeat(1000));
    expect([long.terms[0]?.text.length, long.shortened]).toEqual([300, true]);
  });

  it('never has an empty term, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const { terms, excluded } = parseQuery(typed);
        expect([...terms, ...excluded].every(({ text }) => text !== '')).toBe(true);
      }),
    );
    const awkward = fc.string({ unit: fc.constantFrom(...'「」"“” 　-－ー・,、防1'), maxLength: 12 });
    fc.assert(
      fc.property(awkward, (typed) => {
        const { terms, excluded } = parseQuery(typed);
        expect([...terms, ...excluded].every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });
});
