import { parseNumberText } from '../../../domain/measurement/number-text.ts';
import { eraYearToGregorian } from '../../../domain/time/era.ts';
import type { Replacement } from '../replacement.ts';
import type { SpellingFile } from '../spelling-file.ts';
import { type YearWord, yearWords } from './year-words.ts';

const ERAS = ['昭和', '平成', '令和'] as const;
const FOUR_DIGITS = /^(?:1[89][0-9]{2}|20[0-9]{2}|21[01][0-9])$/;

/** What a month follows: H31.4, 2019/4. */
const DATE_SIGN = /\.$|(?<=^[0-9]{4})-$|\/$/;
/** The same year again in brackets: 平成31（2019）年度. */
const IN_BRACKETS = /^\((?<again>[^()]{2,7})\)(?<unit>年度|年)?/;

interface KnownYear extends YearWord {
  /** The word with the character after it, if neither 年 nor 年度 ends it: only there does it stand alone. */
  readonly phrase: string;
}

/** The years of a municipality's texts, read. */
export interface KnownYears {
  readonly named: readonly KnownYear[];
  readonly bare: SpellingFile['bareYears'];
}

function knownYear(phrase: string): readonly KnownYear[] {
  const isDate = DATE_SIGN.test(phrase);
  return yearWords(isDate ? `${phrase}1` : phrase)
    .slice(0, 1)
    .map((word) => (isDate ? { ...word, phrase, text: phrase, unit: 'calendar' } : { ...word, phrase }));
}

/** Reads the years of a spelling file. */
export function knownYears({ years, bareYears }: Pick<SpellingFile, 'years' | 'bareYears'>): KnownYears {
  return { named: years.flatMap(knownYear), bare: bareYears };
}

/** The year that a number without era means: what the documents mean by it, or the only era whose year they speak of. */
function yearOfBare({ text, number }: YearWord, { named, bare }: KnownYears): number | null {
  const written = bare.find(([one]) => one === text);
  if (written !== undefined) return written[1];
  if (number < 1) return null;
  const candidates = ERAS.map((era) => eraYearToGregorian(era, number));
  const years = candidates.filter((candidate) => named.some(({ year }) => year === candidate));
  const [year = null] = years;
  return years.length === 1 ? year : null;
}

function namesYear(text: string, year: number): boolean {
  return Number(text) === year || yearWords(text).some((word) => word.year === year);
}

/** A year with what a term says of it in brackets: 2019年度（平成31年度）, 平成31（2019）年度. */
function withBrackets(term: string, word: YearWord): YearWord {
  const match = IN_BRACKETS.exec(term.slice(word.to));
  const { again = '', unit } = match?.groups ?? {};
  if (match === null || word.year === null || !namesYear(again, word.year)) return word;
  const to = word.to + match[0].length;
  const said = { 年度: 'fiscal', 年: 'calendar' } as const;
  return {
    ...word,
    to,
    text: term.slice(word.from, to),
    unit: unit === undefined ? word.unit : said[unit as keyof typeof said],
  };
}

function wordsIn(term: string): readonly YearWord[] {
  if (!FOUR_DIGITS.test(term)) {
    let end = 0;
    return yearWords(term).flatMap((word) => {
      if (word.from < end) return [];
      const whole = withBrackets(term, word);
      end = whole.to;
      return [whole];
    });
  }
  const number = Number(term);
  return [{ from: 0, to: term.length, text: term, year: number, number, unit: 'open' }];
}

/** The month and day after a year in a term, as 4月1日 or, after H31., as 4.1. */
interface DateRest {
  readonly length: number;
  readonly month: string;
  readonly day: string | undefined;
}

function dateAfter(term: string, { to, text }: YearWord): DateRest | null {
  const pattern = DATE_SIGN.test(text)
    ? /^0?([0-9]{1,2})(?:[./-]0?([0-9]{1,2}))?(?![0-9])/
    : /^([0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})日)?/;
  const match = pattern.exec(term.slice(to));
  if (match === null) return null;
  const [whole, month = '', day] = match;
  return { length: whole.length, month: inDigits(month), day: day === undefined ? undefined : inDigits(day) };
}

function inDigits(number: string): string {
  return String(parseNumberText(number)?.value ?? number);
}

function dated(year: string, { month, day }: DateRest): string {
  if (DATE_SIGN.test(year)) return `${year}${month}${day === undefined ? '' : `${year.slice(-1)}${day}`}`;
  return `${year}${month}月${day === undefined ? '' : `${day}日`}`;
}

interface Spelled {
  readonly text: string;
  readonly to: number;
}

/**
 * A year of the texts in the place of a year in a term. As typed, 平成31年 also finds 平成31年度, and so do its other
 * names; who types 年度 means nothing else. Null where the two do not fit.
 */
function spelledAs(occurring: KnownYear, asked: YearWord, term: string): Spelled | null {
  const rest = term.slice(asked.to);
  if (asked.unit === 'fiscal' && occurring.unit === 'calendar') return null;
  const date = dateAfter(term, asked);
  if (date !== null) {
    const to = asked.to + date.length;
    return occurring.unit === 'calendar' ? { text: dated(occurring.text, date), to } : null;
  }
  if (DATE_SIGN.test(occurring.text) && rest !== '') return null;
  const word = rest === '' ? occurring.phrase : occurring.text;
  const text = asked.unit === 'fiscal' ? word : word.replace(/年度$/, '年');
  return /^[0-9]/.test(rest) ? null : { text, to: asked.to };
}

/** Other names of the years in a term, of those that occur: 平成31年度 is 令和元年度, 2019年度, H31 and R1年度. */
export function yearReplacements(term: string, known: KnownYears): readonly Replacement[] {
  return wordsIn(term).flatMap((word) => {
    const year = word.year ?? yearOfBare(word, known);
    if (year === null) return [];
    const same = known.named.filter((one) => one.year === year).map((one) => spelledAs(one, word, term));
    const bare = known.bare.filter((one) => one[1] === year && dateAfter(term, word) === null);
    const spelled = [...same, ...bare.map(([text]) => ({ text, to: word.to }))].filter((one) => one !== null);
    return spelled
      .filter(({ text }) => !text.includes(word.text))
      .map(({ text, to }) => yearReplacement(word.from, to, text));
  });
}

function yearReplacement(from: number, to: number, text: string): Replacement {
  const shown = /^[shr]/.test(text) ? text.toUpperCase() : text;
  // The days of H31.4.1 follow the point: there is no edge of a number there.
  return { kind: 'year', from, to, text, shown, whole: !text.includes('.'), relation: 'と同じ年の' };
}
