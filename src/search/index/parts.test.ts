import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from './parts.ts';

const record = (tokens: number) => ({
  content: Array.from({ length: tokens }, () => 'a').join(' '),
  counts: [],
});

describe('the parts of an index', () => {
  it('keep all records in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (sizes) => {
        const records = sizes.map(record);
        expect(partsOf(records, 100).flat()).toEqual(records);
      }),
    );
  });

  it('are no larger than what is allowed and one record', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (sizes) => {
        for (const part of partsOf(sizes.map(record), 100)) {
          const tokens = part.reduce((sum, { content }) => sum + content.split(' ').length, 0);
          expect(tokens).toBeLessThanOrEqual(140);
        }
      }),
    );
  });

  it.each([
    [0, [0]],
    [5, [5]],
    [10, [10]],
    [15, [8, 7]],
    [25, [9, 8, 8]],
  ])('of %i records of ten tokens are %o', (count, expected) => {
    const records = Array.from({ length: count }, () => record(10));
    expect(partsOf(records, 100).map(({ length }) => length)).toEqual(expected);
  });
});
