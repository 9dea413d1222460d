import { describe, expect, it } from 'vitest';
import { foldText } from '../text/canonical.ts';
import { READINGS } from '../spellings/data/readings.ts';
import { SYNONYMS } from '../spellings/data/synonyms.ts';
import { VARIANTS } from '../spellings/data/variants.ts';
import { commonGroups, commonReadings, okuriganaSpellings } from './common-words.ts';

function occurring(corpus: string): string[] {
  return commonGroups(corpus, []).flatMap((group) => group.occurring);
}

describe('the spellings of a word with okurigana', () => {
  it.each([
    ['取り組み', ['取り組み', '取り組', '取組み', '取組']],
    ['打ち合わせ', ['打ち合わせ', '打ち合せ', '打ち合', '打合わせ', '打合せ', '打合']],
    ['終わる', ['終わる', '終る']],
    ['行なう', ['行なう', '行う']],
    ['届け出', ['届け出', '届出']],
  ])('of %s are %j', (word, expected) => {
    expect(okuriganaSpellings(word)).toEqual(expected);
  });
});

describe('common groups', () => {
  it('list what occurs, as a word of its own', () => {
    expect(occurring('市は事業に取り組む。')).toEqual([]);
    expect(occurring('取組の状況')).toEqual(['取組']);
    expect(occurring('残業した。届け出た。')).toEqual(['届け出', '残業']);
    expect(occurring('組合')).toEqual([]);
  });

  it('join other okurigana with other characters', () => {
    const [group] = commonGroups('声の呼びかけ', []);
    expect(group).toMatchObject({ kind: 'variant', occurring: ['呼びかけ'] });
    expect(group?.typed).toEqual(expect.arrayContaining(['呼び掛け', '呼掛け', '呼びかけ']));
  });

  it('have the municipality’s own words', () => {
    expect(commonGroups('公式サイト', [['市のページ', '公式サイト']])).toEqual([
      { kind: 'synonym', typed: ['市のページ', '公式サイト'], occurring: ['公式サイト'] },
    ]);
  });

  it.each([
    ['variants', VARIANTS],
    ['synonyms', SYNONYMS],
  ])('of %s have two words or more, each once', (_name, table) => {
    for (const line of table.trim().split('\n')) {
      const words = line.split(',').map((word) => foldText(word));
      expect(words.length, line).toBeGreaterThan(1);
      expect(new Set(words).size, line).toBe(words.length);
    }
  });
});

describe('common readings', () => {
  it('are those of words that occur', () => {
    expect(commonReadings('協働と見積り')).toEqual([
      { text: '協働', reading: 'きょうどう' },
      { text: '見積り', reading: 'みつもり' },
    ]);
  });

  it('are a word and its readings in hiragana on each line', () => {
    for (const line of READINGS.trim().split('\n')) expect(line).toMatch(/^\S+( [ぁ-ゖー]+)+$/);
  });
});
