import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHalfWidth } from './text-width.ts';

describe('toHalfWidth', () => {
  it.each([
    ['Ｈ３０年度', 'H30年度'],
    ['１，４５０％', '1,450%'],
    ['平成　３１', '平成 31'],
    ['④㎡ヶ〜', '④㎡ヶ〜'],
  ])('turns %s into %s', (text, expected) => {
    expect(toHalfWidth(text)).toBe(expected);
  });

  it('keeps the length, so that indices stay valid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toHalfWidth(text)).toHaveLength(text.length);
      }),
    );
  });
});
