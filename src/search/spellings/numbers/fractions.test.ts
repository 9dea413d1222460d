import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../text/canonical.ts';
import { fractionReplacements } from './fractions.ts';

function spellings(term: string): string[] {
  return fractionReplacements(term).map(({ from, to, text }) => term.slice(0, from) + text + term.slice(to));
}

describe('a fraction', () => {
  it.each(['二分の一', '2分の1', '1/2', '½'])('typed as %s is found in every other writing', (typed) => {
    const all = ['2分の1', '二分の一', '1/2', '1\u20442'];
    const term = foldText(typed);
    expect(spellings(term).sort()).toEqual(all.filter((text) => text !== term).sort());
  });

  it('may be a part of a term', () => {
    expect(spellings('補助率三分の二以内')).toContain('補助率3分の2以内');
  });

  it.each(['2019/4', '4/1/2', '10分', '1.2/3', '0/5', '3/1'])('is not %s', (term) => {
    expect(spellings(term)).toEqual([]);
  });

  it('always keeps its value', () => {
    const number = fc.integer({ min: 2, max: 10 });
    fc.assert(
      fc.property(number, number, (part, whole) => {
        const back = spellings(`${whole}分の${part}`).flatMap(spellings);
        expect(back.every((text) => spellings(text).concat(text).includes(`${part}/${whole}`))).toBe(true);
      }),
    );
  });
});
