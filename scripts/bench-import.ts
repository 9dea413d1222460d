import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goalSheet } from './bench/import/sheet.ts';
import { measure, type Measurement, medianOf } from './bench/measure.ts';
import { table } from './bench/report.ts';

const WRONG_USE = 2;
const ROWS = 30;
const RUNS = 3;
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PLACE = ['--municipality', 'aoba', '--department', 'toshi', '--year', '2023'];

/** A command as a person types it, with the settings it runs under. */
interface Step {
  readonly script: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Importing the sheet into a folder of its own, checking that folder, and building it where nothing was built before. */
function stepsIn(folder: string, sheet: string): readonly Step[] {
  const content = join(folder, 'content');
  return [
    {
      script: 'import',
      args: ['--', sheet, ...PLACE, '--out', content],
      env: { CONTENT_DIR: join(ROOT, 'tests/fixtures/import/content') },
    },
    { script: 'check', args: [], env: { CONTENT_DIR: content } },
    { script: 'build', args: [], env: { CONTENT_DIR: content, OUT_DIR: join(folder, 'dist') } },
  ];
}

/** Runs the three commands once, one after the other, each through npm, in a new folder. */
async function runOnce(): Promise<readonly (readonly [string, Measurement])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-bench-import-'));
  try {
    const sheet = join(folder, 'mokuhyo-sheet.xlsx');
    writeFileSync(sheet, await goalSheet(ROWS));
    const taken: (readonly [string, Measurement])[] = [];
    for (const { script, args, env } of stepsIn(folder, sheet)) {
      const program = { command: 'npm', args: ['run', '--silent', script, ...args], cwd: ROOT, env };
      taken.push([script, await measure(program)]);
    }
    return taken;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv.length > 2) {
  console.error('Usage: npm run bench:import (it takes no options)');
  process.exit(WRONG_USE);
}
const runs: (readonly (readonly [string, Measurement])[])[] = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await runOnce());

const steps = [...Map.groupBy(runs.flat(), ([script]) => script)].map(
  ([script, all]) => [script, medianOf(all.map(([, taken]) => taken))] as const,
);
const sum = (of: (one: Measurement) => number): string =>
  steps.reduce((total, [, one]) => total + of(one), 0).toFixed(2);
const rows = steps.map(([script, { seconds, cpuSeconds, peakMegabytes }]) => [
  `npm run ${script}`,
  seconds.toFixed(2),
  cpuSeconds?.toFixed(2) ?? '–',
  peakMegabytes?.toFixed(0) ?? '–',
]);
console.log(
  `A sheet of ${String(ROWS)} rows (.xlsx), imported, checked and built from nothing; median of ${String(RUNS)} runs.`,
);
console.log(
  table(
    ['step', 'seconds', 'CPU seconds', 'peak MB'],
    [...rows, ['together', sum((one) => one.seconds), sum((one) => one.cpuSeconds ?? NaN), '']],
  ),
);
