const KATAKANA = /[ァ-ヶ]/g;
const HIRAGANA = /[ぁ-ゖ]/g;
const DISTANCE = 0x60;

/** Katakana as hiragana; ー and everything else stays. One character in, one out. */
export function toHiragana(text: string): string {
  return text.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - DISTANCE));
}

/** Hiragana as katakana; everything else stays. One character in, one out. */
export function toKatakana(text: string): string {
  return text.replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + DISTANCE));
}
