import { isAbsolute, relative, resolve, sep } from 'node:path';
import { parseIsoDate } from './domain/time/calendar-date.ts';

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
export class SettingFault extends Error {
  override name = 'SettingFault';
}

/**
 * Reads CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH and NOW; an empty value is none. `now` is the clock's moment, used
 * when NOW is not set. Throws SettingFault for a value that cannot be used.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, now: number): Settings {
  const contentDir = resolve(given(env['CONTENT_DIR']) ?? 'content');
  return Object.freeze({
    contentDir,
    contentName: relative(process.cwd(), contentDir).split(sep).join('/') || '.',
    outDir: readOutDir(given(env['OUT_DIR']) ?? 'dist', contentDir),
    siteUrl: readSiteUrl(given(env['SITE_URL'])),
    basePath: readBasePath(given(env['BASE_PATH'])),
    now: readNow(given(env['NOW']), now),
  });
}

function given(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** The built site replaces its folder as a whole, so that nothing else may be in it. */
function readOutDir(text: string, contentDir: string): string {
  const outDir = resolve(text);
  if (
    [process.cwd(), contentDir].some((folder) => isWithin(folder, outDir)) ||
    isWithin(outDir, contentDir)
  ) {
    throw new SettingFault(
      `OUT_DIR「${text}」は使えません。サイトを作るたびに中身がすべて入れ替わるため、内容のフォルダーや作業中のフォルダーと重ならない場所を指定してください（例: dist）。`,
    );
  }
  return outDir;
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function readSiteUrl(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.parse(text);
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (!isOrigin) {
    throw new SettingFault(
      `SITE_URL「${text}」が読めません。「https://www.example.lg.jp」の形で書いてください（下の階層は BASE_PATH に書きます）。`,
    );
  }
  return url.origin;
}

function readBasePath(text: string | null): string {
  if (text === null) return '/';
  const segments = text.split('/').filter((segment) => segment !== '');
  if (!segments.every((segment) => /^[\w~-][\w.~-]*$/.test(segment))) {
    throw new SettingFault(
      `BASE_PATH「${text}」が読めません。「/hoshin/」のように、半角の英数字と「-」「_」「.」「~」で書いてください。`,
    );
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

const ISO_MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/** Without a zone a time is one of Asia/Tokyo, as 公開日時 is: the machine's zone must not matter. */
function readNow(text: string | null, now: number): number {
  if (text === null) return now;
  const [, date = '', time = '00:00', zone = '+09:00'] = ISO_MOMENT.exec(text) ?? [];
  if (parseIsoDate(date) === null) {
    throw new SettingFault(`NOW「${text}」が読めません。「2026-04-01T09:00:00+09:00」の形で書いてください。`);
  }
  return Date.parse(`${date}T${time}${zone}`);
}
