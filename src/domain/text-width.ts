const FULL_WIDTH_ASCII = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const ANY_FULL_WIDTH = /[\u3000\uFF01-\uFF5E]/;

/**
 * Full-width ASCII (０-９, Ａ-ｚ, ％, ，, － …) and the ideographic space as their half-width forms; every other
 * character stays. One character in, one out: an index into the result is an index into `text`.
 *
 * For parsers only. Stored and published text keeps the width of its source.
 */
export function toHalfWidth(text: string): string {
  if (!ANY_FULL_WIDTH.test(text)) return text;
  return text
    .replace(FULL_WIDTH_ASCII, (character) =>
      String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET),
    )
    .replaceAll('\u3000', ' ');
}
