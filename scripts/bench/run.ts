import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Builder, hoshinBuilder, hugoBuilder } from './builders.ts';
import { syntheticCorpus } from './corpus/corpus.ts';
import { medianOf, type Measurement } from './measure.ts';
import { type PageKind, pageKinds } from './page-kinds.ts';
import type { Reading } from './phases.ts';
import type { Pages } from './project-copy.ts';
import { type Result, type Scenario, SCENARIOS } from './report.ts';

/** All that was measured for a corpus of one size. */
export interface SizeRun {
  readonly documents: number;
  readonly results: readonly Result[];
  readonly sites: readonly { readonly builder: string; readonly kinds: readonly PageKind[] }[];
  readonly reading: Reading;
}

/** What to measure. */
export interface SizeRequest {
  readonly documents: number;
  readonly runs: number;
  /** The page sets with which our own site is built, one builder each. */
  readonly pages: readonly Pages[];
  /** Where to work. */
  readonly folder: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Makes the corpus of one size and builds it in every way, with ours and, where there is one, with Hugo. Rejects when a
 * build fails, or when the checks find anything about the corpus.
 */
export async function runSize({ documents, runs, pages, folder }: SizeRequest): Promise<SizeRun> {
  const corpus = syntheticCorpus(documents);
  const ours = pages.map((set) => hoshinBuilder(corpus, join(folder, `hoshin-${set}`), set));
  const hugo = hugoBuilder(corpus, join(folder, 'hugo'));
  const reading = readInFreshProcess(ours[0]?.source ?? '');
  if (reading.findings > 0) throw new Error(`The checks have ${reading.findings} findings about ${folder}.`);
  const builders = hugo === null ? ours : [...ours, hugo];
  const measured = await buildAll(builders, runs);
  const sites = builders.map(({ name, out }) => ({ builder: name, kinds: pageKinds(out) }));
  const results = measured.map((one) => {
    const kinds = sites.find((site) => site.builder === one.builder)?.kinds ?? [];
    return { ...one, documents, pages: kinds.reduce((sum, kind) => sum + kind.pages, 0) };
  });
  return { documents, results, sites, reading };
}

/** The builders take turns in every round, so that a noisy moment of the machine hits them alike. */
async function buildAll(
  builders: readonly Builder[],
  runs: number,
): Promise<readonly Omit<Result, 'documents' | 'pages'>[]> {
  const rounds: { readonly builder: string; readonly scenario: Scenario; readonly taken: Measurement }[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const builder of builders) {
      for (const scenario of SCENARIOS) {
        prepare(builder, scenario);
        rounds.push({ builder: builder.name, scenario, taken: await builder.build() });
      }
    }
  }
  const groups = Map.groupBy(rounds, ({ builder, scenario }) => `${builder}|${scenario}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { builder, scenario } = first;
    return [{ builder, scenario, median: medianOf(group.map((one) => one.taken)) }];
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
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Reading ${contentDir} failed.\n${stderr}`);
  return JSON.parse(stdout) as Reading;
}
