import { relative, resolve, sep } from 'node:path';

/** Everything a build depends on besides the content. Frozen once read. */
export interface Settings {
  /** Absolute folder of the content. */
  readonly contentDir: string;
  /** How findings name that folder: relative to where the command runs, with `/`. */
  readonly contentName: string;
  /** Absolute folder of the built site. */
  readonly outDir: string;
  /** Address under which the site is published, without a slash at its end; null when it is not known. */
  readonly siteUrl: string | null;
  /** `/` or `/sub/path/`. */
  readonly basePath: string;
  /** The moment for which the site is built, in milliseconds since the epoch. */
  readonly now: number;
}

/** A setting that cannot be used; `message` is for the person at the terminal. */
export class SettingFault extends Error {}

/**
 * Reads CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH and NOW. `now` is the clock's moment, used when NOW is not set.
 * Throws SettingFault for a value that cannot be used.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, now: number): Settings {
  const contentDir = resolve(env['CONTENT_DIR'] ?? 'content');
  return Object.freeze({
    contentDir,
    contentName: relative(process.cwd(), contentDir).split(sep).join('/') || '.',
    outDir: resolve(env['OUT_DIR'] ?? 'dist'),
    siteUrl: readSiteUrl(env['SITE_URL']),
    basePath: readBasePath(env['BASE_PATH']),
    now: readNow(env['NOW'], now),
  });
}

function readSiteUrl(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (!/^https?:\/\/[^\s/]+$/.test(text.replace(/\/+$/, ''))) {
    throw new SettingFault(
      `SITE_URL「${text}」が読めません。「https://www.example.lg.jp」の形で書いてください（下の階層は BASE_PATH に書きます）。`,
    );
  }
  return text.replace(/\/+$/, '');
}

function readBasePath(text: string | undefined): string {
  const trimmed = (text ?? '').replace(/^\/+|\/+$/g, '');
  if (trimmed === '') return '/';
  if (!/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(trimmed) || trimmed.startsWith('.')) {
    throw new SettingFault(`BASE_PATH「${text ?? ''}」が読めません。「/hoshin/」の形で書いてください。`);
  }
  return `/${trimmed}/`;
}

function readNow(text: string | undefined, now: number): number {
  if (text === undefined || text === '') return now;
  const isIso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text);
  const moment = isIso ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) {
    throw new SettingFault(`NOW「${text}」が読めません。「2026-04-01T09:00:00+09:00」の形で書いてください。`);
  }
  return moment;
}
