/** A text in one spelling of its characters, with the way back to the source. */
export interface FoldedText {
  readonly folded: string;
  /** For each index of `folded`, up to its length: the index in the source; −1 inside what one character became. */
  readonly origins: readonly number[];
}

/** ASCII, kana and common kanji are folded already, unless a mark follows. */
const PLAIN = '[!-~ぁ-ゖァ-ヺー、。「」一-\\u9FFF]';
/** Plain characters, white space, a character with the marks that belong to it, or marks alone: together any text. */
const CLUSTERS = new RegExp(
  `(${PLAIN}+(?![\\p{M}\\uFF9E\\uFF9F]))|\\s+|\\P{M}[\\p{M}\\uFF9E\\uFF9F]*|\\p{M}+`,
  'gu',
);

/**
 * Characters that one and the same key becomes under Shift_JIS or under Unicode, and which NFKC keeps apart
 * (JIS X 0208 1-33, 1-61 and 1-29).
 */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['\u301C', '~'],
  ['\u2212', '-'],
  ['\u2014', '\u2015'],
]);

/**
 * The text with every spelling of a character made one: full-width ＩＣＴ and ICT, half-width ｱﾌﾟﾘ and アプリ, が in one or
 * two code points, any white space as a space. For comparing only: what is shown is the source.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const origins: number[] = [];
  for (const { 0: cluster, 1: plain, index } of text.matchAll(CLUSTERS)) {
    const one = plain ?? foldCluster(cluster);
    for (let step = 0; step < one.length; step += 1) {
      origins.push(step === 0 || plain !== undefined ? index + step : -1);
    }
    folded += one;
  }
  return { folded, origins: [...origins, text.length] };
}

/** Where NFKC would make a digit or a space of something else, it changes what is said: 10² is not 102. */
function foldCluster(cluster: string): string {
  const compatible = cluster.normalize('NFKC');
  if (/^\s/.test(cluster)) return ' ';
  if (/[\d\s]/.test(compatible) && !/\p{Nd}/u.test(cluster)) return cluster.normalize('NFC');
  return TWINS.get(compatible) ?? compatible;
}
