import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReadSource } from '../../src/importing/map/map-document.ts';
import { SourceFault } from '../../src/importing/source-tree.ts';
import { guardedRead } from './guarded-read.ts';

/** No document is larger; a larger file is not even opened. */
const MAX_BYTES = 50 * 1024 * 1024;

/**
 * Reads the files of a document in their order.
 *
 * @throws SourceFault for a file that is missing, is too large or cannot be read.
 */
export async function readSources(paths: readonly string[]): Promise<readonly ReadSource[]> {
  const sources: ReadSource[] = [];
  for (const path of paths) {
    const name = basename(path);
    sources.push({ name, tree: await guardedRead(bytesOf(path), name) });
  }
  return sources;
}

/** The bytes of a file. Throws SourceFault for one that is missing or too large. */
export function bytesOf(path: string): Uint8Array {
  const name = basename(path);
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts?.isFile() !== true)
    throw new SourceFault(`「${path}」というファイルがありません。場所と名前を確かめてください。`);
  if (facts.size > MAX_BYTES) {
    throw new SourceFault(
      `「${name}」は${String(Math.ceil(facts.size / 1024 / 1024))}MBあり、大きすぎて読めません。${String(MAX_BYTES / 1024 / 1024)}MBまでの文書に分けてください。`,
    );
  }
  return readFileSync(path);
}
