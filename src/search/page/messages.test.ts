import { describe, expect, it } from 'vitest';
import type { ResultList, SearchOutcome, SearchRequest } from '../client/engine.ts';
import { groupWords, statusSentence } from './messages.ts';

const REQUEST: SearchRequest = { query: '防災', filters: {}, sort: 'relevance' };
const NARROW = { kind: ['取組'] };

function listOf(total: number): ResultList {
  return { total, load: () => Promise.resolve([]) };
}

function outcome(literal: number, spelled: number): SearchOutcome {
  return {
    literal: listOf(literal),
    spelled: listOf(spelled),
    spellings: [],
    counts: {
      municipality: [],
      kind: [],
      year: [],
      department: [],
      section: [],
      measure: [],
      stage: [],
      rating: [],
      difficulty: [],
    },
    apart: null,
    near: [],
  };
}

describe('the count after a search', () => {
  it.each([
    ['防災', {}, outcome(24, 0), '「防災」の検索結果は24件です。'],
    [
      '防災',
      {},
      outcome(24, 3),
      '「防災」の検索結果は27件です。うち3件は、ほかの書き方で見つかったものです。',
    ],
    [
      'ぼうさい',
      {},
      outcome(0, 56),
      '「ぼうさい」の検索結果は56件です。すべて、ほかの書き方で見つかったものです。',
    ],
    ['防災', {}, outcome(0, 0), '「防災」を含むものは見つかりませんでした。'],
    ['防災', NARROW, outcome(0, 0), '絞り込んだ範囲に、「防災」を含むものは見つかりませんでした。'],
    [
      '防災',
      { municipality: ['yokote'] },
      outcome(0, 0),
      '選んだ自治体の文書に、「防災」を含むものは見つかりませんでした。',
    ],
    ['', NARROW, outcome(12, 0), '絞り込んだ結果は12件です。'],
    ['', NARROW, outcome(0, 0), 'この条件に当てはまるものはありません。'],
    ['「防災」 -訓練', {}, outcome(2, 0), '「防災」 -訓練の検索結果は2件です。'],
  ])('for %s with %o is one sentence about what was searched for', (query, filters, found, expected) => {
    expect(statusSentence({ ...REQUEST, query, filters }, found)).toBe(expected);
  });
});

describe('the headings of results', () => {
  it('tell literal results from those of other spellings', () => {
    expect(groupWords(outcome(24, 3))).toMatchObject({
      literal: '検索結果（24件）',
      spelled: '表記ゆれを含む結果（3件）',
    });
  });
});
