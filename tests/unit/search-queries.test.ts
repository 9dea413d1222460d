import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings.ts';
import { openSite } from '../../src/site.ts';
import { canonicalForm } from '../search/canonical-form.ts';
import { allRecords } from '../search/corpus.ts';
import { QUERY_GROUPS, readQueries, readRankedQueries, type TestQuery } from '../search/queries.ts';
import { randomSubstrings } from '../search/random-substrings.ts';
import { describeMiss, isExact, scoreOf } from '../search/score.ts';
import { knownRecords, trueAnswers, type KnownRecord } from '../search/truth.ts';

const NOW = Date.parse('2026-11-21T00:00:00Z');
const { records, known } = allRecords(openSite(readSettings({}, NOW)).context);
const queries = QUERY_GROUPS.flatMap(readQueries);
const ranked = readRankedQueries();

describe('the canonical form', () => {
  it.each([
    ['ＩＣＴ技術', 'ict技術'],
    ['ﾎｰﾑﾍﾟｰｼﾞ', 'ホームページ'],
    ['13,510,540,000 円', '13510540000円'],
    ['1,2,3', '1,2,3'],
    ['伊藤 幸寛', '伊藤幸寛'],
    ['10月〜12月', '10月~12月'],
    ['10月～12月', '10月~12月'],
    ['3−3', '3-3'],
    ['サーバー', 'サーバー'],
    ['ライフ・ワーク・バランス', 'ライフワークバランス'],
    ['相談・情報課', '相談・情報課'],
    ['平成 29 年度', '平成29年度'],
    ['  Wi-Fi  access point ', 'wi-fi access point'],
    ['延床\u200b面積 197,150㎡', '延床面積197150m2'],
  ])('of %s is %s', (text, canonical) => {
    expect(canonicalForm(text)).toBe(canonical);
  });

  it('of a canonical text is itself', () => {
    const texts = known.flatMap((one) => one.texts);
    expect(texts.filter((text) => canonicalForm(text) !== text)).toEqual([]);
  });
});

describe('the queries', () => {
  it('are at least 150, none written twice', () => {
    const written = queries.map(({ query }) => query);
    expect(written.length).toBeGreaterThanOrEqual(150);
    expect(new Set(written).size).toBe(written.length);
  });

  it('are at least ten of each group, and forty with a best answer', () => {
    const sizes = Object.groupBy(queries, ({ group }) => group);
    expect(Object.values(sizes).filter((group) => group.length < 10)).toEqual([]);
    expect(ranked).toHaveLength(40);
  });

  it('have answers in the content, except those that must not', () => {
    const wrong = queries.filter(
      (query) => (trueAnswers(query, known).size === 0) !== (query.group === 'no-hit'),
    );
    expect(wrong.map(({ query }) => query)).toEqual([]);
  });

  it('name a best answer that exists and answers', () => {
    const paths = new Map(known.map((one) => [one.path, one]));
    const wrong = ranked.filter(({ query, best }) => {
      const record = paths.get(`/${best}`);
      const words = query.split(' ').map(canonicalForm);
      return !words.every((word) => record?.texts.some((text) => text.includes(word)));
    });
    expect(wrong).toEqual([]);
  });
});

describe('truth', () => {
  const record = (path: string, text: string, municipality = 'a'): KnownRecord => ({
    path,
    municipality,
    texts: [canonicalForm(text)],
    context: [canonicalForm('見本市')],
  });
  const query = (stated: Partial<TestQuery>): TestQuery => ({
    query: '',
    group: 'spellings',
    class: '',
    terms: [],
    without: [],
    ...stated,
  });
  const term = (typed: string, ...spellings: string[]): TestQuery['terms'][number] => ({
    typed,
    spellings: spellings.map((text) => ({ text, in: null })),
  });

  it('wants every term and none of the excluded ones', () => {
    const known2 = [record('1', '防災訓練の実施'), record('2', '冬季防災訓練'), record('3', '防災')];
    const asked = query({ terms: [term('防災'), term('訓練')], without: ['冬季'] });
    expect([...trueAnswers(asked, known2)]).toEqual(['1']);
  });

  it('takes a stated number for itself, not for the tail of a longer one', () => {
    const known2 = [record('1', '2,300百万円'), record('2', '約300百万円')];
    expect([...trueAnswers(query({ terms: [term('3億円', '300百万円')] }), known2)]).toEqual(['2']);
  });

  it('keeps a spelling within its municipality', () => {
    const known2 = [record('1', '総合政策部', 'mihon'), record('2', '総合政策部', 'kawachinagano')];
    const later = { typed: '未来政策部', spellings: [{ text: '総合政策部', in: 'mihon' }] };
    expect([...trueAnswers(query({ terms: [later] }), known2)]).toEqual(['1']);
  });

  it('lets what surrounds a record stand for some terms of several, and never for all of them', () => {
    const known2 = [record('1', '防犯カメラ')];
    const paths = (...terms: string[]) =>
      trueAnswers(query({ terms: terms.map((one) => term(one)) }), known2).size;
    expect(paths('見本市', '防犯カメラ')).toBe(1);
    expect(paths('見本市', '駐車場')).toBe(0);
    expect(paths('見本市')).toBe(0);
    expect(paths('見本市', '見本')).toBe(0);
  });

  it('reads nothing across the lines of a text', () => {
    const [first] = records;
    if (first === undefined) throw new Error('The content has no records.');
    const blocks = [{ weight: 'title', label: '目標', text: '研修\n受講' }] as const;
    const [one] = knownRecords([{ ...first, blocks }], new Map());
    expect(one?.texts).toEqual(['目標', '研修', '受講']);
  });
});

describe('random substrings', () => {
  it('are the same ones each time, and stand in the records', () => {
    const pieces = randomSubstrings(records, 200, 7);
    expect(pieces).toHaveLength(200);
    expect(pieces).toEqual(randomSubstrings(records, 200, 7));
    expect(pieces).not.toEqual(randomSubstrings(records, 200, 8));
    const texts = known.flatMap((one) => one.texts);
    const lost = pieces.filter((piece) => !texts.some((text) => text.includes(canonicalForm(piece))));
    expect(lost).toEqual([]);
  });
});

describe('a score', () => {
  const answer = (found: string[], truth: string[]) => ({
    query: 'q',
    class: 'c',
    found: new Set(found),
    truth: new Set(truth),
  });

  it('is the mean over queries', () => {
    const score = scoreOf([answer(['1', '2'], ['1']), answer([], ['1', '2'])]);
    expect(score).toEqual({ queries: 2, recall: 0.5, precision: 0.75, exact: 0, falseZero: 1 });
  });

  it('is perfect where nothing was there and nothing was found', () => {
    expect(scoreOf([answer([], [])])).toMatchObject({ recall: 1, precision: 1, exact: 1, falseZero: 0 });
  });

  it('says what a miss is', () => {
    expect(isExact(answer(['1'], ['1']))).toBe(true);
    expect(describeMiss(answer(['2'], ['1']))).toBe('q (c): 1 true; missing 1: 1; too much 1: 2; ');
  });
});
