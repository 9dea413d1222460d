import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Builder, hoshinBuilder, hugoBuilder, ROOT } from './builders.ts';
import { syntheticCorpus } from './corpus/corpus.ts';
import { medianOf, type Measurement } from './measure.ts';
import type { Reading } from './phases.ts';
import { type Result, type Scenario, SCENARIOS } from './report.ts';
import { siteSize, type SiteSize } from './site-size.ts';

/** All that was measured for a corpus of one size. */
export interface SizeRun {
  readonly documents: number;
  readonly results: readonly Result[];
  readonly sites: readonly { readonly builder: string; readonly size: SiteSize }[];
  readonly reading: Reading;
}

/**
 * Makes the corpus of one size below `folder` and builds it in every way, with ours and, where there is one, with
 * Hugo. Rejects when a build fails, or when the checks find anything about the corpus.
 */
export async function runSize(documents: number, runs: number, folder: string): Promise<SizeRun> {
  const corpus = syntheticCorpus(documents);
  const hoshin = hoshinBuilder(corpus, join(folder, 'hoshin'));
  const hugo = hugoBuilder(corpus, join(folder, 'hugo'));
  const reading = readInFreshProcess(hoshin.source);
  if (reading.findings > 0)
    throw new Error(`The checks have ${reading.findings} findings about ${hoshin.source}.`);
  const builders = hugo === null ? [hoshin] : [hoshin, hugo];
  const results = await buildAll(builders, documents, runs);
  return {
    documents,
    results,
    sites: builders.map(({ name, out }) => ({ builder: name, size: siteSize(out) })),
    reading,
  };
}

/** The builders take turns in every round, so that a noisy moment of the machine hits them alike. */
async function buildAll(builders: readonly Builder[], documents: number, runs: number): Promise<Result[]> {
  const rounds: (Omit<Result, 'median'> & { readonly taken: Measurement })[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const builder of builders) {
      for (const scenario of SCENARIOS) {
        prepare(builder, scenario);
        rounds.push({ builder: builder.name, documents, scenario, taken: await builder.build() });
      }
    }
  }
  const groups = Map.groupBy(rounds, ({ builder, scenario }) => `${builder}|${scenario}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { taken, ...what } = first;
    return [{ ...what, median: medianOf([taken, ...others.map((one) => one.taken)]) }];
  });
}

function prepare(builder: Builder, scenario: Scenario): void {
  if (scenario === 'from nothing') builder.clean();
  if (scenario === 'one document changed') builder.changeOneDocument();
}

function readInFreshProcess(contentDir: string): Reading {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/bench.ts', '--phases', contentDir],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`Reading ${contentDir} failed.\n${stderr}`);
  return JSON.parse(stdout) as Reading;
}
