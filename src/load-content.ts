import { readContentFolder } from './content/disk.ts';
import { readContent, type Reading } from './content/read.ts';
import type { ContentFile } from './content/content-file.ts';
import { byPlace, diagnostic } from './domain/diagnostic.ts';
import { RULES } from './rules/all-rules.ts';
import type { Settings } from './settings.ts';

/** A reading together with the files it was made of, for code frames. */
export interface LoadedContent extends Reading {
  readonly files: readonly ContentFile[];
}

/** Reads the content folder, links it and applies every editorial rule: one call for site and command line alike. */
export function loadContent(settings: Pick<Settings, 'contentDir' | 'contentName'>): LoadedContent {
  const files = readContentFolder(settings.contentDir, settings.contentName);
  return { files, ...checkContent(files, settings.contentName) };
}

/** Reads files that are already in memory; the rules run on whatever could be linked. */
export function checkContent(files: readonly ContentFile[], root: string): Reading {
  const reading = readContent(files, root);
  const input = { catalog: reading.linked, places: reading.places };
  const findings = RULES.flatMap((rule) =>
    rule.check(input).map((finding) => diagnostic({ ...finding, code: rule.code })),
  );
  const diagnostics = [...reading.diagnostics, ...findings].toSorted(byPlace);
  const faulty = diagnostics.some((one) => one.severity === 'error');
  return { ...reading, catalog: faulty ? null : reading.catalog, diagnostics };
}
