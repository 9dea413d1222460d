/** Stands where a text was found, so that no other text can be found across it. */
const TAKEN = '\u0000';

/**
 * Which of the wanted texts a page lacks. Each wanted text takes one occurrence for itself, the longest first: a value
 * that is dropped in one place cannot hide behind the same value in another, nor inside a longer text.
 *
 * @param page text without white space.
 */
export function missingTexts(page: string, wanted: readonly string[]): readonly string[] {
  let rest = page;
  return wanted
    .toSorted((a, b) => b.length - a.length)
    .filter((text) => {
      const at = rest.indexOf(text);
      if (at !== -1) rest = `${rest.slice(0, at)}${TAKEN}${rest.slice(at + text.length)}`;
      return at === -1;
    });
}
