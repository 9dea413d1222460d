import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LexiconWord, WholeLexicon } from './lexicon.ts';
import { nearestWords, slips } from './nearest.ts';

const WORDS: readonly LexiconWord[] = [
  { text: '防災', reading: 'ぼうさい', free: true },
  { text: '訓練', reading: 'くんれん', free: true },
  { text: '避難所', reading: 'ひなんじょ', free: true },
  { text: '課', reading: 'か', free: false },
  { text: '総合計画', reading: 'そうごうけいかく', free: true },
];
const LEXICON: WholeLexicon = {
  words: WORDS,
  byReading: new Map(),
  byText: new Map(),
  follows: () => false,
  followers: [new Set([1, 3]), new Set(), new Set(), new Set(), new Set()],
};

function nearest(term: string) {
  return nearestWords(term, [LEXICON], 3);
}

describe('the nearest words of a term that nothing has', () => {
  it.each([
    ['防際訓練', ['防災訓練']],
    ['総合計画書', ['総合計画']],
    ['ひなんじよ', ['避難所']],
    ['ボウサイイ', ['防災', '防災課']],
    ['ぼうさいくんれ', ['防災訓練']],
    ['防災化', ['防災', '防災課']],
  ])('of %s are %j', (term, expected) => {
    expect(nearest(term)).toEqual(expected);
  });

  it.each(['防際', 'みかん', '課長補佐心得'])('are none for %s', (term) => {
    expect(nearest(term)).toEqual([]);
  });
});

describe('slips between two words', () => {
  it.each([
    ['防災', '防災', 0],
    ['ひなんじよ', 'ひなんじょ', 1],
    ['ぼうさい', 'ぼさうい', 1],
    ['ぼうさい', 'ぼうさいい', 1],
    ['ぼうさい', 'くんれん', 3],
  ])('%s and %s: %d (3: more than two)', (one, other, expected) => {
    expect(slips(one, other, 2)).toBe(expected);
  });

  it('are the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('あ', 'い', 'う'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(slips(one, other, 2)).toBe(slips(other, one, 2));
      }),
    );
  });
});
