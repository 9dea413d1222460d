import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  type RecordTable,
  type RecordText,
  TABLE_FILE,
  textFile,
} from '../../src/search/bundle/record-table.ts';
import { builtSite } from './built-site.ts';

/** A record of a built search bundle, with the page it leads to. */
export interface BundledRecord extends RecordText {
  /** `/yokote/somu/2018/` */
  readonly page: string;
}

/** The municipalities that the built site has search bundles of. */
export function bundledMunicipalities(): readonly string[] {
  return readdirSync(join(builtSite(), 'search'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Every record of a municipality's bundle, in the order of its table, as the browser gets them. */
export function bundledRecords(municipality: string): readonly BundledRecord[] {
  const folder = join(builtSite(), 'search', municipality);
  const table = unpacked(join(folder, TABLE_FILE)) as RecordTable;
  return table.documents.flatMap((document) =>
    Array.from({ length: document.records }, (_, place) => ({
      ...(unpacked(join(folder, textFile(document, place))) as RecordText),
      page: document.path,
    })),
  );
}

function unpacked(path: string): unknown {
  const bytes = gunzipSync(readFileSync(path));
  const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-8';
  return JSON.parse(new TextDecoder(encoding).decode(bytes));
}
