import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayNumber, displayText } from './display.ts';

/** 43556 is 2019-04-01, 43586 is 2019-05-01. */
describe('a number as Excel shows it', () => {
  it.each([
    [1234.5, 'General', '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [1 / 3, 'General', '0.333333333'],
    [-12, '', '-12'],
    [12345.678, '#,##0.0', '12,345.7'],
    [1234567, '#,##0', '1,234,567'],
    [0.125, '0%', '13%'],
    [0.285, '0%', '29%'],
    [1.005, '0.00', '1.01'],
    [12, '0"%"', '12%'],
    [12, '"約"0"件"', '約12件'],
    [12, '0件', '12件'],
    [5, '"H"0', 'H5'],
    [5, '000', '005'],
    [3, 'General"件"', '3件'],
    [-1234, '#,##0;"△ "#,##0', '△ 1,234'],
    [-1234, '#,##0;[Red]▲#,##0', '▲1,234'],
    [0, '#,##0;-#,##0;"－"', '－'],
    [-5, '#,##0_);[Red]\\(#,##0\\)', '(5)'],
    [1234567, '#,##0,"千円"', '1,235千円'],
    [2.5, '0.##', '2.5'],
    [-0.3, '0', '0'],
    [-3, '0', '-3'],
    [1000001, '000-0000', '100-0001'],
    [3, '[>=10]0"人";0"名"', '3名'],
    [30, '[>=10]0"人";0"名"', '30人'],
    [1500, '[$¥-411]#,##0', '¥1,500'],
    [40, '0;;', '40'],
    [0, '0;;', ''],
  ])('%d in %s is %s', (value, code, shown) => {
    expect(displayNumber(value, code)).toBe(shown);
  });

  it.each([
    [0.5, '# ?/?'],
    [12345, '0.00E+00'],
    [12, '[DBNum1]0'],
    [1e12, 'General'],
  ])('%d in %s is not guessed', (value, code) => {
    expect(displayNumber(value, code)).toBeNull();
  });

  it('of two decimals is the number again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
        expect(Number(displayNumber(cents / 100, '0.00'))).toBe(cents === 0 ? 0 : cents / 100);
      }),
    );
  });
});

describe('a date as Excel shows it', () => {
  it.each([
    [43556, '[$-411]ge.m.d;@', 'H31.4.1'],
    [43586, '[$-411]ge.m.d;@', 'R1.5.1'],
    [43585, '[$-411]ggge"年"m"月"d"日"', '平成31年4月30日'],
    [43586, '[$-ja-JP-x-gannen]ggge"年"m"月"d"日"', '令和元年5月1日'],
    [43586, '[$-411]gge"年"', '令1年'],
    [43586, 'ee', '01'],
    [43556, 'yyyy/m/d', '2019/4/1'],
    [43556, 'yyyy"年"mm"月"', '2019年04月'],
    [43556, 'm"月"d"日"(aaa)', '4月1日(月)'],
    [43556, 'aaaa', '月曜日'],
    [43556, 'd-mmm-yy', '1-Apr-19'],
    [43556.5625, 'yyyy/m/d h:mm', '2019/4/1 13:30'],
    [43556.5625, '[$-411]AM/PM h"時"mm"分"', '午後 1時30分'],
    [1.5, '[h]:mm', '36:00'],
  ])('%d in %s is %s', (serial, code, shown) => {
    expect(displayNumber(serial, code)).toBe(shown);
  });

  it('counts from 1904 in a workbook of an old Macintosh', () => {
    expect(displayNumber(42_094, 'yyyy/m/d', true)).toBe('2019/4/1');
  });

  it('is not guessed for the days that Excel counts wrongly', () => {
    expect(displayNumber(59, 'yyyy/m/d')).toBeNull();
  });
});

describe('a text in a format', () => {
  it.each([
    ['総務課', 'General', '総務課'],
    ['加藤', '@" 様"', '加藤 様'],
    ['総務課', '#,##0', '総務課'],
    ['総務課', ';;;', ''],
    ['※', '0;-0;0;@', '※'],
  ])('%s in %s is %s', (value, code, shown) => {
    expect(displayText(value, code)).toBe(shown);
  });
});
