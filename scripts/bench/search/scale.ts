import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSettings } from '../../../src/settings.ts';
import { openSite } from '../../../src/site.ts';
import { bundleInput, indexDoor } from '../../indexing/search-bundles.ts';
import { contentFiles } from '../corpus/content-files.ts';
import { corpusOfMunicipalities } from '../corpus/corpus.ts';
import { measure, type Measurement } from '../measure.ts';
import { allRecords, type Corpus } from '../../../tests/search/corpus.ts';

/** A moment after everything in the corpus, so that runs of different days are equal. */
const NOW = '2040-06-01T09:00:00+09:00';

/** One municipality's bundle and what it took to make it. */
export interface IndexRun {
  readonly id: string;
  readonly documents: number;
  readonly records: number;
  readonly cost: Measurement;
  readonly files: number;
  readonly bytes: number;
}

/** A site's search without its pages: all records, and the folder that can be served. */
export interface IndexedCorpus {
  readonly corpus: Corpus;
  readonly site: string;
  readonly runs: readonly IndexRun[];
}

/**
 * Invents municipalities of ten departments with so many years each and makes their search bundles below a folder, one
 * after another, as a build does.
 */
export async function indexMunicipalities(
  folder: string,
  { municipalities, years }: { readonly municipalities: number; readonly years: number },
): Promise<IndexedCorpus> {
  const contentDir = join(folder, 'content');
  for (const { path, bytes } of contentFiles(corpusOfMunicipalities(municipalities, years), 'content')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const site = join(folder, 'site');
  const { context } = openSite(readSettings({ CONTENT_DIR: contentDir, OUT_DIR: site, NOW }, 0));
  const runs: IndexRun[] = [];
  for (const { id } of context.catalog.municipalities) {
    const input = bundleInput(context, id, '');
    const [inputFile, bundle] = [join(folder, `${id}.json`), join(site, 'search', id)];
    writeFileSync(inputFile, JSON.stringify(input));
    const [command, ...args] = indexDoor(inputFile, bundle);
    const cost = await measure({ command, args, cwd: process.cwd() });
    const documents = context.catalog.documentsIn(id).length;
    runs.push({ id, documents, records: input.records.length, cost, ...sizeOf(bundle) });
  }
  return { corpus: allRecords(context), site, runs };
}

function sizeOf(folder: string): Pick<IndexRun, 'files' | 'bytes'> {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
