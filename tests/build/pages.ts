import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from './built-site.ts';

/** All files of a built site, as paths below it, in order. */
export function builtFiles(folder = builtSite()): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();
}

/** The addresses of all pages of the site under test: `/`, `/about/`, `/404.html` … */
export function builtPages(): readonly string[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''));
}
