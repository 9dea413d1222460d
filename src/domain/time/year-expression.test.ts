import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/unit/texts.ts';
import { findImpossibleEraYears } from './year-expression.ts';

/** The text with each finding marked: [as written→canonical]. */
function marked(text: string): string {
  let result = '';
  let from = 0;
  for (const { index, length, asWritten, canonical } of findImpossibleEraYears(text)) {
    result += `${text.slice(from, index)}[${asWritten}→${canonical}]`;
    from = index + length;
  }
  return result + text.slice(from);
}

describe('findImpossibleEraYears', () => {
  it.each([
    ['平成32年までに', '[平成32年→令和2年]までに'],
    ['平成32年度予算', '[平成32年度→令和2年度]予算'],
    ['平成32年度末まで', '[平成32年度末→令和2年度]まで'],
    ['平成32年1月末', '[平成32年1月末→令和2年1月]'],
    ['平成31年5月', '[平成31年5月→令和元年5月]'],
    ['平成31年5月1日', '[平成31年5月1日→令和元年5月1日]'],
    ['平成31年12月中旬', '[平成31年12月中旬→令和元年12月]'],
    ['昭和64年1月8日', '[昭和64年1月8日→平成元年1月8日]'],
    ['昭和64年度', '[昭和64年度→平成元年度]'],
    ['昭和70年', '[昭和70年→平成7年]'],
    ['大正15年12月25日', '[大正15年12月25日→昭和元年12月25日]'],
    ['明治45年7月30日', '[明治45年7月30日→大正元年7月30日]'],
    ['平成３２年度', '[平成３２年度→令和2年度]'],
    ['平成 32 年度', '[平成 32 年度→令和2年度]'],
    ['平成三十二年', '[平成三十二年→令和2年]'],
    ['H32年度', '[H32年度→令和2年度]'],
    ['Ｈ３２', '[Ｈ３２→令和2年]'],
    ['H32.4.1から', '[H32.4.1→令和2年4月1日]から'],
    ['H32.4', '[H32.4→令和2年4月]'],
    ['S64.1.8', '[S64.1.8→平成元年1月8日]'],
  ])('explains %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each([
    ['H31-32年度', '[H31-32年度→令和2年度]'],
    ['H32〜34年度', '[H32〜34年度→令和2年度〜令和4年度]'],
    ['平成32年度から平成34年度', '[平成32年度→令和2年度]から[平成34年度→令和4年度]'],
    ['平成28年度から32年度まで', '[平成28年度から32年度→令和2年度]まで'],
    ['H31-H32年度', '[H31-H32年度→令和2年度]'],
    ['H31〜H32年度', '[H31〜H32年度→令和2年度]'],
    ['平成31・平成32の各年度', '[平成31・平成32→令和2年]の各年度'],
    ['H31.4〜32.4.1', '[H31.4〜32.4.1→令和2年4月1日]'],
    ['平成31年4月から31年6月', '[平成31年4月から31年6月→令和元年6月]'],
    ['平成31年、32・33年度', '[平成31年、32・33年度→令和2年度・令和3年度]'],
    ['平成32・33年度', '[平成32・33年度→令和2年度・令和3年度]'],
    ['平成32年度及び平成33年度', '[平成32年度→令和2年度]及び[平成33年度→令和3年度]'],
    ['平成31年4月から6月', '平成31年4月から6月'],
    ['平成32年、31年度', '[平成32年→令和2年]、31年度'],
    ['平成32年・32年度', '[平成32年→令和2年]・32年度'],
    ['昭和63・平成32年度', '昭和63・[平成32年度→令和2年度]'],
  ])('reads the list or span %s as a whole', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each([
    ['a year of its era', '平成31年'],
    ['a fiscal year that began in its era', '平成31年度'],
    ['the last day of an era', '平成31年4月30日'],
    ['the last day of 昭和', '昭和64年1月7日'],
    ['the present era', '令和40年度'],
    ['a decade', '平成40年代'],
    ['a length of time', '平成40年間'],
    ['a jubilee', '明治88年'],
    ['three digits', 'H320'],
    ['a longer word', 'SH32'],
    ['a code with a hyphen', 'A-H32'],
    ['a room', 'H32会議室'],
    ['a room number', '会議室H32'],
    ['a bare number of another era', 'S70'],
    ['a counted thing', 'H32件'],
    ['a Gregorian year', '2020年度'],
    ['year 0', '平成0年'],
    ['no year at all', '取組を進めます。'],
    ['nothing', ''],
  ])('leaves alone %s', (_, text) => {
    expect(findImpossibleEraYears(text)).toEqual([]);
  });

  it.each([
    '平成32年（令和2年）',
    '平成32年度(2020年度)',
    '平成32（2020）年度',
    '平成32年度 (R2年度)',
    '令和2年度（平成32年度）',
    '2020年（平成32年）',
    'R2（H32）',
  ])('leaves alone %s, which the source explains itself', (text) => {
    expect(findImpossibleEraYears(text)).toEqual([]);
  });

  it('finds pieces of the text, in order and apart, for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      textOf('平成昭和大正明治HSTM元三十二0123456789０３年度月日末.-〜・、（） ', '平成', 'から'),
    );
    fc.assert(
      fc.property(text, (one) => {
        let from = 0;
        for (const { index, length, asWritten } of findImpossibleEraYears(one)) {
          expect(index).toBeGreaterThanOrEqual(from);
          expect(asWritten).toBe(one.slice(index, index + length));
          from = index + length;
        }
        expect(from).toBeLessThanOrEqual(one.length);
      }),
    );
  });
});
