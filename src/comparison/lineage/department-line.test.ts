import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aDepartment,
  aDocument,
  aMunicipality,
  aSuccession,
} from '../../../tests/unit/catalogue.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { Department } from '../../domain/organization/department.ts';
import type { Succession } from '../../domain/organization/succession.ts';
import {
  comparisonsIn,
  comparisonsOf,
  comparisonsWith,
  departmentLine,
  type DocumentComparison,
} from './department-line.ts';

function unit(id: string, from: number | null = null, name = `${id}部`): Department {
  return aDepartment({ id, name, span: { from, to: null }, sections: [] });
}

/** A catalogue with a document of each `id year`. */
function catalogue(
  departments: readonly Department[],
  successions: readonly Succession[],
  documents: readonly string[],
): Catalog {
  return aCatalog({
    municipalities: [aMunicipality({ departments, successions })],
    documents: documents.map((one) => {
      const [department = '', year] = one.split(' ');
      return aDocument({ department, fiscalYear: Number(year) });
    }),
  });
}

function key(department: string) {
  return { municipality: 'mihon', department };
}

/** Each comparison as `a 2018 + b 2018 → c 2020`. */
function written(comparisons: readonly DocumentComparison[]): readonly string[] {
  return comparisons.map(({ before, after }) => {
    const olds = before.map(({ document }) => `${document.department} ${document.fiscalYear}`);
    return `${olds.join(' + ')} → ${after.department} ${after.fiscalYear}`;
  });
}

const RENAMED = aSuccession({ kind: 'renamed', before: ['somu'], after: ['somu-kikaku'], year: null });
const YOKOTE = catalogue(
  [unit('somu', 2018), unit('somu-kikaku', 2020)],
  [RENAMED],
  ['somu 2018', 'somu-kikaku 2020'],
);

describe('departmentLine', () => {
  it('joins 総務部 and 総務企画部 by the inferred edge, with its evidence', () => {
    const { earlier, later, edges } = departmentLine(YOKOTE, key('somu-kikaku'));
    expect(
      earlier.map(({ department, certainty, path }) => [department.id, certainty, path[0]?.evidence]),
    ).toEqual([['somu', 'inferred', '担当する施策が共通しています。']]);
    expect([later, edges]).toEqual([[], [RENAMED]]);
  });

  it('keeps an earlier unit of the same name off the line, and names it', () => {
    const departments = [
      unit('old', 2005, '総務部'),
      unit('somu', 2018, '総務部'),
      unit('somu-kikaku', 2020),
    ];
    const line = departmentLine(catalogue(departments, [RENAMED], []), key('somu-kikaku'));
    expect(line.earlier.map(({ department }) => department.id)).toEqual(['somu']);
    expect(line.namesakes.map(({ id }) => id)).toEqual(['old']);
  });

  it('has what was merged and what was split off, but not its siblings', () => {
    const departments = ['a', 'b', 'c', 'd', 'e'].map((id) => unit(id));
    const edges = [
      aSuccession({ kind: 'merged', before: ['a', 'b'], after: ['c'] }),
      aSuccession({ kind: 'split', before: ['c'], after: ['d', 'e'] }),
    ];
    const line = departmentLine(catalogue(departments, edges, []), key('d'));
    expect(line.earlier.map(({ department }) => department.id)).toEqual(['a', 'b', 'c']);
    expect(line.later).toEqual([]);
  });

  it('ends in a circle', () => {
    const edges = [
      aSuccession({ before: ['a'], after: ['b'] }),
      aSuccession({ before: ['b'], after: ['a'] }),
    ];
    const line = departmentLine(catalogue([unit('a'), unit('b')], edges, []), key('a'));
    expect([line.earlier, line.later].map((side) => side.map(({ department }) => department.id))).toEqual([
      ['b'],
      ['b'],
    ]);
  });
});

describe('comparisonsOf', () => {
  it('compares across a renaming, under the later name', () => {
    const [one] = comparisonsOf(YOKOTE, key('somu-kikaku'));
    expect(written(one === undefined ? [] : [one])).toEqual(['somu 2018 → somu-kikaku 2020']);
    expect(one?.before.map(({ certainty }) => certainty)).toEqual(['inferred']);
    expect(comparisonsOf(YOKOTE, key('somu'))).toEqual([]);
  });

  it('has every pair of years of one department', () => {
    const catalog = catalogue([unit('a')], [], ['a 2017', 'a 2019', 'a 2020']);
    expect(written(comparisonsOf(catalog, key('a')))).toEqual([
      'a 2019 → a 2020',
      'a 2017 → a 2020',
      'a 2017 → a 2019',
    ]);
  });

  it('puts all merged departments before the one they became', () => {
    const edges = [aSuccession({ kind: 'merged', before: ['a', 'b'], after: ['c'], year: 2020 })];
    const catalog = catalogue(
      ['a', 'b', 'c'].map((id) => unit(id)),
      edges,
      ['a 2019', 'b 2019', 'c 2020'],
    );
    expect(written(comparisonsOf(catalog, key('c')))).toEqual(['a 2019 + b 2019 → c 2020']);
  });

  it('does not compare a part with what its origin became later, but with what it was before', () => {
    const departments = [unit('a', 2010), unit('b', 2020)];
    const documents = ['a 2019', 'a 2020', 'a 2021', 'b 2020', 'b 2021'];
    for (const year of [2020, null]) {
      const edges = [aSuccession({ kind: 'split', before: ['a'], after: ['b'], year })];
      expect(written(comparisonsOf(catalogue(departments, edges, documents), key('b')))).toEqual([
        'b 2020 → b 2021',
        'a 2019 → b 2021',
        'a 2019 → b 2020',
      ]);
    }
  });

  it('goes on with a department from which another split off, and leads the other back to it', () => {
    const edges = [aSuccession({ kind: 'split', before: ['a'], after: ['a', 'b'], year: 2020 })];
    const catalog = catalogue([unit('a', 2010), unit('b', 2020)], edges, ['a 2019', 'a 2020', 'b 2020']);
    expect(written(comparisonsIn(catalog, 'mihon'))).toEqual(['a 2019 → a 2020', 'a 2019 → b 2020']);
    const line = departmentLine(catalog, key('a'));
    expect([line.earlier, line.later].map((side) => side.map(({ department }) => department.id))).toEqual([
      [],
      ['b'],
    ]);
  });

  it('puts what a department took in before it, from that year on', () => {
    const edges = [aSuccession({ kind: 'merged', before: ['a', 'b'], after: ['a'], year: 2020 })];
    const documents = ['a 2018', 'b 2018', 'a 2019', 'b 2019', 'a 2020', 'a 2021'];
    const catalog = catalogue([unit('a', 2010), unit('b', 2010)], edges, documents);
    expect(written(comparisonsIn(catalog, 'mihon'))).toEqual([
      'a 2020 → a 2021',
      'a 2019 + b 2019 → a 2021',
      'a 2018 + b 2018 → a 2021',
      'a 2019 + b 2019 → a 2020',
      'a 2018 + b 2018 → a 2020',
      'a 2018 → a 2019',
      'b 2018 → b 2019',
    ]);
  });

  it('never compares units of one name without an edge', () => {
    const departments = [unit('old', 2005, '総務部'), unit('new', 2018, '総務部')];
    expect(comparisonsIn(catalogue(departments, [], ['old 2005', 'new 2018']), 'mihon')).toEqual([]);
  });
});

describe('comparisonsWith', () => {
  it('leads from an earlier department to the comparisons under its later names', () => {
    expect(written(comparisonsWith(YOKOTE, key('somu')))).toEqual(['somu 2018 → somu-kikaku 2020']);
  });
});

describe('the comparisons of any municipality', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const side = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 });
  const year = fc.constantFrom(2017, 2018, 2019, 2020);
  const edges = fc.array(
    fc
      .record({ before: side, after: side, year: fc.option(year) })
      .map((one) => aSuccession({ kind: 'unknown', ...one })),
    { maxLength: 6 },
  );
  const documents = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...ids), year).map(([id, one]) => `${id} ${one}`),
  );

  it('have an address of their own, go forward in time, and join documents by edges alone', () => {
    fc.assert(
      fc.property(edges, documents, (successions, places) => {
        const catalog = catalogue(
          ids.map((id) => unit(id)),
          successions,
          places,
        );
        const all = comparisonsIn(catalog, 'mihon');
        const addresses = all.map(({ after, years }) => `${after.department}/${years.join('-')}`);
        expect(new Set(addresses).size).toBe(addresses.length);
        for (const { before, after, years } of all) {
          expect(years[0]).toBeLessThan(years[1]);
          for (const { document, path } of before) {
            expect([document.fiscalYear, after.fiscalYear]).toEqual(years);
            expect(path.length === 0).toBe(document.department === after.department);
            expect(path.every((one) => successions.includes(one))).toBe(true);
          }
        }
      }),
    );
  });

  it('hold every pair of years of every department', () => {
    fc.assert(
      fc.property(edges, documents, (successions, places) => {
        const catalog = catalogue(
          ids.map((id) => unit(id)),
          successions,
          places,
        );
        for (const id of ids) {
          const count = catalog.documentsOf(key(id)).length;
          const own = comparisonsOf(catalog, key(id)).filter(({ before }) =>
            before.some(({ document }) => document.department === id),
          );
          expect(own).toHaveLength((count * (count - 1)) / 2);
        }
      }),
    );
  });
});
