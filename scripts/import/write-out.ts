import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { WrittenFile } from '../../src/importing/write/write-initiatives.ts';

/** The content folder that imported files go to. */
export interface OutFolder {
  readonly folder: string;
  /** The folder whose site, municipality and forms the documents refer to. */
  readonly contentDir: string;
  readonly municipality: string;
}

/** Copies what the documents refer to, so that another folder than the content's own can be checked and built. */
export function prepareOut({ folder, contentDir, municipality }: OutFolder): void {
  if (resolve(folder) === resolve(contentDir)) return;
  for (const path of ['site.yaml', `${municipality}/municipality.yaml`, `${municipality}/forms`]) {
    const [from, to] = [join(contentDir, path), join(folder, path)];
    if (existsSync(from)) cpSync(from, to, { recursive: true, force: false });
  }
}

/** Writes the files below the folder and returns their paths as a person reads them. */
export function writeFiles(files: readonly WrittenFile[], folder: string): readonly string[] {
  return files.map(({ path, text }) => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    return shown(target);
  });
}

/** A path from where the command runs; outside of it the whole path. */
export function shown(path: string): string {
  const own = relative(process.cwd(), path);
  return own.startsWith('..') ? path : own;
}
