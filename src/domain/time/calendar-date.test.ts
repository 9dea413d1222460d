import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  daysBetween,
  formatDate,
  formatEraDate,
  parseIsoDate,
  toIso,
} from './calendar-date.ts';

const DATES = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain((date) => fc.integer({ min: 0, max: 400 }).map((days) => addDays(date, days)))
  .filter(({ year }) => year <= 9999);

/** The proleptic Gregorian calendar of JavaScript, as a second witness. */
function utcDays(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

describe('parseIsoDate', () => {
  it.each(['2019-04-01', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(parseIsoDate(text)).not.toBeNull();
  });

  it.each([
    ['a day that no calendar has', '2019-02-30'],
    ['29 February of a common year', '2019-02-29'],
    ['29 February of a century', '1900-02-29'],
    ['month 0', '2019-00-01'],
    ['month 13', '2019-13-01'],
    ['day 0', '2019-04-00'],
    ['day 31 of a short month', '2019-04-31'],
    ['year 0', '0000-01-01'],
    ['one digit', '2019-4-1'],
    ['slashes', '2019/04/01'],
    ['full width', '２０１９-０４-０１'],
    ['a time', '2019-04-01T00:00'],
    ['an era', '平成31年4月1日'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseIsoDate(text)).toBeNull();
  });

  it('reads what toIso writes', () => {
    fc.assert(
      fc.property(DATES, (date) => {
        expect(parseIsoDate(toIso(date))).toEqual(date);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseIsoDate(text)).not.toThrow();
      }),
    );
  });
});

describe('daysBetween', () => {
  it('agrees with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(DATES, DATES, (from, to) => {
        expect(daysBetween(from, to)).toBe(utcDays(toIso(to)) - utcDays(toIso(from)));
      }),
    );
  });
});

describe('addDays', () => {
  it.each([
    ['2019-02-28', 1, '2019-03-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2019-12-31', 1, '2020-01-01'],
    ['2019-04-01', -1, '2019-03-31'],
    ['2000-02-29', 146_097, '2400-02-29'],
  ])('%s and %i days is %s', (from, days, expected) => {
    const date = parseIsoDate(from);
    expect(date && toIso(addDays(date, days))).toBe(expected);
  });

  it('undoes daysBetween', () => {
    fc.assert(
      fc.property(DATES, DATES, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toEqual(to);
      }),
    );
  });
});

describe('compareDates', () => {
  it.each([
    ['2019-04-01', '2020-01-01'],
    ['2019-04-30', '2019-05-01'],
    ['2019-04-01', '2019-04-02'],
  ])('puts %s before %s', (earlier, later) => {
    const [a, b] = [parseIsoDate(earlier), parseIsoDate(later)];
    if (a === null || b === null) throw new Error('The test names no day.');
    expect(compareDates(a, b)).toBeLessThan(0);
    expect(compareDates(b, a)).toBeGreaterThan(0);
    expect(compareDates(a, a)).toBe(0);
  });

  it('orders like the ISO spelling', () => {
    fc.assert(
      fc.property(DATES, DATES, (a, b) => {
        const [first, second] = [toIso(a), toIso(b)];
        expect(Math.sign(compareDates(a, b))).toBe(first < second ? -1 : first > second ? 1 : 0);
      }),
    );
  });
});

describe('formatDate', () => {
  it('puts the era of the day before the Gregorian date', () => {
    expect(formatDate({ year: 2019, month: 4, day: 30 })).toBe('平成31年4月30日（2019年4月30日）');
    expect(formatDate({ year: 2019, month: 5, day: 1 })).toBe('令和元年5月1日（2019年5月1日）');
  });

  it('names no era before 1873', () => {
    expect(formatDate({ year: 1872, month: 12, day: 31 })).toBe('1872年12月31日');
    expect(formatDate({ year: 1873, month: 1, day: 1 })).toBe('明治6年1月1日（1873年1月1日）');
  });
});

describe('formatEraDate', () => {
  it('names the era alone', () => {
    expect(formatEraDate({ year: 2021, month: 4, day: 1 })).toBe('令和3年4月1日');
  });

  it('falls back to the Gregorian date before 1873', () => {
    expect(formatEraDate({ year: 1868, month: 10, day: 23 })).toBe('1868年10月23日');
  });
});
