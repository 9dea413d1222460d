import { describe, expect, it } from 'vitest';
import { parseQuery } from '../query/parse-query.ts';
import { openSpellings } from './open-spellings.ts';
import { hasKana, hasNumber, openSource } from './source.ts';
import type { LexiconFile, SpellingFile } from './spelling-file.ts';
import { spellingsOf } from './spellings.ts';

const SPELLING: SpellingFile = {
  groups: [
    { kind: 'okurigana', typed: ['取り組み', '取組み', '取組'], occurring: ['取り組み'] },
    { kind: 'synonym', typed: ['HP', 'ホームページ'], occurring: ['ホームページ'] },
  ],
  okurigana: ['積み残し'],
  years: ['r1', '令和元年度', '2019年度'],
  bareYears: [],
  departments: [{ name: '総合政策部', former: [], later: ['未来政策部'] }],
};
const LEXICON: LexiconFile = {
  words: 'くんれん 訓練\nぼうさい 防災',
  follows: '\n0',
  amounts: ['12000千円'],
};

function alternatives(typed: string, lexicon: LexiconFile | null = LEXICON) {
  const [term] = parseQuery(typed).terms;
  if (term === undefined) throw new Error(`No term in ${typed}`);
  return openSpellings([{ spelling: SPELLING, lexicon }]).alternativesOf(term);
}

describe('other spellings of a term', () => {
  it.each([
    ['平成31年度', ['令和元年度', '2019年度', 'r1']],
    ['総合政策部', ['未来政策部']],
    ['取組状況', ['取り組み状況']],
    ['ＨＰ', ['ホームページ']],
    ['1,200万円', ['12000千円', '12000000円']],
    ['積残し', []],
    ['ぼうさいくんれん', ['防災訓練']],
    ['防災', []],
  ])('%s: %j', (typed, expected) => {
    expect(
      alternatives(typed)
        .map(({ text }) => text)
        .sort(),
    ).toEqual([...expected].sort());
  });

  it('are none for an exact phrase', () => {
    expect(alternatives('「取組状況」')).toEqual([]);
  });

  it('may change two parts at once, after each alone', () => {
    expect(alternatives('2019年度の取組').map(({ text }) => text)).toEqual([
      'r1の取組',
      '令和元年度の取組',
      '2019年度の取り組み',
      'r1の取り組み',
      '令和元年度の取り組み',
    ]);
  });

  it('need no lexicon for kanji', () => {
    expect(alternatives('取組', null).map(({ text }) => text)).toEqual(['取り組み']);
    expect(alternatives('ぼうさい', null)).toEqual([]);
  });

  it('are joined where several municipalities are searched', () => {
    const [term] = parseQuery('取組').terms;
    const other: SpellingFile = {
      ...SPELLING,
      groups: [{ kind: 'okurigana', typed: ['取組', '取組み'], occurring: ['取組み'] }],
    };
    const spellings = openSpellings(
      [SPELLING, other, SPELLING].map((spelling) => ({ spelling, lexicon: null })),
    );
    expect(term && spellings.alternativesOf(term).map(({ text }) => text)).toEqual(['取り組み']);
  });
});

describe('an alternative', () => {
  it.each([
    ['平成31年度', '「平成31年度」と同じ年の「R1」で見つかりました。'],
    ['総合政策部', '「総合政策部」を引き継いだ「未来政策部」で見つかりました。'],
    ['取組', '「取組」と送り仮名の付け方が違う「取り組み」で見つかりました。'],
    ['ＨＰ', '「ＨＰ」の言い換え「ホームページ」で見つかりました。'],
    ['１,200万円', '「１,200万円」と同じ額の「12,000千円」で見つかりました。'],
    ['ボウサイ', '「ボウサイ」と読む「防災」で見つかりました。'],
    [
      '2019年度の取組',
      '「2019年度」と同じ年の「令和元年度」、「取組」と送り仮名の付け方が違う「取り組み」で見つかりました。',
    ],
  ])('of %s says how it was found: %s', (typed, sentence) => {
    expect(alternatives(typed).map((one) => one.sentence)).toContain(sentence);
  });

  it.each([
    ['平成31年度', 'r1', true],
    ['令和元年度hp', 'r1hp', false],
    ['HP', 'ホームページ', true],
    ['総合政策部', '未来政策部', false],
    ['7取組', '7取り組み', true],
    ['r7取組', 'r7取り組み', false],
  ])('of %s, %s, must not cut words: %s', (typed, text, whole) => {
    expect(alternatives(typed)).toContainEqual(expect.objectContaining({ text, whole }));
  });
});

describe('the rules', () => {
  it.each(['HP', '積残', '総合政策部', '取組', '総合政策部取組', '訓練', '防災'])(
    'for kana and numbers are not needed for %s, which has the same spellings without them',
    (typed) => {
      expect([hasKana, hasNumber].map((needs) => needs(canonicalOf(typed)))).toEqual([false, false]);
      const without = spellingsOf([openSource(SPELLING, { numbers: null, words: null })]);
      expect(parseQuery(typed).terms.flatMap((term) => without.alternativesOf(term))).toEqual(
        alternatives(typed),
      );
    },
  );

  it.each(['ぼうさい', 'サーバー', '取り組み'])('for kana are needed for %s', (typed) => {
    expect([hasKana, hasNumber].map((needs) => needs(canonicalOf(typed)))).toEqual([true, false]);
  });

  it.each(['平成31年度', 'H31', '令和元年', '十一人', '1200万円', '３人'])(
    'for numbers are needed for %s',
    (typed) => {
      expect([hasKana, hasNumber].map((needs) => needs(canonicalOf(typed)))).toEqual([false, true]);
    },
  );
});

function canonicalOf(typed: string): string {
  return parseQuery(typed).terms[0]?.text ?? '';
}
