import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large the pages of a built site are, in bytes. Zero everywhere when there are none. */
export interface SiteSize {
  readonly pages: number;
  readonly documentBytes: number;
  readonly documentBytesGzipped: number;
}

/** A document's page: `/municipality/department/2019/`. */
const DOCUMENT_PAGE = /^[^/]+\/(?!years\/)[^/]+\/\d{4}\/index\.html$/;

/** Counts the pages below a folder and takes the means over its document pages. */
export function siteSize(folder: string): SiteSize {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const documents = pages
    .filter((path) => DOCUMENT_PAGE.test(path))
    .map((path) => readFileSync(join(folder, path)));
  const meanOf = (sizes: readonly number[]): number =>
    sizes.length === 0 ? 0 : Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
  return {
    pages: pages.length,
    documentBytes: meanOf(documents.map((one) => one.length)),
    documentBytesGzipped: meanOf(documents.map((one) => gzipSync(one).length)),
  };
}
