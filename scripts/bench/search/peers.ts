import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../../src/views/search/record.ts';
import { MINISEARCH_OPTIONS, type MiniSearchRecord } from './minisearch-options.ts';

/** Makes the indexes of the engines we compare with, from the plain texts of the same records. */
export async function buildPeers(records: readonly SearchRecord[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  buildMiniSearch(records, join(folder, 'minisearch.json'));
  await buildStockPagefind(records, join(folder, 'pagefind'));
}

function buildMiniSearch(records: readonly SearchRecord[], file: string): void {
  const index = new MiniSearch<MiniSearchRecord>({
    ...MINISEARCH_OPTIONS,
    storeFields: ['path', 'text'],
  });
  index.addAll(records.map((record) => ({ path: record.path, text: plainText(record) })));
  writeFileSync(file, JSON.stringify(index));
}

async function buildStockPagefind(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const record of records) {
    const { errors: refused } = await index.addCustomRecord({
      url: record.path,
      content: plainText(record),
      language: 'ja',
      meta: { title: record.title, path: record.path },
    });
    if (refused.length > 0) throw new Error(`Pagefind refused ${record.path}: ${refused.join('; ')}`);
  }
  await index.writeFiles({ outputPath });
  await close();
}

/** The texts of a record, one line each. */
function plainText({ blocks }: SearchRecord): string {
  return blocks.flatMap(({ label, text }) => (label === null ? [text] : [label, text])).join('\n');
}
