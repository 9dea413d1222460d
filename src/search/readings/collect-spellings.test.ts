import { describe, expect, it } from 'vitest';
import { parseQuery } from '../query/parse-query.ts';
import { openSpellings } from '../spellings/open-spellings.ts';
import { loadAnalyser } from './analyser.ts';
import { collectSpellings } from './collect-spellings.ts';

const RECORDS = [
  {
    fiscalYear: 2018,
    texts: [
      '総合防災訓練の実施',
      'ひなん所ではなく、避難所の運営を市民と協働で進める。取り組みの積み残しは31年度に行う。',
      'ハザードマップを配布し、ホームページで公表する。みほんぼうさいメールを送る。',
      '見本　太郎（市役所）　新規採用　三十人　1,200万円',
      '日ごろの備えの内容を知らせないように、国民健康保険とAIを使う。',
    ],
  },
  {
    fiscalYear: 2019,
    texts: ['令和元年度（2019年度）', '令和元年度の取組は、H31年4月に始めた。', '市民部の方針'],
  },
];
const NAMES = {
  readings: [{ text: '見本太郎', reading: 'みほんたろう' }],
  departments: [{ name: '市民部', former: [], later: ['市民環境部'] }],
  synonyms: [['災害に備える訓練', '防災訓練']],
};

const analyse = loadAnalyser();
const files = collectSpellings({ names: NAMES, records: RECORDS, analyse });
const spellings = openSpellings([files]);

function found(typed: string): string[] {
  const [term] = parseQuery(typed).terms;
  return term === undefined ? [] : spellings.alternativesOf(term).map(({ text }) => text);
}

describe('spellings of a municipality', () => {
  it.each([
    ['平成31年度', ['31年度', '令和元年度', '2019年度']],
    ['31年度', ['令和元年度', '2019年度']],
    ['取組み', ['取り組み']],
    ['積残し', ['積み残し']],
    ['HP', ['ホームページ']],
    ['12,000千円', ['1200万円']],
    ['30人', ['三十人']],
    ['市民部', ['市民環境部']],
    ['災害に備える訓練', ['防災訓練']],
  ])('of %s include %j', (typed, expected) => {
    expect(found(typed)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['ぼうさい', ['防災']],
    ['ぼうさいくんれん', ['防災訓練']],
    ['きょうどう', ['協働']],
    ['ひなんじょ', ['避難所']],
    ['ひなんじょのうんえい', ['避難所の運営']],
    ['やくしょ', ['役所']],
    ['しやくしょ', ['市役所']],
    ['みほんたろう', ['見本太郎']],
    ['はざーどまっぷ', ['ハザードマップ']],
    ['しんきさいよう', ['新規採用']],
    ['こくほ', ['国民健康保険']],
    ['えーあい', ['ai']],
  ])('read %s as %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('know where a word with kanji stands in kana', () => {
    expect(found('防災')).toContain('ぼうさい');
    expect(found('日頃の備え')).toEqual(['日ごろの備え']);
  });

  it('take grammar for no word: ないように is not 内容', () => {
    expect(found('内容')).toEqual([]);
  });

  it.each(['くんれんぼうさい', '2012年度', '市長', 'ぼうさ'])('of %s are none', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  it('list only what occurs', () => {
    const { groups, years, bareYears } = files.spelling;
    expect(groups.flatMap(({ occurring }) => occurring)).not.toContain('取り組');
    expect(years).toEqual(['2019年度', 'h31年', '令和元年度']);
    expect(bareYears).toEqual([['31年度', 2019]]);
    expect(files.lexicon.amounts).toEqual(['1200万円', '三十人']);
  });
});

describe('collecting', () => {
  it('gives the same files again, whatever the order of the records', () => {
    const again = collectSpellings({ names: NAMES, records: RECORDS.toReversed(), analyse });
    expect(JSON.stringify(again)).toBe(JSON.stringify(files));
  });

  it('works on nothing', () => {
    const empty = collectSpellings({
      names: { readings: [], departments: [], synonyms: [] },
      records: [],
      analyse,
    });
    expect(
      openSpellings([empty]).alternativesOf({ written: 'ぼうさい', text: 'ぼうさい', exact: false }),
    ).toEqual([]);
  });
});
