/**
 * The candidate that a mistyped word was probably meant to be; null when none is near. Near means: at most half of
 * the characters differ. Differences of width and of upper and lower case do not count.
 */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const typed = folded(word);
  let best: { readonly candidate: string; readonly share: number } | null = null;
  for (const candidate of candidates) {
    const meant = folded(candidate);
    const share = editDistance(typed, meant) / Math.max(typed.length, meant.length, 1);
    if (share <= 0.5 && (best === null || share < best.share)) best = { candidate, share };
  }
  return best?.candidate ?? null;
}

function folded(word: string): readonly string[] {
  return Array.from(word.normalize('NFKC').trim().toLowerCase()).slice(0, 60);
}

/** How many characters must be typed, deleted, replaced or swapped with their neighbour to get from one to the other. */
function editDistance(from: readonly string[], to: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  from.forEach((character, row) => {
    const current = [row + 1];
    to.forEach((other, column) => {
      const replaced = (last[column] ?? 0) + (character === other ? 0 : 1);
      const swapped = character === to[column - 1] && other === from[row - 1] ? (beforeLast[column - 1] ?? 0) + 1 : Infinity;
      current.push(Math.min((last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, replaced, swapped));
    });
    beforeLast = last;
    last = current;
  });
  return last[to.length] ?? 0;
}
