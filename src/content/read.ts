import { Catalog } from '../domain/catalog.ts';
import { byPlace, diagnostic, type Diagnostic } from '../domain/diagnostic.ts';
import type { ContentFile } from './content-file.ts';
import { decodeFiles, type DecodedFiles } from './decode-files.ts';
import { limitRepeats } from './diagnose/limit-repeats.ts';
import { linkCatalog } from './link/link-catalog.ts';
import { Linking } from './link/linking.ts';
import type { Places } from './places.ts';

/** The outcome of reading a content folder. `catalog` is null when any finding is an error. */
export interface Reading {
  readonly catalog: Catalog | null;
  /** What could be linked in spite of errors elsewhere: for rules, never for pages. */
  readonly linked: Catalog;
  readonly places: Places;
  /** All findings of all files in one run, ordered by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns the files of a content folder into the linked catalogue, or says everything that is wrong with them.
 *
 * Pure: takes bytes, touches no disk, knows no clock. `root` is the folder name that stands before every path.
 * Never throws for any input.
 */
export function readContent(files: readonly ContentFile[], root: string): Reading {
  const decoded = decodeFiles(files, root);
  const linking = new Linking(decoded.lines);
  const linked = new Catalog(linkCatalog(decoded, root, linking));
  const diagnostics = [...decoded.diagnostics, ...missingSite(files, decoded, root), ...linking.diagnostics];
  const faulty = diagnostics.some((one) => one.severity === 'error');
  return {
    catalog: faulty ? null : linked,
    linked,
    places: linking.places,
    diagnostics: limitRepeats(diagnostics.toSorted(byPlace)).toSorted(byPlace),
  };
}

function missingSite(files: readonly ContentFile[], decoded: DecodedFiles, root: string): readonly Diagnostic[] {
  const path = `${root}/site.yaml`;
  if (decoded.site !== null || files.some((file) => file.path === path)) return [];
  return [
    diagnostic({
      code: 'file/no-site',
      place: { file: path, line: 1, column: 1 },
      message: 'site.yaml がありません。サイト名・発行者・連絡先・ライセンスを書いたファイルを置いてください。',
      remedy: 'サイト名: 部の運営方針',
    }),
  ];
}
