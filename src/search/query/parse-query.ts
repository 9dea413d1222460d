import { foldQuery } from '../text/canonical.ts';
import type { Query, Term } from './query.ts';

/** More than anybody types; what is pasted by mistake must not keep the browser busy. */
const MAX_LENGTH = 300;
const MAX_TERMS = 10;

const QUOTES: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '｢': '｣',
  '"': '"',
  '＂': '＂',
  '“': '”',
  '”': '”',
  '„': '“',
};
const SPACE = /\s/u;
const MINUS = /^[-\u2010-\u2015\u2212\uFF0D]$/u;
/** What a Japanese keyboard gives for the minus key; at the beginning of a query it may be a cut word (ータ). */
const LONG_SOUND = 'ー';
/** Punctuation is nothing to look for, but for signs that documents use as words. */
const NOTHING = /^(?:(?![%&@#※])\p{P}|\s)*$/u;

interface Piece {
  readonly written: string;
  readonly exact: boolean;
  readonly excluded: boolean;
}

/** The index of the quote that closes the one at `open`: the next one that a space or another quote follows; or -1. */
function closingQuote(typed: string, open: number): number {
  const closing = QUOTES[typed.charAt(open)] ?? '';
  for (
    let index = typed.indexOf(closing, open + 1);
    index !== -1;
    index = typed.indexOf(closing, index + 1)
  ) {
    const next = typed.charAt(index + 1);
    if (next === '' || SPACE.test(next) || (next !== closing && next in QUOTES)) return index;
  }
  return -1;
}

function endOfWord(typed: string, from: number): number {
  const length = typed.slice(from).search(SPACE);
  return length === -1 ? typed.length : from + length;
}

function isMinus(typed: string, index: number): boolean {
  const next = typed.charAt(index + 1);
  const sign = typed.charAt(index);
  return next !== '' && !SPACE.test(next) && (MINUS.test(sign) || (sign === LONG_SOUND && index > 0));
}

function piecesOf(typed: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let index = 0;
  while (index < typed.length) {
    if (SPACE.test(typed.charAt(index))) {
      index += 1;
      continue;
    }
    const excluded = isMinus(typed, index);
    const start = excluded ? index + 1 : index;
    const close = closingQuote(typed, start);
    const exact = typed.charAt(start) in QUOTES && close !== -1;
    const end = exact ? close : endOfWord(typed, start);
    pieces.push({ written: typed.slice(exact ? start + 1 : start, end).trim(), exact, excluded });
    index = exact ? end + 1 : end;
  }
  return pieces;
}

function termOf({ written, exact }: Piece): Term | null {
  const text = foldQuery(written);
  return NOTHING.test(text) ? null : { written, text, exact };
}

function distinct(terms: readonly (Term | null)[]): readonly Term[] {
  const byText = new Map<string, Term>();
  for (const term of terms) if (term !== null && !byText.has(term.text)) byText.set(term.text, term);
  return [...byText.values()];
}

/**
 * What a reader typed: terms between spaces of either width, 「…」 or quotes for an exact phrase, a leading minus of any
 * width for what must not occur. A quote inside a word, or one that nothing closes, is part of the text. Without a
 * term there is nothing to search for; terms beyond ten, and text beyond 300 characters, are left out.
 */
export function parseQuery(typed: string): Query {
  const pieces = piecesOf(typed.slice(0, MAX_LENGTH));
  const kept = pieces.slice(0, MAX_TERMS);
  return {
    terms: distinct(kept.filter(({ excluded }) => !excluded).map(termOf)),
    excluded: distinct(kept.filter(({ excluded }) => excluded).map(termOf)),
    shortened: typed.length > MAX_LENGTH || pieces.length > MAX_TERMS,
  };
}
