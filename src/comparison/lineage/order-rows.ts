/** What stands on the two sides of a comparison in one row. */
export interface Row<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/**
 * Rows in the order of the later side; what only the earlier side has follows the row of what stood before it there.
 * `before` and `after` list everything in the order of its side, and so do the rows that only the earlier side has.
 */
export function orderRows<T, R extends Row<T>>(
  rows: readonly R[],
  before: readonly T[],
  after: readonly T[],
): readonly R[] {
  const rowOf = new Map(
    rows.flatMap((row) => [...row.before, ...row.after].map((item) => [item, row] as const)),
  );
  const places = new Map<R | undefined, number>();
  const place = (item: T, index: number): number => {
    const row = rowOf.get(item);
    const own = places.get(row) ?? index;
    places.set(row, own);
    return own;
  };
  after.forEach(place);
  before.reduce((last, item) => place(item, last), -1);
  const isLone = (row: R): number => (row.after.length === 0 ? 1 : 0);
  return rows.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || isLone(a) - isLone(b));
}
