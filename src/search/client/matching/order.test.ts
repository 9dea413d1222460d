import { describe, expect, it } from 'vitest';
import { anEntry } from '../../../../tests/unit/search-entries.ts';
import type { Match } from './match-query.ts';
import { inOrder } from './order.ts';

function aMatch(number: number, weight: number, fiscalYear: number): Match {
  return { entry: anEntry(number, { document: { fiscalYear } }), weight, spellings: [null] };
}

const MATCHES = [
  aMatch(0, 3, 2020),
  aMatch(1, 0, 2018),
  aMatch(2, 0, 2019),
  aMatch(3, 3, 2020),
  aMatch(4, 2, 2017),
];

describe('the order of results', () => {
  it.each([
    ['relevance', [2, 1, 4, 0, 3]],
    ['newest', [0, 3, 2, 1, 4]],
    ['oldest', [4, 1, 2, 0, 3]],
  ] as const)('by %s is %o', (sort, expected) => {
    expect(inOrder(MATCHES, sort).map(({ entry }) => entry.number)).toEqual(expected);
    expect(inOrder(MATCHES.toReversed(), sort).map(({ entry }) => entry.number)).toEqual(expected);
  });
});
