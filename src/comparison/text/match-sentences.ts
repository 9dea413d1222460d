import type { Sentence } from './sentences.ts';

/** Indices of a sentence in the old and in the new text. */
export type Match = readonly [before: number, after: number];

export interface SentenceMatches {
  /** Sentences that stand in both texts in the same order. */
  readonly kept: readonly Match[];
  /** Sentences that stand in both texts, but at another place. */
  readonly moved: readonly Match[];
}

/** A shorter sentence (以上。) says too little for its second place to be the first one moved. In visible characters. */
const SHORTEST_MOVE = 6;

/**
 * Finds the sentences that two texts share. Equal beginnings and ends are kept, then the longest chain of sentences
 * that stand once in each text (patience diff), then their equal neighbours; what is left over and unique has moved.
 */
export function matchSentences(before: readonly Sentence[], after: readonly Sentence[]): SentenceMatches {
  const texts = { before, after };
  const ends = matchEnds(texts, [-1, -1], [before.length, after.length]);
  const unique = uniqueMatches(texts, ends);
  const anchors = [...ends, ...longestChain(unique)].sort(([a], [b]) => a - b);
  const kept = withNeighbours(texts, anchors);
  const moved = uniqueMatches(texts, kept).filter(([index]) => (before[index]?.length ?? 0) >= SHORTEST_MOVE);
  return { kept, moved };
}

interface Texts {
  readonly before: readonly Sentence[];
  readonly after: readonly Sentence[];
}

/** Equal sentences inward from both ends of a gap, whose own ends are not part of it. */
function matchEnds({ before, after }: Texts, from: Match, to: Match): readonly Match[] {
  const length = Math.min(to[0] - from[0], to[1] - from[1]) - 1;
  const isEqual = (i: number, j: number): boolean => before[i]?.key === after[j]?.key;
  let first = 0;
  while (first < length && isEqual(from[0] + 1 + first, from[1] + 1 + first)) first += 1;
  let last = 0;
  while (first + last < length && isEqual(to[0] - 1 - last, to[1] - 1 - last)) last += 1;
  return [
    ...Array.from({ length: first }, (_, step): Match => [from[0] + 1 + step, from[1] + 1 + step]),
    ...Array.from({ length: last }, (_, step): Match => [to[0] - last + step, to[1] - last + step]),
  ];
}

/** Sentences that stand exactly once in each text, not counting those already matched; in the order of the old text. */
function uniqueMatches({ before, after }: Texts, matched: readonly Match[]): readonly Match[] {
  const inBefore = uniquePlaces(before, new Set(matched.map(([index]) => index)));
  const inAfter = uniquePlaces(after, new Set(matched.map(([, index]) => index)));
  return [...inBefore].flatMap(([key, index]): readonly Match[] => {
    const other = inAfter.get(key) ?? null;
    return index === null || other === null ? [] : [[index, other]];
  });
}

function uniquePlaces(
  sentences: readonly Sentence[],
  matched: ReadonlySet<number>,
): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  sentences.forEach(({ key }, index) => {
    if (!matched.has(index)) places.set(key, places.has(key) ? null : index);
  });
  return places;
}

/** The longest list of matches that rise in both texts; the matches come in the order of the old one. */
function longestChain(matches: readonly Match[]): readonly Match[] {
  interface Link {
    readonly match: Match;
    readonly previous: Link | undefined;
  }
  const ends: Link[] = [];
  for (const match of matches) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.match[1] ?? 0) < match[1]) low = middle + 1;
      else high = middle;
    }
    ends[low] = { match, previous: ends[low - 1] };
  }
  const chain: Match[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.previous) chain.push(link.match);
  return chain.reverse();
}

function withNeighbours(texts: Texts, anchors: readonly Match[]): readonly Match[] {
  const ends: readonly Match[] = [...anchors, [texts.before.length, texts.after.length]];
  let from: Match = [-1, -1];
  return ends.flatMap((to, index) => {
    const neighbours = matchEnds(texts, from, to);
    from = to;
    return index < anchors.length ? [...neighbours, to] : neighbours;
  });
}
