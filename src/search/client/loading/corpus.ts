import type { FilterName } from '../../../views/search/record.ts';
import {
  type ColumnName,
  type FilterColumn,
  type RecordTable,
  type TableDocument,
  textFile,
} from '../../bundle/record-table.ts';

/** One record as the table knows it. Its number is its place among all records that are loaded. */
export interface Entry {
  readonly number: number;
  /** Its place in the order of the site, whatever was loaded first. */
  readonly rank: number;
  readonly municipality: { readonly id: string; readonly name: string };
  readonly document: TableDocument;
  /** Path of its text below the folder of all bundles. */
  readonly textPath: string;
  /** Positions at which the tokens of each of WEIGHTS but the first one begin. */
  readonly starts: readonly number[];
  /** Values by filter; records with equal values share the list. */
  readonly values: Readonly<Record<FilterName, readonly string[]>>;
}

/** More than the records of any municipality. */
const MUNICIPALITY = 1_000_000;

/** All records of some tables, one after another. `order` has the municipalities in the order of the site. */
export function entriesOf(tables: readonly RecordTable[], order: readonly string[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const table of tables) {
    const columns = columnsOf(table);
    const first = order.indexOf(table.municipality.id) * MUNICIPALITY;
    for (const [place, { document, placeInDocument }] of placesOf(table).entries()) {
      entries.push({
        number: entries.length,
        rank: first + place,
        municipality: table.municipality,
        document,
        textPath: `${table.municipality.id}/${textFile(document, placeInDocument)}?v=${table.digest}`,
        starts: startsOf(table.tokens[place] ?? []),
        values: columns(place),
      });
    }
  }
  return entries;
}

function startsOf(tokens: readonly number[]): readonly number[] {
  let start = 0;
  return tokens.map((count) => (start += count));
}

/** How good the place of a hit is, as a place in WEIGHTS. */
export function weightAt({ starts }: Entry, position: number): number {
  return starts.filter((start) => start <= position).length;
}

function placesOf({
  documents,
}: RecordTable): readonly { document: TableDocument; placeInDocument: number }[] {
  return documents.flatMap((document) =>
    Array.from({ length: document.records }, (_, placeInDocument) => ({ document, placeInDocument })),
  );
}

function columnsOf({ municipality, filters }: RecordTable): (place: number) => Entry['values'] {
  const own: readonly string[] = [municipality.id];
  const columns = (Object.entries(filters) as [ColumnName, FilterColumn][]).map(
    ([name, column]) => [name, unpackColumn(column)] as const,
  );
  return (place) =>
    Object.fromEntries([
      ['municipality', own],
      ...columns.map(([name, lists]) => [name, lists[place] ?? []]),
    ]) as Entry['values'];
}

/** The values of each record, in the order of the records. */
export function unpackColumn({ values, lists, runs }: FilterColumn): readonly (readonly string[])[] {
  const unpacked = lists.map((list) => list.map((place) => values[place] ?? ''));
  return runs.flatMap(([list, records]) => Array.from({ length: records }, () => unpacked[list] ?? []));
}
