import { posix, win32 } from 'node:path';

/** What the search for a browser depends on; read from the machine by `chromium.ts`. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Paths of the browsers that Playwright has downloaded, newest first. */
  readonly playwright: readonly string[];
  readonly exists: (path: string) => boolean;
}

const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Google Chrome for Testing'];
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/**
 * The usual places of Chromium and Chrome on a machine, best first, without `CHROME_PATH` and without looking.
 */
export function usualPlaces({ platform, home, env, playwright }: Omit<Machine, 'exists'>): readonly string[] {
  return [...systemPlaces(platform, home, env), ...playwright];
}

function systemPlaces(platform: NodeJS.Platform, home: string, env: Machine['env']): readonly string[] {
  if (platform === 'darwin') {
    return ['/', home].flatMap((top) =>
      MAC_APPS.map((app) => posix.join(top, 'Applications', `${app}.app`, 'Contents/MacOS', app)),
    );
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = env[variable];
      return folder === undefined ? [] : WINDOWS_PROGRAMS.map((program) => win32.join(folder, program));
    });
  }
  const path = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...LINUX_FOLDERS, ...path])];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/**
 * The browser to use: `CHROME_PATH` when set, else the first usual place that exists, else null.
 *
 * @throws when `CHROME_PATH` names nothing; another browser than the wanted one would be a surprise.
 */
export function chooseChromium(machine: Machine): string | null {
  const wanted = machine.env['CHROME_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (machine.exists(wanted)) return wanted;
    throw new Error(`CHROME_PATH is ${wanted}, but there is no such file: correct it or unset it.`);
  }
  return usualPlaces(machine).find((place) => machine.exists(place)) ?? null;
}

/** What can install packages here: Debian's apt as root, or by sudo without a password; null elsewhere. */
export function aptPrefix(able: {
  readonly hasApt: boolean;
  readonly isRoot: boolean;
  readonly sudoWorks: boolean;
}): readonly string[] | null {
  if (!able.hasApt) return null;
  if (able.isRoot) return [];
  return able.sudoWorks ? ['sudo', '-n'] : null;
}
