/** The pairs of neighbouring characters of a text as numbers, sorted; a pair that occurs twice is there twice. */
export type Bigrams = Uint32Array;

/** The bigrams of a text; a text of one character has the pair of that character and nothing. */
export function bigramsOf(text: string): Bigrams {
  const pairs = new Uint32Array(text.length < 2 ? text.length : text.length - 1);
  for (let index = 0; index < pairs.length; index += 1) {
    pairs[index] = text.charCodeAt(index) * 0x10000 + (text.charCodeAt(index + 1) || 0);
  }
  return pairs.sort();
}

/** How many pairs two texts share, each pair as often as it stands in both. */
function sharedBigrams(a: Bigrams, b: Bigrams): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0];
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (one >= other) j += 1;
  }
  return shared;
}

/** Dice's coefficient, 0 to 1: twice the shared pairs by all pairs (L. R. Dice, Ecology 26, 1945). 0 for two empty texts. */
export function dice(a: Bigrams, b: Bigrams): number {
  const all = a.length + b.length;
  return all === 0 ? 0 : (2 * sharedBigrams(a, b)) / all;
}

/** The most that Dice's coefficient can be for texts of these lengths, known without looking at them. */
export function highestDice(a: Bigrams, b: Bigrams): number {
  const all = a.length + b.length;
  return all === 0 ? 0 : (2 * Math.min(a.length, b.length)) / all;
}
