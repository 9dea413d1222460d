import { checkContent, type CheckedContent } from './check-content.ts';
import type { ContentFile } from './content/content-file.ts';
import { readContentFolder } from './content/disk.ts';
import type { Settings } from './settings.ts';

/** What was read and checked, together with the files it was made of, for code frames. */
export interface LoadedContent extends CheckedContent {
  readonly files: readonly ContentFile[];
}

/** Reads the content folder, links it and applies every editorial rule: one call for site and command line alike. */
export function loadContent(settings: Pick<Settings, 'contentDir' | 'contentName'>): LoadedContent {
  const files = readContentFolder(settings.contentDir, settings.contentName);
  return { files, ...checkContent(files, settings.contentName) };
}
