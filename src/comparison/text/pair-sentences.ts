import { type Bigrams, bigramsOf, dice, highestDice } from './bigrams.ts';

/** From one index up to, but not including, another. */
export type Range = readonly [from: number, to: number];

/** Sentences of which one text was made by editing, splitting or joining those of the other. */
export interface SentencePair {
  readonly before: Range;
  readonly after: Range;
}

/** From this share of common pairs of characters on, a sentence counts as another one edited. */
const LEAST_LIKENESS = 0.4;
/** Longer lists are compared piece by piece, so that the time grows with the text and not with its square. */
const LONGEST_PIECE = 64;
/** How many sentences of each text may belong together: an edited one, one split in two, two joined. */
const SHAPES = [
  [1, 1],
  [1, 2],
  [2, 1],
] as const;
const MOST_TOGETHER = 2;

/**
 * Which sentences became which, in the order of both lists; one sentence may have become two, or two one. A list holds
 * the keys of sentences, and null for a sentence that is not to be paired.
 */
export function pairSentences(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): readonly SentencePair[] {
  const count = Math.ceil(Math.max(before.length, after.length) / LONGEST_PIECE);
  const cut = (length: number, piece: number): number => Math.round((length * piece) / count);
  return Array.from({ length: count }, (_, piece) => {
    const olds: Range = [cut(before.length, piece), cut(before.length, piece + 1)];
    const news: Range = [cut(after.length, piece), cut(after.length, piece + 1)];
    return pairPiece(before.slice(...olds), after.slice(...news)).map((pair) => ({
      before: shifted(pair.before, olds[0]),
      after: shifted(pair.after, news[0]),
    }));
  }).flat();
}

function shifted([from, to]: Range, by: number): Range {
  return [from + by, to + by];
}

/** The pairs in order whose likenesses add up to the most, by the sums over all ends of the two lists. */
function pairPiece(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): readonly SentencePair[] {
  const [olds, news] = [bigramsOfRuns(before), bigramsOfRuns(after)];
  const width = after.length + MOST_TOGETHER + 1;
  const sums = new Float64Array((before.length + MOST_TOGETHER + 1) * width);
  const sumAt = (i: number, j: number): number => sums[i * width + j] ?? 0;
  const shapes = new Uint8Array(sums.length);
  const choose = (i: number, j: number): void => {
    let best = Math.max(sumAt(i + 1, j), sumAt(i, j + 1));
    for (const [shape, [a, b]] of SHAPES.entries()) {
      const likeness = likenessOf(olds[a - 1]?.[i], news[b - 1]?.[j]);
      const sum = likeness + sumAt(i + a, j + b);
      if (likeness === 0 || sum <= best) continue;
      best = sum;
      shapes[i * width + j] = shape + 1;
    }
    sums[i * width + j] = best;
  };
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) choose(i, j);
  }
  const pairs: SentencePair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    const shape = SHAPES[(shapes[i * width + j] ?? 0) - 1];
    if (shape !== undefined) {
      pairs.push({ before: [i, i + shape[0]], after: [j, j + shape[1]] });
      [i, j] = [i + shape[0], j + shape[1]];
    } else if (sumAt(i + 1, j) >= sumAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** 0 where it is too little to count. */
function likenessOf(a: Bigrams | null | undefined, b: Bigrams | null | undefined): number {
  if (!a || !b || highestDice(a, b) < LEAST_LIKENESS) return 0;
  const likeness = dice(a, b);
  return likeness < LEAST_LIKENESS ? 0 : likeness;
}

/** The bigrams of each sentence, and of each together with the next one; null where one is not to be paired. */
function bigramsOfRuns(keys: readonly (string | null)[]): readonly (readonly (Bigrams | null)[])[] {
  const bare = keys.map((key) => key?.replaceAll(' ', '') ?? null);
  const withNext = bare.map((key, index) => {
    const next = bare[index + 1] ?? null;
    return key === null || next === null ? null : key + next;
  });
  return [bare, withNext].map((list) => list.map((text) => (text === null ? null : bigramsOf(text))));
}
