import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../tests/unit/texts.ts';
import { noteImpossibleYears } from './era-notes.ts';

describe('noteImpossibleYears', () => {
  it('cuts behind each year that its era never had', () => {
    expect(noteImpossibleYears('平成32年度と平成33年度の目標')).toEqual([
      { text: '平成32年度', note: '令和2年度' },
      { text: 'と平成33年度', note: '令和3年度' },
      { text: 'の目標', note: null },
    ]);
  });

  it('has nothing behind a year at the end', () => {
    expect(noteImpossibleYears('平成32年')).toEqual([{ text: '平成32年', note: '令和2年' }]);
  });

  it('leaves a text without such a year in one piece', () => {
    expect(noteImpossibleYears('平成31年度')).toEqual([{ text: '平成31年度', note: null }]);
  });

  it('has one empty piece for an empty text', () => {
    expect(noteImpossibleYears('')).toEqual([{ text: '', note: null }]);
  });

  it('loses nothing of any text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), textOf('平成昭和H32元年度から・'));
    fc.assert(
      fc.property(text, (one) => {
        expect(
          noteImpossibleYears(one)
            .map((run) => run.text)
            .join(''),
        ).toBe(one);
      }),
    );
  });
});
