import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/unit/texts.ts';
import { toIso } from './calendar-date.ts';
import { formatPeriod, monthsIn, parsePeriod, type Period, samePeriod, spanOf } from './period.ts';

function period(text: string, year = 2018): Period {
  const parsed = parsePeriod(text, year);
  if (parsed === null) throw new Error(`The test names no period: ${text}`);
  return parsed;
}

describe('parsePeriod', () => {
  it.each([
    ['通年', { kind: 'fiscal-year', year: 2018 }],
    ['上期', { kind: 'half', year: 2018, half: 'first' }],
    ['下期', { kind: 'half', year: 2018, half: 'second' }],
    ['不明', { kind: 'unstated' }],
    ['暦年2020', { kind: 'calendar-year', year: 2020 }],
    ['暦年1873', { kind: 'calendar-year', year: 1873 }],
    ['2017-04-01', { kind: 'instant', date: { year: 2017, month: 4, day: 1 } }],
    [
      '2018-04-01/2019-02-28',
      { kind: 'range', from: { year: 2018, month: 4, day: 1 }, to: { year: 2019, month: 2, day: 28 } },
    ],
  ])('reads %s', (text, expected) => {
    expect(parsePeriod(text, 2018)).toEqual(expected);
  });

  it.each([
    ['a range that ends before it starts', '2019-02-28/2018-04-01'],
    ['a range with a third day', '2018-04-01/2018-05-01/2018-06-01'],
    ['a range without an end', '2018-04-01/'],
    ['a day that no calendar has', '2018-02-30'],
    ['a calendar year before 1873', '暦年1872'],
    ['another word', '第1四半期'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parsePeriod(text, 2018)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), textOf('0123456789-/暦年通上下期')), (text) => {
        expect(() => parsePeriod(text, 2018)).not.toThrow();
      }),
    );
  });
});

describe('samePeriod', () => {
  it.each([
    ['通年', '通年'],
    ['通年', '2018-04-01/2019-03-31'],
    ['上期', '2018-04-01/2018-09-30'],
    ['下期', '2018-10-01/2019-03-31'],
    ['暦年2018', '2018-01-01/2018-12-31'],
    ['2018-04-01', '2018-04-01'],
  ])('%s is the same as %s', (a, b) => {
    expect(samePeriod(period(a), period(b))).toBe(true);
  });

  it.each([
    ['a year and its half', '通年', '上期'],
    ['a year and eleven months of it', '通年', '2018-04-01/2019-02-28'],
    ['the two halves', '上期', '下期'],
    ['a fiscal and a calendar year', '通年', '暦年2018'],
    ['an instant and the range of one day', '2018-04-01', '2018-04-01/2018-04-01'],
    ['two instants', '2018-04-01', '2019-04-01'],
    ['two unstated periods', '不明', '不明'],
    ['an unstated period and a year', '不明', '通年'],
  ])('keeps apart %s', (_, a, b) => {
    expect(samePeriod(period(a), period(b))).toBe(false);
  });

  it('keeps apart the same words of two years', () => {
    expect(samePeriod(period('通年', 2018), period('通年', 2019))).toBe(false);
  });
});

describe('formatPeriod', () => {
  it.each([
    ['通年', '通年'],
    ['上期', '上期（4月〜9月）'],
    ['下期', '下期（10月〜3月）'],
    ['不明', '期間の記載なし'],
    ['2017-04-01', '平成29年4月1日時点'],
    ['2018-04-01/2019-02-28', '平成30年4月1日〜平成31年2月28日（11か月）'],
    ['2019-04-01/2020-03-31', '平成31年4月1日〜令和2年3月31日（12か月）'],
    ['2018-04-01/2019-03-25', '平成30年4月1日〜平成31年3月25日'],
    ['2018-04-01/2018-04-01', '平成30年4月1日〜平成30年4月1日'],
    ['暦年2018', '平成30年（2018年）の1月〜12月'],
    ['暦年2019', '平成31年・令和元年（2019年）の1月〜12月'],
    ['1872-12-01/1873-01-15', '1872年12月1日〜明治6年1月15日'],
  ])('writes %s as %s', (text, expected) => {
    expect(formatPeriod(period(text))).toBe(expected);
  });
});

describe('spanOf', () => {
  it.each([
    ['通年', '2018-04-01', '2019-03-31'],
    ['上期', '2018-04-01', '2018-09-30'],
    ['下期', '2018-10-01', '2019-03-31'],
    ['暦年2018', '2018-01-01', '2018-12-31'],
    ['2018-05-01/2018-05-31', '2018-05-01', '2018-05-31'],
  ])('of %s is %s to %s', (text, from, to) => {
    const span = spanOf(period(text));
    expect(span && [toIso(span.from), toIso(span.to)]).toEqual([from, to]);
  });

  it.each(['2018-04-01', '不明'])('of %s is none', (text) => {
    expect(spanOf(period(text))).toBeNull();
  });
});

describe('monthsIn', () => {
  it.each([
    ['通年', 12],
    ['上期', 6],
    ['下期', 6],
    ['暦年2020', 12],
    ['2018-04-01/2019-02-28', 11],
    ['2020-01-15/2020-02-14', 1],
    ['2018-04-01/2019-03-25', null],
    ['2018-04-01/2018-04-01', null],
    ['2018-04-01', null],
    ['不明', null],
  ])('of %s is %o', (text, months) => {
    expect(monthsIn(period(text))).toBe(months);
  });
});
