/** Years as they are written, canonical: 平成30年度, 令和元年, h31, 2019年度, 2019, 30年度. */
const YEAR =
  /^(?:(?:昭和|平成|令和)(?:元|[0-9]{1,2})年度?|(?:1[89]|2[01])[0-9]{2}(?:年度?)?|[shr][0-9]{1,2}(?:年度?)?|(?:元|[0-9]{1,2})年度?)$/;
const END = /[0-9元年度]/;
const START = /[昭平令元shr0-9]/;
const LONGEST = 7;
/** No code of a character begins so. */
const PREFIX = 'zy';
const LETTERS: readonly (readonly [written: string, letter: string])[] = [
  ['昭和', 'a'],
  ['平成', 'b'],
  ['令和', 'c'],
  ['元', 'g'],
  ['年度', 'n'],
  ['年', 'm'],
];

/**
 * The one token for a text that is a year, null for any other. The tokens of its pairs stand in most records: it would
 * take many and long lists to find the few that have them together. `whole` as for `encodePhrase`.
 */
export function yearToken(text: string, whole: boolean): string | null {
  if (!YEAR.test(text)) return null;
  const letters = LETTERS.reduce((short, [written, letter]) => short.replace(written, letter), text);
  return `${PREFIX}${whole ? 'w' : 'p'}${letters}`;
}

/** The tokens of all years in a canonical text. `isWhole`: whether no run of digits or letters is cut there. */
export function yearTokensIn(
  text: string,
  isWhole: (from: number, to: number) => boolean,
): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (let from = 0; from < text.length; from += 1) {
    if (!START.test(text.charAt(from))) continue;
    for (let to = from + 2; to <= Math.min(text.length, from + LONGEST); to += 1) {
      if (!END.test(text.charAt(to - 1))) continue;
      const year = text.slice(from, to);
      const part = yearToken(year, false);
      if (part === null) continue;
      tokens.add(part);
      const whole = isWhole(from, to) ? yearToken(year, true) : null;
      if (whole !== null) tokens.add(whole);
    }
  }
  return tokens;
}
