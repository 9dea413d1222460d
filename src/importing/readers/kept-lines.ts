/** Where a stretch begins among the kept rows or columns (sorted), and how many of them it covers. */
export function keptRange(kept: readonly number[], from: number, to: number): readonly [number, number] {
  const first = countBelow(kept, from);
  return [first, countBelow(kept, to + 1) - first];
}

/** How many of the sorted numbers are below a bound. */
function countBelow(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
