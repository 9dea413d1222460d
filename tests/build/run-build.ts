import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a build printed and how it ended. */
export interface BuildOutcome {
  readonly status: number | null;
  readonly output: string;
}

/** Runs the build door with these settings on top of the environment, the way `npm run build` does. */
export function runBuild(settings: Readonly<Record<string, string>>): BuildOutcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-build-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A copy of the content with one text replaced in one file; throws when the text is not there. */
export function changedContent(
  folder: string,
  change: { readonly file: string; readonly from: string; readonly to: string },
): string {
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const path = join(content, change.file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(change.from)) throw new Error(`${change.file} does not hold ${change.from}.`);
  writeFileSync(path, text.replace(change.from, change.to));
  return content;
}
