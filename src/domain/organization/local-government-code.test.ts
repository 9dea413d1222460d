import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasValidCheckDigit } from './local-government-code.ts';

describe('hasValidCheckDigit', () => {
  it.each([
    ['横手市', '052035'],
    ['菊川市', '222241'],
    ['三鷹市', '132047'],
    ['河内長野市', '272167'],
    ['札幌市, whose check digit is 11 − 9', '011002'],
    ['a remainder of 0, where 11 becomes 1', '222241'],
    ['a remainder of 1, where 10 becomes 0', '100200'],
  ])('accepts %s', (_, code) => {
    expect(hasValidCheckDigit(code)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '052034'],
    ['two digits that changed places', '025035'],
    ['five digits', '05203'],
    ['seven digits', '0520350'],
    ['full-width digits', '０５２０３５'],
    ['a letter', '05203A'],
    ['nothing', ''],
  ])('refuses %s', (_, code) => {
    expect(hasValidCheckDigit(code)).toBe(false);
  });

  it('accepts exactly one check digit for any five digits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999 }), (number) => {
        const five = String(number).padStart(5, '0');
        expect(Array.from('0123456789').filter((digit) => hasValidCheckDigit(five + digit))).toHaveLength(1);
      }),
    );
  });

  it('sees every single digit that was mistyped', () => {
    const position = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(position, fc.integer({ min: 1, max: 9 }), (index, step) => {
        const code = Array.from('052035');
        code[index] = String((Number(code[index]) + step) % 10);
        expect(hasValidCheckDigit(code.join(''))).toBe(false);
      }),
    );
  });
});
