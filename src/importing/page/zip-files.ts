import { strToU8, zipSync } from 'fflate';
import type { WrittenFile } from '../write/write-initiatives.ts';

/** A fixed day: the same files give the same bytes. */
const DAY = '1980-01-01T00:00:00';

/** The files as one ZIP archive, each under its path. */
export function zipFiles(files: readonly WrittenFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, text }) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: DAY }));
}
