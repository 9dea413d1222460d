import { describe, expect, it } from 'vitest';
import { aLevel, aScale } from '../../../../tests/unit/catalogue.ts';
import { levelKey } from './rating-filters.ts';

describe('the key of a rating word in an address', () => {
  const levels = [
    aLevel('目標どおり達成', { code: 'A', achievement: 'met' }),
    aLevel('達成', { achievement: 'mostly' }),
    aLevel('継続', { code: '◎', direction: 'keep' }),
    aLevel('維持', { direction: 'keep' }),
  ];
  it.each([
    ['its printed code', 0, 'a'],
    ['its meaning on a neutral axis', 1, 'mostly'],
    ['its characters, where the code is not ASCII and the meaning is shared', 2, '7d99-7d9a'],
    ['its characters, where it has no code', 3, '7dad-6301'],
  ])('is %s', (_, index, key) => {
    const level = levels[index] ?? aLevel('');
    expect(levelKey(aScale({ levels }), level)).toBe(key);
  });

  it('does not depend on the place of the word', () => {
    const reversed = aScale({ levels: levels.toReversed() });
    expect(levels.map((level) => levelKey(reversed, level))).toEqual(
      levels.map((level) => levelKey(aScale({ levels }), level)),
    );
  });
});
