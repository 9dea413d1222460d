import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/unit/texts.ts';
import { addDays, type CalendarDate, compareDates, parseIsoDate } from './calendar-date.ts';
import {
  eraFromLabel,
  type EraName,
  eraOfDate,
  eraYearToGregorian,
  formatEraYear,
  isBeyondEra,
  parseEraYearNumber,
} from './era.ts';

const ERA_NAMES: readonly EraName[] = ['明治', '大正', '昭和', '平成', '令和'];
const FIRST_DAY_OF_MEIJI = { year: 1868, month: 10, day: 23 };
const LAST_DAY = { year: 2100, month: 12, day: 31 };

function date(iso: string): CalendarDate {
  const parsed = parseIsoDate(iso);
  if (parsed === null) throw new Error(`The test names no day: ${iso}`);
  return parsed;
}

/** Every day from the declaration of 明治 to the end of 2100. */
function* everyDay(): Generator<CalendarDate> {
  for (let day = FIRST_DAY_OF_MEIJI; compareDates(day, LAST_DAY) <= 0; day = addDays(day, 1)) yield day;
}

describe('eraOfDate', () => {
  it.each([
    ['1873-01-01', '明治', 6],
    ['1912-07-29', '明治', 45],
    ['1912-07-30', '大正', 1],
    ['1926-12-24', '大正', 15],
    ['1926-12-25', '昭和', 1],
    ['1989-01-07', '昭和', 64],
    ['1989-01-08', '平成', 1],
    ['2019-04-30', '平成', 31],
    ['2019-05-01', '令和', 1],
    ['2020-01-01', '令和', 2],
  ])('puts %s into %s %i', (iso, era, year) => {
    expect(eraOfDate(date(iso))).toEqual({ era, year });
  });

  it('refuses days before 1873, whose official date was lunisolar', () => {
    expect(() => eraOfDate(date('1872-12-31'))).toThrow(RangeError);
  });

  it('is the one era that has begun and is not over, on every day from 1873 to 2100', () => {
    for (const day of everyDay()) {
      if (day.year < 1873) continue;
      const { era, year } = eraOfDate(day);
      const notOver = ERA_NAMES.filter((name) => !isBeyondEra(name, day));
      if (notOver[0] !== era || eraYearToGregorian(era, year) !== day.year) expect.fail(JSON.stringify(day));
    }
  });
});

describe('isBeyondEra', () => {
  it('cuts every day from 1868-10-23 to 2100 into eras that are over and eras that are not, in their order', () => {
    for (const day of everyDay()) {
      const over = ERA_NAMES.map((name) => isBeyondEra(name, day));
      const isSorted = over.lastIndexOf(true) < (over.includes(false) ? over.indexOf(false) : 0);
      if (!isSorted) expect.fail(JSON.stringify(day));
    }
  });

  it.each([
    ['平成', '2019-04-30', false],
    ['平成', '2019-05-01', true],
    ['昭和', '1989-01-07', false],
    ['昭和', '1989-01-08', true],
    ['昭和', '2020-04-01', true],
    ['令和', '2100-12-31', false],
  ] as const)('%s at %s: %s', (era, iso, expected) => {
    expect(isBeyondEra(era, date(iso))).toBe(expected);
  });
});

describe('eraYearToGregorian', () => {
  it.each([
    ['明治', 1, 1868],
    ['大正', 1, 1912],
    ['昭和', 64, 1989],
    ['平成', 1, 1989],
    ['平成', 31, 2019],
    ['令和', 1, 2019],
  ] as const)('%s %i is %i', (era, year, expected) => {
    expect(eraYearToGregorian(era, year)).toBe(expected);
  });

  it('counts on past the end of an era: 平成32 is 2020', () => {
    expect(eraYearToGregorian('平成', 32)).toBe(2020);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %s, which is no year of an era', (year) => {
    expect(() => eraYearToGregorian('令和', year)).toThrow(RangeError);
  });

  it('refuses an era that never was', () => {
    expect(() => eraYearToGregorian('慶応' as EraName, 1)).toThrow(RangeError);
  });
});

describe('eraFromLabel', () => {
  it.each([
    ['明治', '明治'],
    ['M', '明治'],
    ['T', '大正'],
    ['S', '昭和'],
    ['H', '平成'],
    ['R', '令和'],
    ['慶応', null],
    ['h', null],
    ['', null],
  ])('reads %o as %o', (label, era) => {
    expect(eraFromLabel(label)).toBe(era);
  });
});

describe('parseEraYearNumber', () => {
  it.each([
    ['元', 1],
    ['1', 1],
    ['09', 9],
    ['31', 31],
    ['十', 10],
    ['二十', 20],
    ['三十一', 31],
    ['三一', 31],
    ['三〇', 30],
    ['99', 99],
    ['0', null],
    ['00', null],
    ['100', null],
    ['〇', null],
    ['百', null],
    ['1.5', null],
    ['元年', null],
    ['', null],
  ])('reads %o as %o', (text, number) => {
    expect(parseEraYearNumber(text)).toBe(number);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(textOf('元〇一二三十百千0123456789.-'), (text) => {
        const number = parseEraYearNumber(text) ?? 1;
        expect(number).toBeGreaterThanOrEqual(1);
        expect(number).toBeLessThanOrEqual(99);
      }),
    );
  });
});

describe('formatEraYear', () => {
  it('calls the first year 元年', () => {
    expect(formatEraYear('令和', 1)).toBe('令和元年');
  });

  it('writes later years in digits', () => {
    expect(formatEraYear('平成', 31)).toBe('平成31年');
  });
});
