import { describe, expect, it } from 'vitest';
import { foldText } from '../text/canonical.ts';
import { KANJI_OR_KANA } from '../spellings/data/kanji-or-kana.ts';
import { LAWS_AND_BODIES } from '../spellings/data/laws-and-bodies.ts';
import { LOAN_WORDS } from '../spellings/data/loan-words.ts';
import { MIXED_WRITINGS } from '../spellings/data/mixed-writings.ts';
import { PUBLIC_SERVICES } from '../spellings/data/public-services.ts';
import { READINGS } from '../spellings/data/readings.ts';
import { REWRITINGS } from '../spellings/data/rewritings.ts';
import { SYNONYMS } from '../spellings/data/synonyms.ts';
import { VARIANTS } from '../spellings/data/variants.ts';
import { WELFARE_AND_SCHOOLS } from '../spellings/data/welfare-and-schools.ts';
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

  it('are no parts of Latin words', () => {
    expect(occurring('optionを選ぶ')).toEqual([]);
    expect(occurring(foldText('庁内PTで検討'))).toEqual(['PT']);
  });

  it('have two kanji only where they are a word', () => {
    expect(occurring('国保会計')).toEqual(['国保']);
    expect(commonGroups('国保会計', [], (text) => text !== '国保')).toEqual([]);
  });

  it('have no word that is only a part of a longer one', () => {
    expect(occurring('年次有給休暇')).toEqual(['年次有給休暇']);
    expect(occurring('自主防災組織')).toEqual(['自主防災組織']);
    expect(occurring('年次有給休暇と有給休暇')).toEqual(['年次有給休暇', '有給休暇']);
  });

  it('look for no word that stands inside others, but know it', () => {
    const [group] = commonGroups('によりり災した。罹災した。', []).filter(({ typed }) =>
      typed.includes('罹災'),
    );
    expect(group?.typed).toContain('り災');
    expect(group?.occurring).toEqual(['罹災']);
  });

  it('have a word with a mark in its own row alone', () => {
    const find = (corpus: string) => commonGroups(corpus, []).flatMap(({ typed }) => typed);
    expect(find('シニア')).toContain('senior');
    expect(find('シニア')).not.toContain('高齢者');
  });

  it('join rows that share two words', () => {
    const groups = commonGroups('残業の削減', []).filter(({ typed }) => typed.includes('残業'));
    expect(groups).toHaveLength(1);
    expect(groups[0]?.typed).toEqual(expect.arrayContaining(['時間外勤務', '超勤']));
  });

  it.each([
    ['付属', '附属'],
    ['車輛', '車両'],
    ['年休', '年次有給休暇'],
    ['Web', 'ウェブ'],
    ['超過勤務手当', '時間外勤務手当'],
    ['JA', '農業協同組合'],
    ['氾濫', 'はん濫'],
    ['1Q', '第1四半期'],
    ['第一四半期', '第1四半期'],
    ['上期', '上半期'],
    ['僅か', 'わずか'],
    ['判り', 'わかり'],
    ['の為', 'のため'],
    ['ダンボール', '段ボール'],
    ['随契', '随意契約'],
    ['アスベスト', '石綿'],
    ['廃掃法', '廃棄物の処理及び清掃に関する法律'],
    ['学童保育', '放課後児童クラブ'],
    ['お悔やみ', 'おくやみ'],
  ])('lead from %s to %s', (typed, expected) => {
    const groups = commonGroups(foldText(expected), []).filter((group) => group.typed.includes(typed));
    expect(groups.flatMap((group) => group.occurring)).toContain(expected);
  });

  it('have the municipality’s own words', () => {
    expect(commonGroups('公式頁', [['市のページ', '公式頁']])).toEqual([
      { kind: 'synonym', typed: ['市のページ', '公式頁'], occurring: ['公式頁'] },
    ]);
  });

  it.each([
    ['variants', VARIANTS],
    ['kanji or kana', KANJI_OR_KANA],
    ['rewritings', REWRITINGS],
    ['mixed writings', MIXED_WRITINGS],
    ['loan words', LOAN_WORDS],
    ['synonyms', SYNONYMS],
    ['laws and bodies', LAWS_AND_BODIES],
    ['public services', PUBLIC_SERVICES],
    ['welfare and schools', WELFARE_AND_SCHOOLS],
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
