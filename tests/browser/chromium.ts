import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { aptPrefix, chooseChromium } from './chromium-places.ts';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const REMEDY =
  'Install Chromium or Chrome (Debian: apt-get install chromium fonts-noto-cjk; ' +
  'elsewhere: npx playwright-core install chromium), or set CHROME_PATH.';

/**
 * Path of a Chromium for the tests; on Debian and Ubuntu it is installed when there is none, and so is a Japanese
 * font, without which line widths would be those of empty boxes.
 *
 * @throws one sentence saying what was tried and what to do, when there is none and none could be installed.
 */
export function findChromium(): string {
  const found = choose();
  if (found !== null) {
    if (hasApt() && !hasJapaneseFont()) installPackages('A Japanese font', ['fonts-noto-cjk', 'fontconfig']);
    return found;
  }
  installPackages('Chromium', ['chromium', 'fonts-noto-cjk', 'fontconfig']);
  const installed = choose();
  if (installed === null)
    throw new Error(`apt-get installed chromium, but it is in no usual place. ${REMEDY}`);
  return installed;
}

/** Starts a headless browser with a new, empty profile; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const options = { executablePath: findChromium(), headless: true, args: FLAGS };
  if (isRoot())
    return chromium.launch({ ...options, chromiumSandbox: false, args: [...FLAGS, '--no-sandbox'] });
  try {
    return await chromium.launch({ ...options, chromiumSandbox: true });
  } catch (error) {
    // Containers and some Ubuntu releases forbid what the sandbox needs; the pages under test are our own.
    if (!String(error).includes('sandbox')) throw error;
    return chromium.launch({ ...options, chromiumSandbox: false });
  }
}

function choose(): string | null {
  const { platform, env } = process;
  return chooseChromium({
    platform,
    env,
    home: homedir(),
    playwright: playwrightBrowsers(),
    exists: existsSync,
  });
}

/** Playwright's own browser for this version, then any other one in its cache. */
function playwrightBrowsers(): readonly string[] {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  const downloads = existsSync(cache)
    ? readdirSync(cache).filter((name) => name.startsWith('chromium-'))
    : [];
  const programs = ['chrome-linux/chrome', 'chrome-linux64/chrome'];
  const cached = downloads.sort().reverse();
  return [
    chromium.executablePath(),
    ...cached.flatMap((name) => programs.map((program) => join(cache, name, program))),
  ];
}

function installPackages(what: string, packages: readonly string[]): void {
  const sudoWorks = succeeds('sudo', ['-n', 'true']);
  const prefix = aptPrefix({ hasApt: hasApt(), isRoot: isRoot(), sudoWorks });
  if (prefix === null) {
    throw new Error(
      `${what} was not found (CHROME_PATH, the usual places, Playwright's cache), and it cannot be installed ` +
        `from here: that takes apt-get as root. ${REMEDY}`,
    );
  }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command = 'apt-get', ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ];
    const result = spawnSync(command, rest, { encoding: 'utf8' });
    if (result.status === 0) continue;
    const reason = result.stderr.trim().split('\n').at(-1) ?? '';
    throw new Error(`${what} was not found, and apt-get ${args.join(' ')} failed (${reason}). ${REMEDY}`);
  }
}

function hasJapaneseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function hasApt(): boolean {
  return existsSync('/usr/bin/apt-get');
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
