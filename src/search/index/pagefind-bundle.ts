import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { ORDER_KEY } from '../bundle/record-table.ts';
import { pagefindProgram } from './pagefind-program.ts';

/** No language: words are taken as they stand, without stems or segments. */
const LANGUAGE = 'zxx';
/** What the browser needs of Pagefind's bundle: not its pages of results, its worker, nor its copies of the texts. */
const INDEX = /^(?:pagefind-entry\.json|.*\.pf_meta|index\/.*\.pf_index)$/;
const SCRIPT = 'pagefind.js';
const WASM = /^wasm\..*\.pagefind$/;
/** Chunks smaller than this save nothing: gzip needs something to work on. */
const LEAST_CHUNK = 300;

interface Destination {
  readonly folder: string;
  /** Whether Pagefind's program comes with it: one copy is enough for all indexes that are searched together. */
  readonly hasProgram: boolean;
}

/**
 * Writes a Pagefind index of these records, each a text of tokens, known by their place. Throws with Pagefind's own words
 * when it refuses something.
 */
export async function writePagefindBundle(
  contents: readonly string[],
  { folder, hasProgram }: Destination,
): Promise<void> {
  const isProgram = (path: string): boolean => path === SCRIPT || WASM.test(path);
  const files = await indexFiles(contents, (path) => INDEX.test(path) || (hasProgram && isProgram(path)));
  await writeFiles(files, folder);
}

/** The files of an index that are needed. Pagefind's process ends before anything else is done, and frees its memory. */
async function indexFiles(
  contents: readonly string[],
  isNeeded: (path: string) => boolean,
): Promise<readonly IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(contents));
  try {
    const { index, errors } = await createIndex({ keepIndexUrl: true });
    if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
    for (const [place, content] of contents.entries()) {
      const order = String(place);
      const added = await index.addCustomRecord({
        url: order,
        content,
        language: LANGUAGE,
        sort: { [ORDER_KEY]: order },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind refused a record: ${added.errors.join(' ')}`);
    }
    const { files } = await index.getFiles();
    return files.filter(({ path }) => isNeeded(path));
  } finally {
    await close();
  }
}

/**
 * A search loads one chunk for each token it looks for, and the list of all chunks once: chunks grow with the square
 * root of the index, so that neither outgrows the other.
 */
function chunkSize(contents: readonly string[]): number {
  const tokens = contents.reduce((sum, content) => sum + content.split(' ').length, 0);
  return Math.max(LEAST_CHUNK, Math.round(Math.sqrt(2 * tokens)));
}

async function writeFiles(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const bytes = path === SCRIPT ? await pagefindProgram(new TextDecoder().decode(content)) : content;
    writeFileSync(join(folder, path), bytes);
  }
}
