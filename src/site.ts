import { createHash } from 'node:crypto';
import { textToShow } from './content/decode/decode-text.ts';
import { CODES } from './content/diagnose/codes.ts';
import { formatDiagnostic } from './content/diagnose/code-frame.ts';
import { documentName } from './content/places.ts';
import { publicCatalog } from './domain/policy/public-catalog.ts';
import { SOURCE_CODES } from './importing/proof/source-codes.ts';
import { loadContent, type LoadedContent } from './load-content.ts';
import { RULES } from './rules/all-rules.ts';
import { readSettings, type Settings } from './settings.ts';
import type { ViewContext } from './views/context.ts';

/** What routes ask: the settings of this build, and the context in which views answer. */
export interface Site {
  readonly settings: Settings;
  readonly context: ViewContext;
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
  const { catalog, diagnostics, files, proofs } = loadContent(settings);
  if (catalog === null) {
    const texts = new Map(files.map((file) => [file.path, textToShow(file)]));
    throw new ContentFault(
      diagnostics.map((one) => formatDiagnostic(one, texts.get(one.file) ?? null)).join('\n\n'),
    );
  }
  const opened = { settings, context: viewContext(settings, publicCatalog(catalog, settings.now), proofs) };
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
