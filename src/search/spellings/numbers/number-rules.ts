import type { NumberRules } from '../source.ts';
import type { SpellingFile } from '../spelling-file.ts';
import { amountWords } from './amount-words.ts';
import { amountReplacements } from './amounts.ts';
import { fractionReplacements } from './fractions.ts';
import { monthDayReplacements } from './month-days.ts';
import { knownYears, yearReplacements } from './years.ts';

/** Whether a term has other spellings only by the amounts of the texts (`LexiconFile`). */
export function hasAmount(term: string): boolean {
  return amountWords(term).length > 0;
}

/** The rules for terms with numbers. `amounts` may be left empty as long as no term has one (`hasAmount`). */
export function numberRules(
  dates: Pick<SpellingFile, 'years' | 'bareYears'>,
  amounts: readonly string[],
): NumberRules {
  const years = knownYears(dates);
  const known = amounts.flatMap(amountWords);
  return {
    years: (term) => yearReplacements(term, years),
    counts: (term) => [
      ...monthDayReplacements(term),
      ...fractionReplacements(term),
      ...amountReplacements(term, known),
    ],
  };
}
