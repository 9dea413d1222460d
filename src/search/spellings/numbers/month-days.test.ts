import { describe, expect, it } from 'vitest';
import { monthDayReplacements } from './month-days.ts';

function spellings(term: string): string[] {
  return monthDayReplacements(term).map(({ from, to, text }) => term.slice(0, from) + text + term.slice(to));
}

describe('a day without its year', () => {
  it.each([
    ['4月5日', ['4/5']],
    ['4/5現在', ['4月5日現在']],
    ['四月五日', ['4月5日', '4/5']],
    ['十二月二十五日', ['12月25日', '12/25']],
    ['04/05', ['4月5日', '4/5']],
  ])('%s is also %j', (term, expected) => {
    expect(spellings(term)).toEqual(expected);
  });

  it.each(['13/5', '4/32', '2019/4/5', '平成31年4月5日', '4月', '1/0'])('is not in %s', (term) => {
    expect(spellings(term)).toEqual([]);
  });
});
