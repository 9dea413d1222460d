import type { ViewContext } from '../../src/views/context.ts';
import type { SearchRecord } from '../../src/views/search/record.ts';
import { searchRecords } from '../../src/views/search/records.ts';
import { knownRecords, type KnownRecord } from './truth.ts';

/** Everything that can be found on a site, as its index gets it and as truth sees it. */
export interface Corpus {
  /** Ids of the municipalities, in the order of the site. */
  readonly municipalities: readonly string[];
  readonly records: readonly SearchRecord[];
  readonly known: readonly KnownRecord[];
}

/** The records of all municipalities of a site. */
export function allRecords(context: ViewContext): Corpus {
  const { municipalities } = context.catalog;
  const records = municipalities.flatMap(({ id }) => searchRecords(context, id));
  const names = new Map(municipalities.map(({ id, name }) => [id, name]));
  return { municipalities: [...names.keys()], records, known: knownRecords(records, names) };
}
