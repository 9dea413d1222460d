import { parseFiscalYear } from '../domain/time/fiscal-year.ts';

/** What a content file is, told by its place in the folder. */
export type FileKind =
  | { readonly kind: 'site' }
  | { readonly kind: 'municipality'; readonly municipality: string }
  | { readonly kind: 'search'; readonly municipality: string }
  | { readonly kind: 'form'; readonly municipality: string; readonly form: string }
  | { readonly kind: 'policy'; readonly municipality: string; readonly department: string; readonly year: number }
  | { readonly kind: 'initiatives'; readonly municipality: string; readonly department: string; readonly year: number }
  | { readonly kind: 'source'; readonly municipality: string; readonly department: string; readonly year: number };

/** Folders of the site's own pages and files: a municipality of that name would take their addresses. */
export const SITE_FOLDERS = [
  '404',
  'about',
  'accessibility',
  'api',
  'assets',
  'data',
  'feeds',
  'manual',
  'pagefind',
  'search',
  'tools',
  'updates',
] as const;

const PATTERNS: readonly (readonly [RegExp, (match: readonly string[]) => FileKind])[] = [
  [/^site\.yaml$/, () => ({ kind: 'site' })],
  [/^([^/]+)\/municipality\.yaml$/, ([, municipality = '']) => ({ kind: 'municipality', municipality })],
  [/^([^/]+)\/search\.yaml$/, ([, municipality = '']) => ({ kind: 'search', municipality })],
  [/^([^/]+)\/forms\/([^/]+)\.yaml$/, ([, municipality = '', form = '']) => ({ kind: 'form', municipality, form })],
  [/^([^/]+)\/([^/]+)\/(\d{4})\/policy\.md$/, (match) => ({ kind: 'policy', ...documentParts(match) })],
  [/^([^/]+)\/([^/]+)\/(\d{4})\/initiatives\.yaml$/, (match) => ({ kind: 'initiatives', ...documentParts(match) })],
  [/^([^/]+)\/([^/]+)\/(\d{4})\/initiatives\/[^/]+\.yaml$/, (match) => ({ kind: 'initiatives', ...documentParts(match) })],
  [/^([^/]+)\/([^/]+)\/(\d{4})\/source\.txt$/, (match) => ({ kind: 'source', ...documentParts(match) })],
];

/** Folder names are identifiers and become addresses. */
const FOLDER_NAME = /^[a-z0-9][a-z0-9-]*$/;

/**
 * Tells what a file is by its path below the content folder; null when it has no place there, as in the folder of a
 * year that cannot be a fiscal year (0001).
 */
export function fileKind(path: string): FileKind | null {
  const folders = path.split('/').slice(0, -1);
  if (!folders.every((folder) => FOLDER_NAME.test(folder))) return null;
  const [, , year] = folders;
  if (year !== undefined && parseFiscalYear(year) === null) return null;
  for (const [pattern, build] of PATTERNS) {
    const match = pattern.exec(path);
    if (match !== null) return build(match);
  }
  return null;
}

function documentParts([, municipality = '', department = '', year = '']: readonly string[]) {
  return { municipality, department, year: Number(year) };
}
