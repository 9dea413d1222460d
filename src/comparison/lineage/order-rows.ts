/** What stands on the two sides of a comparison in one row. */
export interface Row<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/**
 * Rows in the order of the later side; what only the earlier side has follows the row of what stood before it there.
 * `before` and `after` list everything in the order of its side.
 */
export function orderRows<T, R extends Row<T>>(
  rows: readonly R[],
  before: readonly T[],
  after: readonly T[],
): readonly R[] {
  const place = new Map<R, readonly [number, number]>();
  const rowOf = new Map<T, R>(
    rows.flatMap((row) => [...row.before, ...row.after].map((item) => [item, row] as const)),
  );
  after.forEach((item, index) => {
    const row = rowOf.get(item);
    if (row !== undefined && !place.has(row)) place.set(row, [index, 0]);
  });
  let last: readonly [number, number] = [-1, 0];
  for (const item of before) {
    const row = rowOf.get(item);
    if (row === undefined) continue;
    const own = place.get(row) ?? ([last[0], last[1] + 1] as const);
    place.set(row, own);
    last = own;
  }
  const placeOf = (row: R): readonly [number, number] => place.get(row) ?? [Infinity, 0];
  return rows.toSorted((a, b) => placeOf(a)[0] - placeOf(b)[0] || placeOf(a)[1] - placeOf(b)[1]);
}
