import { eraYearToGregorian } from '../../domain/time/era.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import { amountWords } from '../spellings/numbers/amount-words.ts';
import { yearWords } from '../spellings/numbers/year-words.ts';

/** The canonical texts of one record and the year of its document. */
export interface DatedTexts {
  readonly fiscalYear: FiscalYear;
  readonly texts: readonly string[];
}

const ERAS = ['昭和', '平成', '令和'] as const;
/** A document speaks of years this far from its own: long-term plans reach ten years ahead. */
const REACH = 12;
/** 1年度 and 2年度 are as often how many years. */
const FIRST_NUMBER = 10;

/** A year with what tells that it ends there: H31～32 is not H31年. */
function yearPhrases(text: string): readonly string[] {
  return yearWords(text)
    .filter(({ year }) => year !== null)
    .map((word) => (word.unit === 'open' ? text.slice(word.from, word.to + 1) : word.text));
}

/** The years that texts name with an era or four digits, each spelling once; H31 with the character after it. */
export function yearsIn(records: readonly DatedTexts[]): readonly string[] {
  return [...new Set(records.flatMap(({ texts }) => texts.flatMap(yearPhrases)))].sort();
}

/** The fiscal year that a number without an era means in a document of that year (31年度 in 2018: 2019), or null. */
function nearestYear(number: number, fiscalYear: FiscalYear): number | null {
  if (number < FIRST_NUMBER) return null;
  const years = ERAS.map((era) => eraYearToGregorian(era, number)).filter(
    (year) => Math.abs(year - fiscalYear) <= REACH,
  );
  const [year = null] = years;
  return years.length === 1 ? year : null;
}

/** Years without an era, with the one fiscal year that they mean wherever they stand; others are left out. */
export function bareYearsIn(records: readonly DatedTexts[]): readonly (readonly [string, number])[] {
  const meanings = new Map<string, Set<number | null>>();
  for (const { fiscalYear, texts } of records) {
    for (const { text, number, year } of texts.flatMap(yearWords)) {
      if (year !== null) continue;
      meanings.set(text, (meanings.get(text) ?? new Set()).add(nearestYear(number, fiscalYear)));
    }
  }
  return [...meanings]
    .flatMap(([text, years]): readonly (readonly [string, number])[] => {
      const [year = null] = years;
      return years.size === 1 && year !== null ? [[text, year]] : [];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Amounts that are written with more than plain digits (which are always tried): 1200万円, 12000千円, 三十人. */
export function amountsIn(texts: readonly string[]): readonly string[] {
  const amounts = texts.flatMap(amountWords).filter(({ text, unit }) => {
    const number = text.slice(0, text.length - unit.length);
    return /[^0-9.]/.test(number) && (unit !== '' || /[万億兆]/.test(number));
  });
  return [...new Set(amounts.map(({ text }) => text))].sort();
}
