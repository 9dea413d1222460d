import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEntry } from '../../../../tests/unit/search-entries.ts';
import { FILTERS, narrow } from './facets.ts';

const BOSAI = anEntry(0, { values: { section: ['防災課'], kind: ['取組'] } });
const JINJI = anEntry(1, { values: { section: ['人事課'], kind: ['取組'] } });
const JOINT = anEntry(2, { values: { section: ['防災課', '人事課'], kind: ['文書の欄'] } });
const ALL = [BOSAI, JINJI, JOINT];

function countsOf(name: 'section' | 'kind', chosen: Parameters<typeof narrow>[1], found = ALL) {
  return narrow(found, chosen, ALL).counts[name].map(({ value, count }) => `${value} ${count}`);
}

describe('narrowing', () => {
  it('lets through what has one of the values of a filter', () => {
    expect(narrow(ALL, { section: ['防災課', '総務課'] }, ALL).kept).toEqual(new Set([BOSAI, JOINT]));
  });

  it('asks for every filter', () => {
    expect(narrow(ALL, { section: ['防災課'], kind: ['取組'] }, ALL).kept).toEqual(new Set([BOSAI]));
  });

  it('takes an empty choice for none', () => {
    expect(narrow(ALL, { section: [] }, ALL).kept.size).toBe(3);
  });
});

describe('the count of a value', () => {
  it('is that of the records found', () => {
    expect(countsOf('section', {}, [BOSAI, JOINT])).toEqual(['防災課 2', '人事課 1']);
  });

  it('is what the other filters leave, so that a second value of the same filter can be chosen', () => {
    expect(countsOf('section', { section: ['防災課'], kind: ['取組'] })).toEqual(['防災課 1', '人事課 1']);
  });

  it('keeps values without a result, in the order of the site', () => {
    expect(countsOf('section', {}, [])).toEqual(['防災課 0', '人事課 0']);
  });

  it('names municipalities by their names', () => {
    expect(narrow(ALL, {}, ALL).counts.municipality).toEqual([{ value: 'mihon', label: '見本市', count: 3 }]);
  });

  it('begins with the newest year', () => {
    const years = [2017, 2019, 2018].map((fiscalYear, index) =>
      anEntry(index, { document: { fiscalYear }, values: { year: [`${fiscalYear}年度`] } }),
    );
    expect(narrow(years, {}, years).counts.year.map(({ value }) => value)).toEqual([
      '2019年度',
      '2018年度',
      '2017年度',
    ]);
  });

  it('is the number of results after choosing that value as well', () => {
    const value = fc.constantFrom('a', 'b', 'c');
    const lists = fc.array(fc.record({ section: fc.uniqueArray(value), kind: fc.uniqueArray(value) }));
    fc.assert(
      fc.property(lists, fc.uniqueArray(value), fc.uniqueArray(value), (records, section, kind) => {
        const all = records.map((values, index) => anEntry(index, { values }));
        const { counts } = narrow(all, { section, kind }, all);
        for (const name of FILTERS) {
          for (const { value: one, count } of counts[name]) {
            const chosen = { section, kind, [name]: [one] };
            expect(narrow(all, chosen, all).kept.size).toBe(count);
          }
        }
      }),
    );
  });
});
