import { decodeFiles } from '../../src/content/decode-files.ts';
import { readContentFolder } from '../../src/content/disk.ts';
import { linkCatalog } from '../../src/content/link/link-catalog.ts';
import { Linking } from '../../src/content/link/linking.ts';
import { Catalog } from '../../src/domain/catalog.ts';
import { RULES } from '../../src/rules/all-rules.ts';
import { readSettings } from '../../src/settings.ts';
import { openSite } from '../../src/site.ts';
import { documentPaths, documentView } from '../../src/views/document/document-view.ts';

/** Processor time of one step of a build, in milliseconds. */
export interface Phase {
  readonly name: string;
  readonly cpuMs: number;
  /** Whether a build takes it while it makes pages, not before. */
  readonly ofPages: boolean;
}

/** The steps before rendering, and how many findings the checks made on the way. */
export interface Reading {
  readonly phases: readonly Phase[];
  readonly findings: number;
}

/**
 * Does what a build does before Astro renders, step by step in this process, and times each. The steps are those of
 * `loadContent`; call it in a fresh process, as a build is one.
 */
export function readingPhases(contentDir: string): Reading {
  const phases: Phase[] = [];
  const time = <T>(name: string, step: () => T, ofPages = false): T => {
    const begin = process.cpuUsage();
    const result = step();
    const { user, system } = process.cpuUsage(begin);
    phases.push({ name, cpuMs: (user + system) / 1000, ofPages });
    return result;
  };
  const root = 'content';
  const files = time('disk', () => readContentFolder(contentDir, root));
  const decoded = time('decoding', () => decodeFiles(files, root));
  const linking = new Linking();
  const catalog = time('linking', () => new Catalog(linkCatalog(decoded, root, linking)));
  const input = { catalog, places: linking.places };
  const broken = time('rules', () => RULES.flatMap((rule) => rule.check(input)));
  const { context } = openSite(readSettings({ CONTENT_DIR: contentDir }, 0));
  time('document keys', () => documentPaths(context), true);
  const { documents } = context.catalog;
  time('document views', () => documents.map((document) => documentView(context, document)), true);
  const findings = decoded.diagnostics.length + linking.diagnostics.length + broken.length;
  return { phases, findings };
}
