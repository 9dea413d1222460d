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

/** Voiced first sounds of kana and the ones they come from, inside a compound: ひなん + しょ is ひなんじょ (連濁). */
// prettier-ignore
export const UNVOICED: Readonly<Record<string, string>> = {
  が: 'か', ぎ: 'き', ぐ: 'く', げ: 'け', ご: 'こ', ざ: 'さ', じ: 'しち', ず: 'すつ', ぜ: 'せ', ぞ: 'そ', だ: 'た',
  で: 'て', ど: 'と', ば: 'は', び: 'ひ', ぶ: 'ふ', べ: 'へ', ぼ: 'ほ', ぱ: 'は', ぴ: 'ひ', ぷ: 'ふ', ぺ: 'へ', ぽ: 'ほ',
};
