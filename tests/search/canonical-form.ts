const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufe0e\ufe0f\ufeff]/gu;
const JAPANESE = String.raw`[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Nd}\p{P}\p{S}ー々〆]`;
const SPACE_BESIDE_JAPANESE = new RegExp(String.raw`(?<=${JAPANESE})\s+|\s+(?=${JAPANESE})`, 'gu');

/**
 * What a text and a query have in common whatever the keyboard: NFKC, lower case, no invisible characters, no commas
 * inside numbers, no spaces beside Japanese, digits and signs, no ・ inside katakana, one wave and one dash. Written
 * apart from `src/search/text`, so that a fault there does not hide itself here; it folds less on purpose, so that a
 * fold too many is noticed as well.
 */
export function canonicalForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/(?<=[ァ-ヺー])・(?=[ァ-ヺ])/g, '')
    .replace(/[〜∼]/g, '~')
    .replace(/[‐-―−]/g, '-')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(SPACE_BESIDE_JAPANESE, '')
    .replace(/\s+/g, ' ')
    .trim();
}
