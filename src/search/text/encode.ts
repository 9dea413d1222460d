import { yearToken, yearTokensIn } from './year-token.ts';

/** Codes below every printable character: the end of a block, and the edge of a run of digits or Latin letters. */
const END = '\u0000';
const EDGE = '\u0001';
const DIGITS = 3;
/** Three base-36 digits reach U+B63F. What begins with `z` is left to longer codes, so that no code begins another. */
const LONG = 0xb130;
const LONG_DIGITS = 4;

/** A character as 3 base-36 digits, or `z` and 4: any two codes after each other can be read in one way only. */
function codeOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const digits = point.toString(36);
  return point < LONG ? digits.padStart(DIGITS, '0') : `z${digits.padStart(LONG_DIGITS, '0')}`;
}

function classOf(character: string | undefined): 'digit' | 'letter' | 'other' {
  if (character === undefined) return 'other';
  if (/[0-9.]/.test(character)) return 'digit';
  return /[a-z]/.test(character) ? 'letter' : 'other';
}

/** The characters with an edge wherever a run of digits or letters begins or ends: `|r|1|年度`. */
function withEdges(text: string, ends: boolean): readonly string[] {
  const characters = Array.from(text);
  const result: string[] = [];
  for (let index = 0; index <= characters.length; index += 1) {
    const inside = index > 0 && index < characters.length;
    const changes = classOf(characters[index - 1]) !== classOf(characters[index]);
    if (changes && (inside || ends)) result.push(EDGE);
    const character = characters[index];
    if (character !== undefined) result.push(character);
  }
  return result;
}

function pairsOf(characters: readonly string[]): string {
  const codes = characters.map(codeOf);
  return codes
    .slice(1)
    .map((code, index) => `${codes[index] ?? ''}${code}`)
    .join(' ');
}

/**
 * The index tokens of one block of canonical text, with spaces between: a token for each character and the next one,
 * and an end, so that blocks do not join. Plain ASCII letters and digits; Lindera, `Intl.Segmenter` and stemmers leave
 * such tokens alone. Empty for an empty text.
 */
export function encodeBlock(text: string): string {
  return text === '' ? '' : pairsOf([...withEdges(text, true), END]);
}

/** One token for each different character of a record, for queries of a single character. */
export function encodeCharacters(text: string): string {
  return [...new Set(text)].map(codeOf).join(' ');
}

/** One token for each different year of a block of canonical text. */
export function encodeYears(text: string): readonly string[] {
  const differs = (one: string | undefined, other: string | undefined): boolean =>
    classOf(one) === 'other' || classOf(one) !== classOf(other);
  return [
    ...yearTokensIn(
      text,
      (from, to) => differs(text[from], text[from - 1]) && differs(text[to - 1], text[to]),
    ),
  ];
}

/**
 * The tokens to look for as one phrase (without the quotes): the canonical text as a substring of a block. `whole`:
 * digits and Latin letters at its ends may not be parts of longer runs.
 */
export function encodePhrase(text: string, { whole = false }: { readonly whole?: boolean } = {}): string {
  const year = yearToken(text, whole);
  if (year !== null) return year;
  const characters = withEdges(text, whole);
  return characters.length === 1 ? codeOf(characters[0] ?? '') : pairsOf(characters);
}
