import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases, renderPhrases } from './phrases.ts';

describe('phrases of a heading', () => {
  it.each([
    ['効果的な情報発信', ['効果的な', '情報発信']],
    ['「協働の指針」の周知', ['「協働の', '指針」の', '周知']],
    ['平成30年度（2018年度）', ['平成30年度', '（2018年度）']],
    ['災害対策本部・防災関係機関', ['災害対策本部・', '防災関係機関']],
    ['職員比率（正規職員）（%）', ['職員比率', '（正規職員）', '（%）']],
    ['令和13年度の目標は1,234.5件', ['令和13年度の', '目標は', '1,234.5件']],
    ['', []],
  ])('cuts %s between its words', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it('gives the text back when they are joined', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => phrases(text).join('') === text));
  });

  it('cuts no number, nor its counter from it', () => {
    const pieces = fc.constantFrom('令和', '13', '年度', 'の', '1,234.5', '件', '月', '10', '%', '目標は');
    fc.assert(
      fc.property(fc.array(pieces), (text) => {
        const cut = phrases(text.join(''));
        return cut
          .slice(1)
          .every((phrase, index) => !/\d$/.test(cut[index] ?? '') || !/^[\d年月%]/.test(phrase));
      }),
    );
  });

  it('never begins a phrase with a closing bracket or a comma', () => {
    const characters = fc.constantFrom(...Array.from('市の方針（）「」、。・2年度と取組'));
    fc.assert(
      fc.property(fc.string({ unit: characters }), (text) =>
        phrases(text)
          .slice(1)
          .every((phrase) => !/^[）」、。・]/.test(phrase)),
      ),
    );
  });
});

describe('a heading as HTML', () => {
  it('offers a break between phrases', () => {
    expect(renderPhrases('効果的な情報発信')).toBe('効果的な<wbr>情報発信');
  });

  it('escapes what HTML would read as markup', () => {
    expect(renderPhrases('策定&スタート<1>')).toContain('&amp;');
    expect(renderPhrases('策定&スタート<1>')).not.toContain('<1>');
  });

  it('keeps a year that its era never had and adds the real one', () => {
    expect(renderPhrases('平成32年の目標')).toContain('平成32年<span class="era-note">（令和2年）</span>');
  });
});
