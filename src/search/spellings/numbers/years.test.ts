import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraYearToGregorian } from '../../../domain/time/era.ts';
import { knownYears, yearReplacements } from './years.ts';
import { yearWords } from './year-words.ts';

function spellings(
  term: string,
  years: readonly string[],
  bareYears: readonly (readonly [string, number])[] = [],
) {
  const found = yearReplacements(term, knownYears({ years, bareYears }));
  return [...new Set(found.map(({ text }) => text))];
}

const ALL_2019 = ['平成31年度', '令和元年度', '令和1年度', '2019年度', 'h31年度', 'r1年度', '平成三十一年度'];
const OTHERS = ['平成30年度', '令和2年度', '2020年度', 'h30年度', '平成31年', '2018年'];

describe('a fiscal year', () => {
  it.each(ALL_2019)('%s is found by each of its other names that occurs', (term) => {
    const expected = ALL_2019.filter((text) => text !== term);
    expect(spellings(term, [...OTHERS, ...ALL_2019]).sort()).toEqual(expected.sort());
  });

  it('is not looked for by names that no document has', () => {
    expect(spellings('平成31年度', ['令和2年度'])).toEqual([]);
  });

  it('is found in a longer term', () => {
    expect(
      yearReplacements('平成31年度予算', knownYears({ years: ['2019年度'], bareYears: [] })),
    ).toMatchObject([{ from: 0, to: 6, text: '2019年度', whole: true }]);
  });

  it.each([
    'fy2019',
    '2019fy',
    '平31年度',
    '令元年度',
    '二〇一九年度',
    '平成31(2019)年度',
    '2019年度(令和元年度)',
    '令和元年度(2019年度)',
  ])('%s is found as 平成31年度', (term) => {
    expect(spellings(term, ['平成31年度', '平成30年度', '平成31年'])).toEqual(['平成31年度']);
  });

  it.each(['太平31', '2019-21', '1990/20'])('%s is not read as one date or year', (term) => {
    expect(spellings(term, ['平成31年', '平成31年度'])).not.toContain('平成31年度');
  });

  it('is not joined with another year in brackets', () => {
    expect(spellings('2019年度(平成30年度)', ['平成31年度'])).toEqual(['平成31年度']);
    expect(
      yearReplacements('2019年度(平成30年度)', knownYears({ years: ['平成31年度'], bareYears: [] })),
    ).toMatchObject([{ from: 0, to: 6 }]);
  });

  it('is no calendar year', () => {
    expect(spellings('平成31年度', ['2019年', '令和元年', 'h31.'])).toEqual([]);
  });

  it('is found where the document leaves 年度 out, but not where its number goes on', () => {
    expect(spellings('平成31年度', ['h31~', 'h31-'])).toEqual(['h31~', 'h31-']);
    expect(spellings('平成31年度予算', ['h31~'])).toEqual(['h31']);
  });
});

describe('a calendar year', () => {
  it('also finds the fiscal year without an era, but not where a month follows', () => {
    expect(spellings('2017年', [], [['29年度', 2017]])).toEqual(['29年度']);
    expect(spellings('2017年4月', [], [['29年度', 2017]])).toEqual([]);
  });

  it.each([
    ['平成32年', ['令和2年', '2020年'], ['令和2年', '2020年']],
    ['令和2年', ['平成32年', '令和2年度'], ['平成32年']],
    ['令和元年5月', ['平成31年', '平成30年'], ['平成31年5月']],
    ['平成29年7月', ['h29.', 'h29~', '2017年'], ['h29.7', '2017年7月']],
    ['平成29年7月1日', ['h29.'], ['h29.7.1']],
    ['h29.7', ['平成29年', '平成29年度'], ['平成29年7月']],
    ['平成29年', ['h29.', 'h29~'], ['h29.', 'h29~']],
    ['平成29年の', ['h29.', 'h29~'], ['h29']],
    ['平成32年', ['令和2年度'], ['令和2年']],
    ['2019/4/1', ['平成31年', 'h31.'], ['平成31年4月1日', 'h31.4.1']],
    ['2019-04-01', ['平成31年'], ['平成31年4月1日']],
    ['2019.4', ['平成31年'], ['平成31年4月']],
    ['h31/4/1', ['平成31年'], ['平成31年4月1日']],
    ['平成三十一年四月一日', ['平成31年', 'h31.'], ['平成31年4月1日', 'h31.4.1']],
    ['平成31年四月', ['令和元年'], ['令和元年4月']],
    ["'19年", ['平成31年', '2019年'], ['平成31年', '2019年']],
    ['平成31年4月1日', ['2019/', '2019年'], ['2019/4/1', '2019年4月1日']],
    ['二〇一九年', ['平成31年'], ['平成31年']],
  ])('%s finds of %j %j', (term, years, expected) => {
    expect(spellings(term, years).sort()).toEqual(expected.sort());
  });
});

describe('a year of which neither 年度 nor 年 is said', () => {
  it.each([
    ['h31', ['令和元年']],
    ['r1', ['h31', '平成31年', '令和元年']],
    ['2019', ['h31', '平成31年', '令和元年']],
    ['平成31', ['h31', '令和元年']],
  ])('%s finds both kinds', (term, expected) => {
    const years = ['平成31年度', '令和元年', '令和元年度', 'h31'].filter(
      (text) => term !== 'h31' || text !== '平成31年度',
    );
    expect([...new Set(spellings(term, years))].sort()).toEqual(expected.sort());
  });

  it.each(['12019', 'covid19', '100m2', '2200', '31'])('%s is none', (term) => {
    expect(spellings(term, ALL_2019)).toEqual([]);
  });
});

describe('a year without an era', () => {
  it('means what the documents mean by it', () => {
    expect(spellings('31年度', ['令和元年度', '2019年度'], [['31年度', 2019]])).toEqual([
      '令和元年度',
      '2019年度',
    ]);
  });

  it('means the one era whose year occurs', () => {
    expect(spellings('31年度', ['令和元年度'])).toEqual(['令和元年度']);
  });

  it('is left alone where two eras may be meant', () => {
    expect(spellings('2年度', ['1990年度', '令和2年度', '2020年度'])).toEqual([]);
  });

  it('is found from the full name', () => {
    expect(
      spellings(
        '令和元年度',
        [],
        [
          ['31年度', 2019],
          ['30年度', 2018],
        ],
      ),
    ).toEqual(['31年度']);
  });
});

describe('years in a text', () => {
  it('are read in every writing', () => {
    const era = fc.constantFrom('昭和', '平成', '令和');
    fc.assert(
      fc.property(
        era,
        fc.integer({ min: 1, max: 64 }),
        fc.constantFrom('年', '年度', ''),
        (name, number, unit) => {
          const [word, ...others] = yearWords(`市は${name}${number}${unit}に始めた。`);
          expect(others).toEqual([]);
          expect(word).toMatchObject({
            from: 2,
            text: `${name}${number}${unit}`,
            year: eraYearToGregorian(name, number),
          });
        },
      ),
    );
  });
});
