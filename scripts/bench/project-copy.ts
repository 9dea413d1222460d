import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NEEDED = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** Routes of the pages that the site for Hugo has too. */
const SHARED_PAGES = [
  '404.astro',
  'about.astro',
  'index.astro',
  '[municipality]/index.astro',
  '[municipality]/years/[year].astro',
  '[municipality]/[department]/index.astro',
  '[municipality]/[department]/[year].astro',
  '[municipality]/[department]/sections/[section].astro',
];

/** The step that makes the search index, in a process of its own for each municipality. */
const SEARCH_STEP = 'scripts/indexing/search-bundles.ts';
const NO_SEARCH = `export const updateSearchBundles = () => Promise.resolve([]);
export const placeSearchBundles = () => undefined;
`;

/** What a copy of the project makes: all, all pages without the search index, or only the pages that Hugo makes too. */
export const PAGES = ['all', 'unsearched', 'shared'] as const;
export type Pages = (typeof PAGES)[number];

/**
 * Copies what a build needs into a folder, so that work on the project does not disturb a measurement, and leaves out
 * what is not wanted. Returns the folder.
 */
export function copyProject(folder: string, pages: Pages): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of NEEDED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  if (pages !== 'all') leaveOutSearch(join(folder, SEARCH_STEP));
  if (pages === 'shared') removeOtherPages(join(folder, 'src', 'pages'));
  return folder;
}

function leaveOutSearch(step: string): void {
  if (!existsSync(step)) throw new Error(`There is no ${SEARCH_STEP} to leave out.`);
  writeFileSync(step, NO_SEARCH);
}

function removeOtherPages(folder: string): void {
  const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.astro'),
  );
  const missing = SHARED_PAGES.filter((page) => !routes.includes(page));
  if (missing.length > 0) throw new Error(`These routes are no more: ${missing.join(', ')}.`);
  for (const route of routes) if (!SHARED_PAGES.includes(route)) rmSync(join(folder, route));
}
