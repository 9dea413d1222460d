import type { FilterColumn } from '../bundle/record-table.ts';

/** Packs the values of one filter, a list for each record, in the order of the records. */
export function packColumn(records: readonly (readonly string[])[]): FilterColumn {
  const values = new Map<string, number>();
  const lists = new Map<string, number>();
  const runs: [list: number, records: number][] = [];
  for (const record of records) {
    const list = placeOf(lists, record.map((value) => placeOf(values, value)).join());
    const last = runs.at(-1);
    if (last?.[0] === list) last[1] += 1;
    else runs.push([list, 1]);
  }
  return {
    values: [...values.keys()],
    lists: [...lists.keys()].map((key) => (key === '' ? [] : key.split(',').map(Number))),
    runs,
  };
}

/** The place of a key among those met so far. */
function placeOf(places: Map<string, number>, key: string): number {
  const known = places.get(key) ?? places.size;
  places.set(key, known);
  return known;
}
