import { spawnSync } from 'node:child_process';
import type { Account } from '../../../src/importing/account/account.ts';
import type { Finding } from '../../../src/importing/map/draft.ts';
import type { ImportCase } from './documents.ts';

/** What `npm run import -- … --format json` prints, as far as tests look at it. */
export interface ImportReport {
  readonly files: readonly string[];
  readonly counts: Account['counts'];
  readonly findings: readonly (Finding & { readonly place: string | null })[];
  readonly pieces: readonly (Account['pieces'][number] & { readonly place: string })[];
}

export interface ImportOutcome {
  readonly status: number | null;
  readonly report: ImportReport;
}

/** Runs the import door for one document. `form` null leaves the choice to the importer. */
export function runImport(
  one: ImportCase,
  folders: { readonly content: string; readonly out: string },
): ImportOutcome {
  const { status, stdout, stderr } = run(
    [
      'scripts/import.ts',
      one.source,
      ...['--municipality', one.municipality, '--department', one.department, '--year', String(one.year)],
      ...['--form', one.form, '--out', folders.out, '--format', 'json'],
    ],
    { CONTENT_DIR: folders.content },
  );
  if (stdout === '') throw new Error(`Nothing was imported from ${one.source}.\n${stderr}`);
  return { status, report: JSON.parse(stdout) as ImportReport };
}

/** What `npm run check` says of a content folder. */
export function runCheck(content: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = run(['scripts/check.ts'], { CONTENT_DIR: content });
  return { status, output: stdout + stderr };
}

function run(args: readonly string[], settings: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, args, {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
