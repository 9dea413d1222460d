import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds the site once for all tests that look at it, unless `npm test` has built it already and says where
 * (`HOSHIN_TEST_DIST`).
 *
 * @returns what removes the built site again.
 * @throws when the build fails, with its output.
 */
export function setup(): () => void {
  if (process.env['HOSHIN_TEST_DIST'] !== undefined) return () => undefined;
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-site-'));
  const site = join(folder, 'dist');
  const build = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, OUT_DIR: site, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  if (build.status !== 0)
    throw new Error(`The site for the tests was not built.\n${build.stdout}${build.stderr}`);
  process.env['HOSHIN_TEST_DIST'] = site;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
