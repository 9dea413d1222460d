import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSieve, passes } from './token-sieve.ts';

const token = fc.stringMatching(/^[0-9a-z]{3,7}$/);

describe('a sieve of tokens', () => {
  it('lets every token through that was put in', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 300 }), (tokens) => {
        const sieve = makeSieve(new Set(tokens));
        expect(tokens.filter((one) => !passes(sieve, one))).toEqual([]);
      }),
    );
  });

  it('lets at most three in ten of the others through, with three bits a token', () => {
    const [known, unknown] = [
      new Set(Array.from({ length: 5000 }, (_, index) => `k${index.toString(36)}`)),
      Array.from({ length: 5000 }, (_, index) => `u${index.toString(36)}`),
    ];
    const sieve = makeSieve(known);
    expect(sieve.length).toBeLessThan(1877);
    expect(unknown.filter((one) => passes(sieve, one)).length).toBeLessThan(1500);
  });

  it('of nothing lets nothing through', () => {
    expect(passes(makeSieve(new Set()), '0c80c9')).toBe(false);
  });
});
