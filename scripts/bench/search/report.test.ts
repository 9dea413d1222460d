import { describe, expect, it } from 'vitest';
import {
  classTable,
  costTable,
  type EngineResult,
  heaviestList,
  missList,
  pageTable,
  qualityTable,
} from './report.ts';

const answer = (name: string, found: string[], truth: string[]) => ({
  query: name,
  class: name,
  found: new Set(found),
  truth: new Set(truth),
});

const RESULT: EngineResult = {
  name: 'hoshin',
  answers: { literal: [answer('words', ['/1'], ['/1']), answer('names', [], ['/2'])] },
  places: [
    { query: { query: '公園', best: 'a/#1' }, place: 1 },
    { query: { query: '空き家', best: 'a/#2' }, place: 2 },
  ],
  first: { bytes: 118_400, compressedBytes: 90_000 },
  next: { bytes: 2000, compressedBytes: 1000 },
  firstMilliseconds: 210.4,
  warmMilliseconds: [9, 1, 2, 3],
};

const rowOf = (table: string): string => table.split('\n').at(-1) ?? '';

describe('the report of the search bench', () => {
  it('has recall, precision, exact sets and false zeros', () => {
    expect(rowOf(qualityTable([RESULT]))).toBe('| hoshin | literal | 2 | 50.00 % | 100.00 % | 50.00 % | 1 |');
  });

  it('has exact sets by class, engines side by side', () => {
    const rows = classTable([RESULT, { ...RESULT, name: 'other' }], 'literal').split('\n');
    expect(rows.slice(2)).toEqual(['| words | 1/1 | 1/1 |', '| names | 0/1 | 0/1 |']);
  });

  it('has bytes, milliseconds and places', () => {
    expect(rowOf(costTable([RESULT]))).toBe('| hoshin | 118 (90) | 2 (1) | 210 | 3.0 | 9.0 | 1/2 | 2/2 |');
  });

  it('has what the search page loads', () => {
    const amount = { bytes: 3000, compressedBytes: 1000 };
    const page = { page: amount, first: amount, next: amount, firstMilliseconds: 99.9 };
    const transfers = Array.from({ length: 100 }, (_, index) => ({
      query: `q${index}`,
      bytes: index * 1000,
      compressedBytes: index * 500,
    }));
    expect(rowOf(pageTable(page, transfers))).toBe(
      '|  | 3 (1) | 3 (1) | 50 (25) | 95 (48) | 99 (50) | 100 |',
    );
    expect(heaviestList(transfers, 2)).toBe('q99: 99 (50) kB\nq98: 98 (49) kB');
  });

  it('lists what our engine did not answer exactly, or not in the best order', () => {
    expect(missList([RESULT]).split('\n')).toEqual([
      'names (names): 1 true; missing 1: /2; ',
      '空き家 (ranking): a/#2 is at place 2',
    ]);
  });
});
