import { join } from 'node:path';
import { hoshinBuilder } from './builders.ts';
import { corpusOfYears } from './corpus/corpus.ts';
import type { Measurement } from './measure.ts';
import { pageKinds } from './page-kinds.ts';
import { table } from './report.ts';

/** A site of ten departments with so many years each: what building it from nothing takes, and what comes out. */
export interface YearsRun {
  readonly years: number;
  readonly pages: number;
  readonly comparisons: number;
  readonly bytes: number;
  /** The run that took the least processor time: what else the machine does only adds to it. */
  readonly least: Measurement;
}

const YEARS = [9, 10, 11] as const;

/** Builds the same municipality with nine, ten and eleven years. The rounds take turns, so that noise hits all alike. */
export async function eleventhYear(runs: number, folder: string): Promise<readonly YearsRun[]> {
  const last = Math.max(...YEARS);
  const sites = YEARS.map((years) => ({
    years,
    builder: hoshinBuilder(corpusOfYears(years, last), join(folder, `years-${years}`), 'all'),
    taken: [] as Measurement[],
  }));
  for (let run = 0; run < runs; run += 1) {
    for (const { builder, taken } of sites) {
      builder.clean();
      taken.push(await builder.build());
    }
  }
  return sites.map(({ years, builder, taken }) => {
    const kinds = pageKinds(builder.out);
    return {
      years,
      pages: kinds.reduce((sum, one) => sum + one.pages, 0),
      comparisons: kinds.find(({ kind }) => kind === 'comparison')?.pages ?? 0,
      bytes: kinds.reduce((sum, one) => sum + one.pages * one.meanBytes, 0),
      least: leastOf(taken),
    };
  });
}

function leastOf(taken: readonly Measurement[]): Measurement {
  const [least] = taken.toSorted((a, b) => cpuSeconds(a) - cpuSeconds(b));
  if (least === undefined) throw new RangeError('No measurements.');
  return least;
}

/** The time on the clock where the system does not tell the processor's. */
function cpuSeconds(one: Measurement): number {
  return one.cpuSeconds ?? one.seconds;
}

/** One row a site as a Markdown table; the last columns are about what its last year added. */
export function yearsTable(runs: readonly YearsRun[]): string {
  const head = [
    'years',
    'pages',
    'of which comparisons',
    '10⁶ bytes',
    'seconds',
    'CPU seconds',
    'CPU ms a page',
  ];
  const added = ['pages added', 'CPU ms for each', 'CPU ms for 10⁵ bytes added'];
  const rows = runs.map((run, index) => {
    const { years, pages, comparisons, bytes, least } = run;
    const cpu = cpuSeconds(least);
    const own = [years, pages, comparisons].map(String);
    const costs = [(bytes / 1e6).toFixed(1), least.seconds.toFixed(2), cpu.toFixed(2)];
    return [...own, ...costs, ((cpu * 1000) / pages).toFixed(2), ...addedBy(run, runs[index - 1])];
  });
  return table([...head, ...added], rows);
}

function addedBy(run: YearsRun, before: YearsRun | undefined): readonly string[] {
  if (before === undefined) return ['—', '—', '—'];
  const ms = (cpuSeconds(run.least) - cpuSeconds(before.least)) * 1000;
  const pages = run.pages - before.pages;
  return [String(pages), (ms / pages).toFixed(2), ((ms * 1e5) / (run.bytes - before.bytes)).toFixed(2)];
}
