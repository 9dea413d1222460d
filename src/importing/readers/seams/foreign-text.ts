const JAPANESE =
  /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const MEANINGLESS = /[\p{Cc}\p{Co}\p{Cn}\u{FFFD}]/u;

/** Whether a character is none that Japanese documents are written in: controls, private characters, other scripts. */
export function isForeign(text: string): boolean {
  return MEANINGLESS.test(text) || !JAPANESE.test(text);
}

/** Whether a text holds such a character. */
export function holdsForeign(text: string): boolean {
  return [...text].some(isForeign);
}
