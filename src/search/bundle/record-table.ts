import type { BlockWeight, FilterName, SearchRecordKind } from '../../views/search/record.ts';

/** Best first: the tokens of a record stand in this order. */
export const WEIGHTS: readonly BlockWeight[] = ['title', 'heading', 'figure', 'narrative', 'form'];

/** Filters whose values differ between the records of one municipality. */
export type ColumnName = Exclude<FilterName, 'municipality'>;

/** One filter for all records: few different lists of values, and runs of records that have the same list. */
export interface FilterColumn {
  /** Different values, in the order of their first record. */
  readonly values: readonly string[];
  /** Different lists of values, as places in `values`. */
  readonly lists: readonly (readonly number[])[];
  /** Runs in the order of the records: place in `lists`, number of records. */
  readonly runs: readonly (readonly [list: number, records: number])[];
}

/** A document page, and how many neighbouring records are parts of it. */
export interface TableDocument {
  /** Path below the site's root: `/yokote/somu/2018/`. */
  readonly path: string;
  readonly title: string;
  readonly department: string;
  readonly year: string;
  readonly fiscalYear: number;
  readonly records: number;
}

/**
 * What the browser must know of all records of a municipality before it has seen any text: one file, loaded with the
 * index. Records are known by their place: newest fiscal year first, then in the order of the pages.
 */
export interface RecordTable {
  readonly municipality: { readonly id: string; readonly name: string };
  /** Changes with any text: part of the addresses of the texts, so that no old one is taken from a cache. */
  readonly digest: string;
  readonly documents: readonly TableDocument[];
  /** Size of the sieve of the index tokens, in bytes. */
  readonly sieveBytes: number;
  /** How many records each part of the index has: the first part the first ones, and so on. */
  readonly parts: readonly number[];
  /** For each record: how many index tokens it has of each of WEIGHTS but the last one. */
  readonly tokens: readonly (readonly number[])[];
  readonly filters: Readonly<Record<ColumnName, FilterColumn>>;
}

/** What a result shows of one record: a small file for each. */
export interface RecordText {
  readonly kind: SearchRecordKind;
  /** Id of the element on the page; null for the page itself. */
  readonly anchor: string | null;
  readonly title: string;
  readonly sections: readonly string[];
  /** Weight as its place in WEIGHTS, label, text; in the order of the page. */
  readonly blocks: readonly (readonly [weight: number, label: string | null, text: string])[];
}

/** Sort key that brings all records of an index back in their order, so that their ids are known without loading any. */
export const ORDER_KEY = 'order';

/** Folder of a part of the index below the bundle's folder; the first one also has Pagefind's program. */
export function partFolder(part: number): string {
  return `part-${part}`;
}

/** Files below the bundle's folder: the table, the spellings, and the sieve of the index tokens. */
export const TABLE_FILE = 'records.bin';
export const SPELLING_FILE = 'spellings.bin';
export const SIEVE_FILE = 'tokens.bin';

/** Path of a record's text below the bundle's folder: `texts/somu-2018-3.bin`. It stays when other documents change. */
export function textFile(document: Pick<TableDocument, 'path'>, place: number): string {
  const [department = '', year = ''] = document.path.split('/').slice(2);
  return `texts/${department}-${year}-${place}.bin`;
}
