import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './content-file.ts';

/**
 * Reads all files below a folder, in the order of their paths. Names that begin with a dot (editors' and systems'
 * files) are left out. Paths begin with `root` instead of the folder and use `/` on every system.
 * Throws when the folder or a file in it cannot be read.
 */
export function readContentFolder(folder: string, root: string): readonly ContentFile[] {
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
  return names.flatMap((name) => {
    const below = join(folder, name);
    const path = `${root}/${name}`;
    if (statSync(below).isDirectory()) return readContentFolder(below, path);
    return [{ path, bytes: readFileSync(below) }];
  });
}
