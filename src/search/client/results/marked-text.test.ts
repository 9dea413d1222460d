import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../text/canonical.ts';
import { markHits } from './marked-text.ts';

function marked(raw: string, terms: readonly string[], whole = false): string {
  const phrases = terms.map((text) => ({ text, whole }));
  return markHits(raw, phrases)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');
}

describe('marked hits', () => {
  it.each([
    ['防災の日', ['防災'], '[防災]の日'],
    ['訓練は、訓練です', ['訓練'], '[訓練]は、[訓練]です'],
    ['防災訓練', ['防災', '災訓'], '[防災訓]練'],
    ['予算 1,200 千円', ['1200千円'], '予算 [1,200 千円]'],
    ['ＩＣＴの活用', ['ict'], '[ＩＣＴ]の活用'],
    ['防犯', ['防災'], '防犯'],
  ])('in %s of %o: %s', (raw, terms, expected) => {
    expect(marked(raw, terms)).toBe(expected);
  });

  it('cut no number or word where the phrase is whole', () => {
    expect(marked('R1とR12とHR1', ['r1'], true)).toBe('[R1]とR12とHR1');
  });

  it('lose and add no character, and are what was looked for', () => {
    const text = fc.string({ unit: fc.constantFrom(...'防災訓練ＩＣ１,2ー・ﾊﾞ'), maxLength: 20 });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom(...'防災訓練ic12バ'), minLength: 1, maxLength: 2 }),
        (raw, phrase) => {
          const pieces = markHits(raw, [{ text: phrase, whole: false }]);
          expect(pieces.map((one) => one.text).join('')).toBe(raw);
          expect(pieces.some((one) => one.hit)).toBe(foldText(raw).includes(phrase));
        },
      ),
    );
  });
});
