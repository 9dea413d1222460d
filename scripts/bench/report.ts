import type { Measurement } from './measure.ts';
import type { Reading } from './phases.ts';

/** The ways a site is built again. */
export const SCENARIOS = ['from nothing', 'nothing changed', 'one document changed'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** What one builder took for a corpus of one size. */
export interface Result {
  readonly builder: string;
  readonly documents: number;
  readonly scenario: Scenario;
  readonly median: Measurement;
}

/** One row a result, as a Markdown table. `—` stands where the system does not tell. */
export function resultTable(results: readonly Result[]): string {
  return table(
    ['builder', 'documents', 'build', 'seconds', 'CPU seconds', 'peak MB', 'ms a document'],
    results.map(({ builder, documents, scenario, median }) => [
      builder,
      String(documents),
      scenario,
      median.seconds.toFixed(2),
      figure(median.cpuSeconds, 2),
      figure(median.peakMegabytes, 0),
      documents === 0 ? '—' : ((median.seconds * 1000) / documents).toFixed(1),
    ]),
  );
}

/**
 * What one builder takes in parts of what another takes, for every size and scenario that both have, as a Markdown
 * table: 0.50 is half as much.
 */
export function ratioTable(results: readonly Result[], [ours, theirs]: readonly [string, string]): string {
  const rows = results.flatMap(({ builder, documents, scenario, median }) => {
    const other = results.find(
      (one) => one.builder === theirs && one.documents === documents && one.scenario === scenario,
    );
    if (builder !== ours || other === undefined) return [];
    const ratio = (key: keyof Measurement): string => ratioOf(median[key], other.median[key]);
    return [
      [
        `${ours} ÷ ${theirs}`,
        String(documents),
        scenario,
        ratio('seconds'),
        ratio('cpuSeconds'),
        ratio('peakMegabytes'),
      ],
    ];
  });
  return table(['ratio', 'documents', 'build', 'seconds', 'CPU seconds', 'peak MB'], rows);
}

/**
 * What one more document costs when building from nothing, in milliseconds of processor time: the difference between
 * the smallest and the largest corpus. Null when there is only one size, or no processor time.
 */
export function marginalCpuMs(results: readonly Result[], builder: string): number | null {
  const sizes = results
    .filter((one) => one.builder === builder && one.scenario === 'from nothing' && one.documents > 0)
    .toSorted((a, b) => a.documents - b.documents);
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === undefined || large === undefined || small.documents === large.documents) return null;
  const [less, more] = [small.median.cpuSeconds, large.median.cpuSeconds];
  if (less === null || more === null) return null;
  return ((more - less) * 1000) / (large.documents - small.documents);
}

/**
 * Where the processor time of a build from nothing goes, as a Markdown table. `fixed` is what a build without
 * documents takes; what is left after it and the steps before rendering are the pages: rendering and writing them.
 */
export function breakdownTable(
  { documents, median }: Pick<Result, 'documents' | 'median'>,
  { phases }: Reading,
  fixed: Measurement,
): string {
  const row = (name: string, ms: number): readonly string[] => [
    name,
    (ms / 1000).toFixed(2),
    (ms / documents).toFixed(2),
  ];
  const steps = phases.map(({ name, cpuMs }) => row(name, cpuMs));
  const known = phases.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  const fixedMs = (fixed.cpuSeconds ?? 0) * 1000;
  const rest = (median.cpuSeconds ?? 0) * 1000 - fixedMs - known;
  return table(
    [`step of a build of ${documents} documents`, 'CPU seconds', 'ms a document'],
    [row('a build without documents', fixedMs), ...steps, row('Astro: rendering and writing pages', rest)],
  );
}

/** A Markdown table; the first column is text, the others stand on the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}

function figure(value: number | null, decimals: number): string {
  return value === null ? '—' : value.toFixed(decimals);
}

function ratioOf(ours: number | null, theirs: number | null): string {
  return theirs === null || ours === null || theirs === 0 ? '—' : (ours / theirs).toFixed(2);
}
