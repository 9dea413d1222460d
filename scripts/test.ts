import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proofSteps, type Step } from './proof/steps.ts';
import { formatTally, tallyTool, tallyVitest, total, type Tally, type VitestReport } from './proof/tally.ts';

/** `npm test`: runs every step even when one fails, and closes with one line `N passed, N failed`. */
async function test(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-test-'));
  const site = join(folder, 'dist');
  try {
    const steps = proofSteps(folder);
    const lanes = (['site', 'code'] as const).map(async (lane) => {
      const tallies: Tally[] = [];
      for (const step of steps.filter((each) => each.lane === lane)) tallies.push(await runStep(step, site));
      return tallies;
    });
    const result = total((await Promise.all(lanes)).flat());
    process.stdout.write(`\n${formatTally(result)}\n`);
    process.exitCode = result.failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runStep(step: Step, site: string): Promise<Tally> {
  const begin = performance.now();
  const { exitCode, output } = await run(step, site);
  const tally = step.report === null ? tallyTool(exitCode) : tallyVitest(readReport(step.report), exitCode);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const good = tally.failed === 0;
  const count =
    step.report === null ? '' : ` (${String(tally.passed)}/${String(tally.passed + tally.failed)})`;
  process.stdout.write(`${good ? '✓' : '✗'} ${step.name}${count} ${seconds} s\n`);
  if (!good) process.stdout.write(`${output.trimEnd()}\n\n`);
  return tally;
}

/** Runs a step and keeps what it says, so that two steps side by side do not mix their lines. */
function run(step: Step, site: string): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((done, broken) => {
    const child = spawn(process.execPath, step.command, {
      env: { ...process.env, OUT_DIR: site, HOSHIN_TEST_DIST: site, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', broken);
    child.on('close', (exitCode) => {
      done({ exitCode, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

function readReport(path: string): VitestReport | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as VitestReport) : null;
}

await test();
