import { describe, expect, it } from 'vitest';
import type { TestQuery } from '../../../tests/search/queries.ts';
import type { KnownRecord } from '../../../tests/search/truth.ts';
import type { Found } from './browser/engine.ts';
import { answersTo, answersToPieces, countPlaces, placesOf } from './quality.ts';

const KNOWN: readonly KnownRecord[] = [
  { path: '/1', municipality: 'a', texts: ['防災訓練'], context: [] },
  { path: '/2', municipality: 'a', texts: ['ぼうさい'], context: [] },
];
const FOUND: Found = { literal: ['/1'], spelled: ['/2'] };
const find = (queries: readonly string[]): Promise<readonly Found[]> =>
  Promise.resolve(queries.map(() => FOUND));

function query(group: TestQuery['group']): TestQuery {
  return { query: '防災', group, class: 'words', terms: [{ typed: '防災', spellings: [] }], without: [] };
}

describe('answers', () => {
  it('to a query for characters are those of the first group', async () => {
    const [answer] = await answersTo([query('literal')], KNOWN, find);
    expect(answer).toEqual({
      query: '防災',
      class: 'words',
      found: new Set(['/1']),
      truth: new Set(['/1']),
    });
  });

  it('to a query for a spelling are those of both groups, and so are false ones', async () => {
    const answers = await answersTo([query('spellings'), query('no-hit')], KNOWN, find);
    expect(answers.map(({ found }) => [...found])).toEqual([
      ['/1', '/2'],
      ['/1', '/2'],
    ]);
  });

  it('to a piece of text are those of the first group', async () => {
    const [answer] = await answersToPieces(['訓練'], KNOWN, find);
    expect(answer).toEqual({
      query: '訓練',
      class: 'of 2 characters',
      found: new Set(['/1']),
      truth: new Set(['/1']),
    });
  });
});

describe('places', () => {
  it('count both groups one after the other', async () => {
    const ranked = ['1', '2', '3'].map((best) => ({ query: '防災', best }));
    const places = await placesOf(ranked, find);
    expect(places.map(({ place }) => place)).toEqual([1, 2, null]);
    expect(countPlaces(places)).toEqual({ first: 1, top: 2 });
  });
});
