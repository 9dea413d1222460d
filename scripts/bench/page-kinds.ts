import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How many pages of one kind a built site has, and how large they are. */
export interface PageKind {
  readonly kind: string;
  readonly pages: number;
  readonly meanBytes: number;
  /** Mean of some of them: compressing all would take longer than building them. */
  readonly meanGzippedBytes: number;
}

/** Kinds by the paths of their pages, the first that fits; `m` is a municipality, `d` a department. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['comparison', /^[^/]+\/[^/]+\/compare\//],
  ['section', /^[^/]+\/[^/]+\/sections\//],
  ['year', /^[^/]+\/years\//],
  ['initiative', /^[^/]+\/initiatives\//],
  ['indicator', /^[^/]+\/indicators\//],
  ['board', /^[^/]+\/board\//],
  ['document', /^[^/]+\/[^/]+\/\d{4}\//],
  ['department', /^mihon-\d+\/[^/]+\/index\.html$/],
];
const SAMPLES = 20;

/** The kinds of pages below a folder, in the order of the table above; what fits none is `other`. */
export function pageKinds(folder: string): readonly PageKind[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
  const groups = Map.groupBy(
    paths,
    (path) => KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other',
  );
  return [...KINDS.map(([kind]) => kind), 'other'].flatMap((kind) => {
    const pages = groups.get(kind) ?? [];
    if (pages.length === 0) return [];
    const every = Math.ceil(pages.length / SAMPLES);
    const samples = pages.filter((_, index) => index % every === 0);
    return [
      {
        kind,
        pages: pages.length,
        meanBytes: mean(pages.map((path) => statSync(join(folder, path)).size)),
        meanGzippedBytes: mean(samples.map((path) => gzipSync(readFileSync(join(folder, path))).length)),
      },
    ];
  });
}

function mean(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}
