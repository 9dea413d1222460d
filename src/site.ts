import { createHash } from 'node:crypto';
import type { ContentFile } from './content/content-file.ts';
import { textToShow } from './content/decode/decode-text.ts';
import { CODES } from './content/diagnose/codes.ts';
import { formatDiagnostic } from './content/diagnose/code-frame.ts';
import { publicPart } from './content/edit/public-part.ts';
import { documentName } from './content/places.ts';
import { readForms } from './content/read-forms.ts';
import { publicCatalog } from './domain/policy/public-catalog.ts';
import { SOURCE_CODES } from './importing/proof/source-codes.ts';
import { loadContent, type LoadedContent } from './load-content.ts';
import { RULES } from './rules/all-rules.ts';
import { readSettings, type Settings } from './settings.ts';
import type { ViewContext } from './views/context.ts';
import type { ImportMatter } from './views/import/import-page.ts';

/** What routes ask: the settings of this build, and the context in which views answer. */
export interface Site {
  readonly settings: Settings;
  readonly context: ViewContext;
  /** What was read, documents of later days included: a page may show only what concerns no single document. */
  readonly loaded: LoadedContent;
}

/**
 * Astro bundles pages into modules of their own, apart from those of the door that started it. What the door has read
 * reaches the pages through this one slot of the process, so that content is read once.
 */
const SLOT = Symbol.for('hoshin.site');
const slots = globalThis as { [SLOT]?: Site | undefined };

/** Content that must not be published. `message` holds all findings, ready to print. */
export class ContentFault extends Error {
  override name = 'ContentFault';
}

/** The site of this process: read on the first call, the same object afterwards. Throws ContentFault. */
export function site(): Site {
  slots[SLOT] ??= openSite(readSettings(process.env, Date.now()));
  return slots[SLOT];
}

/** Reads the content for these settings and keeps it for the pages. Throws ContentFault when there is any error. */
export function openSite(settings: Settings): Site {
  const loaded = loadContent(settings);
  const { catalog, diagnostics, files, proofs } = loaded;
  if (catalog === null) {
    const texts = new Map(files.map((file) => [file.path, textToShow(file)]));
    throw new ContentFault(
      diagnostics.map((one) => formatDiagnostic(one, texts.get(one.file) ?? null)).join('\n\n'),
    );
  }
  const context = viewContext(settings, publicCatalog(catalog, settings.now), proofs);
  const opened = { settings, context, loaded };
  slots[SLOT] = opened;
  return opened;
}

function viewContext(
  settings: Settings,
  catalog: ViewContext['catalog'],
  proofs: LoadedContent['proofs'],
): ViewContext {
  const href = (path: string): string => `${settings.basePath}${path.slice(1)}`;
  return {
    catalog,
    href,
    canonical: (path) => (settings.siteUrl === null ? null : `${settings.siteUrl}${href(path)}`),
    digest: (text) => createHash('sha256').update(text).digest('base64url').slice(0, 22),
    sourceProof: (document) => proofs.get(documentName(document)) ?? null,
    codes: [...CODES, ...RULES, ...SOURCE_CODES],
  };
}

/** What the import page hands its script: the files that imported content refers to, as everyone may read them. */
export function importMatter({ settings, loaded }: Site): ImportMatter {
  const root = settings.contentName;
  const isBasis = ({ path }: ContentFile): boolean =>
    path === `${root}/site.yaml` || /^[^/]+\/[^/]+\/(?:municipality|forms\/[^/]+)\.yaml$/u.test(path);
  return {
    root,
    files: loaded.files
      .filter(isBasis)
      .map((file) => ({ path: file.path, text: publicPart(textToShow(file) ?? '') })),
    formsOf: (municipality) => readForms(loaded.files, root, municipality),
  };
}
