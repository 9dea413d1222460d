import { isForeign } from '../seams/foreign-text.ts';

/** How the characters of one font come out. */
export interface FontUse {
  glyphs: number;
  /** Controls, and characters of scripts from elsewhere that are but their own number in the font. */
  senseless: number;
  kana: number;
}

/** Fewer may be a slip of a font that is sound otherwise. */
const FEWEST = 3;
const LEAST_SHARE = 0.03;

/** Notes how one character came out; `code` is its number in the font. */
export function noteUse(
  uses: Map<string, FontUse>,
  font: string,
  { text, code }: { readonly text: string; readonly code: number },
): void {
  const use = uses.get(font) ?? { glyphs: 0, senseless: 0, kana: 0 };
  uses.set(font, use);
  use.glyphs += 1;
  if (/[ぁ-ゖァ-ヺ]/u.test(text)) use.kana += 1;
  const isOwnNumber = text.codePointAt(0) === code && !/\p{Co}/u.test(text);
  if (/\p{Cc}/u.test(text) || (isOwnNumber && isForeign(text))) use.senseless += 1;
}

/**
 * How many characters stand in fonts that do not tell what their characters mean (no ToUnicode, ISO 32000-1, 9.10): what
 * was read of them is made of their numbers. Fonts with kana do tell.
 */
export function unmappedGlyphs(uses: ReadonlyMap<string, FontUse>): number {
  return [...uses.values()]
    .filter(
      ({ glyphs, senseless, kana }) => senseless >= Math.max(FEWEST, LEAST_SHARE * glyphs) && kana === 0,
    )
    .reduce((sum, { glyphs }) => sum + glyphs, 0);
}
