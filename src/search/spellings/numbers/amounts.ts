import type { Replacement } from '../replacement.ts';
import { amountShown, type AmountWord, amountWords, inSameUnits, plainAmount } from './amount-words.ts';

/** From here on a number without a unit may be told apart from a year or a page. */
const LARGE = 10_000;
/** Said of nobody else rather than of how many, unless something follows it: 一人暮らし, 1人当たり. */
const ALONE = new Set(['一人']);

function isSame(asked: AmountWord, occurring: AmountWord): boolean {
  const isBare = asked.unit === '' && asked.value >= LARGE && asked.value === occurring.value;
  return (
    isBare ||
    inSameUnits(asked).some(({ value, unit }) => value === occurring.value && unit === occurring.unit)
  );
}

/**
 * Other ways to write the amounts in a term: 1,200万円 is 12,000,000円 and 12,000千円. `occurring` are those of the texts;
 * the plain digits are always tried, because small numbers are not listed.
 */
export function amountReplacements(term: string, occurring: readonly AmountWord[]): readonly Replacement[] {
  return amountWords(term).flatMap((word) => {
    const listed = occurring.filter((one) => isSame(word, one)).map(({ text }) => text);
    // A number that counts nothing says too little by itself: 十一 is found as 11 in 十一の取組.
    const isAlone =
      word.text.length === term.length && (ALONE.has(term) || (word.unit === '' && word.value < LARGE));
    const plain = isAlone ? [] : inSameUnits(word).map(plainAmount);
    const spellings = new Set([...listed, ...plain]);
    return [...spellings]
      .filter((text) => !text.includes(word.text) && !(word.text.length === term.length && ALONE.has(text)))
      .map((text) => amountReplacement(word, text));
  });
}

function amountReplacement({ from, to, unit }: AmountWord, text: string): Replacement {
  const relation = unit === '円' ? 'と同じ額の' : 'と同じ数の';
  return { kind: 'number', from, to, text, shown: amountShown(text), whole: true, relation };
}
