import type { Replacement } from '../replacement.ts';
import { amountShown, type AmountWord, amountWords, plainAmount, sameUnits } from './amount-words.ts';

/** From here on a number without a unit may be told apart from a year or a page. */
const LARGE = 10_000;

function isSame(asked: AmountWord, occurring: AmountWord): boolean {
  if (asked.value !== occurring.value) return false;
  return sameUnits(asked.unit).includes(occurring.unit) || (asked.unit === '' && asked.value >= LARGE);
}

/**
 * Other ways to write the amounts in a term: 1,200万円 is 12,000,000円 and 12,000千円. `occurring` are those of the texts;
 * the plain digits are always tried, because small numbers are not listed.
 */
export function amountReplacements(term: string, occurring: readonly AmountWord[]): readonly Replacement[] {
  return amountWords(term).flatMap((word) => {
    const listed = occurring.filter((one) => isSame(word, one)).map(({ text }) => text);
    const plain = sameUnits(word.unit).map((unit) => plainAmount({ value: word.value, unit }));
    const spellings = new Set([...listed, ...plain]);
    return [...spellings]
      .filter((text) => !text.includes(word.text))
      .map((text) => amountReplacement(word, text));
  });
}

function amountReplacement({ from, to, unit }: AmountWord, text: string): Replacement {
  const relation = unit === '円' ? 'と同じ額の' : 'と同じ数の';
  return { kind: 'number', from, to, text, shown: amountShown(text), whole: true, relation };
}
