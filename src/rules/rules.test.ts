import { describe, expect, it } from 'vitest';
import { checkCorpus, findingsAt } from '../../tests/unit/check-corpus.ts';
import { corpus } from '../../tests/unit/corpus.ts';
import { RULES } from './all-rules.ts';

describe('the smallest corpus', () => {
  it('has no finding', () => {
    expect(checkCorpus({})).toEqual([]);
  });
});

describe.each(RULES)('$code', ({ code, wrong, right, example }) => {
  it('finds exactly the mistake of its wrong example, at its line', () => {
    const found = findingsAt(corpus({ [example.of]: wrong }));
    const expected = `${code} ${example.at}`;
    expect(found.map((one) => one.slice(0, expected.length))).toEqual([expected]);
  });

  it('finds nothing in its right example', () => {
    expect(checkCorpus({ [example.of]: right })).toEqual([]);
  });
});

describe('RULES', () => {
  it('has no code twice', () => {
    expect(new Set(RULES.map((rule) => rule.code)).size).toBe(RULES.length);
  });
});
