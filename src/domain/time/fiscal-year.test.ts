import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/unit/texts.ts';
import { addDays, compareDates, parseIsoDate } from './calendar-date.ts';
import {
  eraFiscalYear,
  fiscalYearOf,
  fiscalYearSpan,
  formatFiscalYear,
  parseFiscalYear,
} from './fiscal-year.ts';

const FISCAL_YEARS = fc.integer({ min: 1886, max: 2117 });

describe('fiscalYearOf', () => {
  it.each([
    ['2019-03-31', 2018],
    ['2019-04-01', 2019],
    ['2019-05-01', 2019],
    ['2019-12-31', 2019],
    ['2020-01-01', 2019],
    ['2020-02-29', 2019],
    ['2020-03-31', 2019],
    ['2020-04-01', 2020],
    ['1989-01-07', 1988],
    ['1926-12-25', 1926],
  ])('puts %s into %i', (iso, year) => {
    const date = parseIsoDate(iso);
    expect(date && fiscalYearOf(date)).toBe(year);
  });

  it('is the one year whose span holds the day, for every day from 1868-10-23 to 2100', () => {
    const last = { year: 2100, month: 12, day: 31 };
    for (let day = { year: 1868, month: 10, day: 23 }; compareDates(day, last) <= 0; day = addDays(day, 1)) {
      const year = fiscalYearOf(day);
      const holding = [year - 1, year, year + 1].filter((candidate) => {
        const { from, to } = fiscalYearSpan(candidate);
        return compareDates(from, day) <= 0 && compareDates(day, to) <= 0;
      });
      if (holding.length !== 1 || holding[0] !== year) expect.fail(JSON.stringify(day));
    }
  });
});

describe('fiscalYearSpan', () => {
  it('runs from 1 April to 31 March of the next calendar year', () => {
    expect(fiscalYearSpan(2019)).toEqual({
      from: { year: 2019, month: 4, day: 1 },
      to: { year: 2020, month: 3, day: 31 },
    });
  });

  it('leaves no day between two years', () => {
    fc.assert(
      fc.property(FISCAL_YEARS, (year) => {
        expect(addDays(fiscalYearSpan(year).to, 1)).toEqual(fiscalYearSpan(year + 1).from);
      }),
    );
  });
});

describe('eraFiscalYear', () => {
  it.each([
    [1886, '明治', 19],
    [1912, '明治', 45],
    [1913, '大正', 2],
    [1926, '大正', 15],
    [1927, '昭和', 2],
    [1988, '昭和', 63],
    [1989, '平成', 1],
    [2018, '平成', 30],
    [2019, '令和', 1],
    [2020, '令和', 2],
  ])('%i is %s %i', (year, era, eraYear) => {
    expect(eraFiscalYear(year)).toEqual({ era, year: eraYear });
  });
});

describe('formatFiscalYear', () => {
  it.each([
    [2018, '平成30年度（2018年度）'],
    [2019, '令和元年度（2019年度）'],
    [2020, '令和2年度（2020年度）'],
  ])('%i is %s', (year, expected) => {
    expect(formatFiscalYear(year)).toBe(expected);
  });
});

describe('parseFiscalYear', () => {
  it.each([
    ['明治19年度', 1886],
    ['大正15年度', 1926],
    ['昭和63年度', 1988],
    ['平成元年度', 1989],
    ['平成1年度', 1989],
    ['平成31年度', 2019],
    ['令和元年度', 2019],
    ['令和2年度', 2020],
    ['平成 29 年度', 2017],
    ['平成３０年度', 2018],
    ['平成　30　年度', 2018],
    ['平成三十年度', 2018],
    ['平成三一年度', 2019],
    ['令和十年度', 2028],
    ['H30', 2018],
    ['H30年度', 2018],
    ['Ｈ３０年度', 2018],
    ['R元', 2019],
    ['Ｒ２年度', 2020],
    ['S63年度', 1988],
    ['2020', 2020],
    ['2020年度', 2020],
    ['２０２０年度', 2020],
    ['二〇二〇年度', 2020],
    [' 2020年度 ', 2020],
    ['令和2年度（2020年度）', 2020],
    ['令和2年度(2020)', 2020],
    ['令和2（2020）年度', 2020],
    ['2020（令和2）年度', 2020],
    ['平成31年度（令和元年度）', 2019],
    ['平成31・令和元年度', 2019],
    ['平成31年度/令和元年度', 2019],
  ])('reads %s as %i', (text, year) => {
    expect(parseFiscalYear(text)?.year).toBe(year);
  });

  it.each([
    ['a calendar year', '平成31年'],
    ['a spelt-out era without 年度', '平成31'],
    ['an era without a number', '平成年度'],
    ['year 0', '令和0年度'],
    ['a number of three digits', '平成310年度'],
    ['two digits without an era', '31年度'],
    ['a Gregorian year of three digits', '200年度'],
    ['kanji without 年度', '二〇二〇'],
    ['a fiscal year that did not begin in April', '明治18年度'],
    ['1885, likewise', '1885'],
    ['2118', '2118'],
    ['9999', '9999年度'],
    ['an era that never was', '慶応4年度'],
    ['names that contradict each other', '令和2年度（2019年度）'],
    ['a range', '平成30・31年度'],
    ['two calendar years', '平成31年（2019年）'],
    ['more text', '平成31年度 総務部'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseFiscalYear(text)).toBeNull();
  });

  it.each([
    ['平成32年度', 2020],
    ['H32', 2020],
    ['昭和64年度', 1989],
    ['大正16年度', 1927],
  ])('says that %s lies beyond its era', (text, year) => {
    expect(parseFiscalYear(text)).toMatchObject({ year, beyondEra: true });
  });

  it.each(['平成31年度', '令和元年度', '昭和63年度', '2020年度', '平成32年度（令和2年度）'])(
    'sees nothing wrong with %s',
    (text) => {
      expect(parseFiscalYear(text)?.beyondEra).toBe(false);
    },
  );

  it("keeps the source's spelling", () => {
    expect(parseFiscalYear(' 平成３１年度 ')?.asWritten).toBe('平成３１年度');
  });

  it('reads what formatFiscalYear writes', () => {
    fc.assert(
      fc.property(FISCAL_YEARS, (year) => {
        expect(parseFiscalYear(formatFiscalYear(year))?.year).toBe(year);
      }),
    );
  });

  it('never throws, and names no year outside its range', () => {
    const text = fc.oneof(
      fc.string(),
      textOf('明治大正昭和平成令和MTSHR元〇一二十0123456789年度()（）・/ 　'),
    );
    fc.assert(
      fc.property(text, (one) => {
        const year = parseFiscalYear(one)?.year ?? 1886;
        expect(year).toBeGreaterThanOrEqual(1886);
        expect(year).toBeLessThanOrEqual(2117);
      }),
    );
  });
});
