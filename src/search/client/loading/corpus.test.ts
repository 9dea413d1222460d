import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumn } from '../../index/filter-column.ts';
import type { RecordTable } from '../../bundle/record-table.ts';
import { entriesOf, unpackColumn, weightAt } from './corpus.ts';

const EMPTY = packColumn([[], [], []]);

function aTable(id: string, own: Partial<RecordTable> = {}): RecordTable {
  const document = { path: `/${id}/somu/2019/`, title: '', department: '', year: '', fiscalYear: 2019 };
  return {
    municipality: { id, name: `${id}市` },
    digest: 'd1',
    documents: [
      { ...document, records: 2 },
      { ...document, path: `/${id}/somu/2018/`, records: 1 },
    ],
    sieveBytes: 10,
    parts: [3],
    tokens: [[3, 0, 2, 5], [], []],
    filters: {
      kind: packColumn([['文書の概要'], ['取組'], ['取組']]),
      year: EMPTY,
      department: EMPTY,
      section: EMPTY,
      measure: EMPTY,
      stage: EMPTY,
      rating: EMPTY,
      difficulty: EMPTY,
    },
    ...own,
  };
}

describe('a column of filter values', () => {
  it('comes back as it was packed', () => {
    const lists = fc.array(fc.uniqueArray(fc.constantFrom('人事課', '防災課', '総務課'), { maxLength: 3 }));
    fc.assert(
      fc.property(lists, (records) => {
        expect(unpackColumn(packColumn(records))).toEqual(records);
      }),
    );
  });

  it('is small where neighbours have the same values', () => {
    const column = packColumn(Array.from({ length: 500 }, () => ['平成30年度（2018年度）']));
    expect(column).toEqual({ values: ['平成30年度（2018年度）'], lists: [[0]], runs: [[0, 500]] });
  });
});

describe('the entries of some tables', () => {
  const entries = entriesOf([aTable('b'), aTable('a')], ['a', 'b']);

  it('are numbered as they were loaded, and ranked as the site has them', () => {
    expect(entries.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(entries.toSorted((x, y) => x.rank - y.rank).map(({ municipality }) => municipality.id)).toEqual([
      'a',
      'a',
      'a',
      'b',
      'b',
      'b',
    ]);
  });

  it('know the file of their text by document and place', () => {
    expect(entries.slice(0, 3).map(({ textPath }) => textPath)).toEqual([
      'b/texts/somu-2019-0.bin?v=d1',
      'b/texts/somu-2019-1.bin?v=d1',
      'b/texts/somu-2018-0.bin?v=d1',
    ]);
  });

  it('have the values of their record', () => {
    expect(entries.slice(0, 2).map(({ values }) => [values.kind, values.municipality])).toEqual([
      [['文書の概要'], ['b']],
      [['取組'], ['b']],
    ]);
  });

  it.each([
    [0, 0],
    [2, 0],
    [3, 2],
    [4, 2],
    [5, 3],
    [9, 3],
    [10, 4],
  ])('tell the weight of position %i: %i', (position, weight) => {
    const [first] = entries;
    expect(first && weightAt(first, position)).toBe(weight);
  });
});
