import type { Measurement } from './measure.ts';
import type { Reading } from './phases.ts';

/** The ways a site is built again. */
export const SCENARIOS = ['from nothing', 'nothing changed', 'one document changed'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** What one builder took for a corpus of one size. */
export interface Result {
  readonly builder: string;
  readonly documents: number;
  readonly pages: number;
  readonly scenario: Scenario;
  readonly median: Measurement;
}

/** One row a result, as a Markdown table. `—` stands where the system does not tell. */
export function resultTable(results: readonly Result[]): string {
  return table(
    ['builder', 'documents', 'pages', 'build', 'seconds', 'CPU seconds', 'peak MB', 'ms a page'],
    results.map(({ builder, documents, pages, scenario, median }) => [
      builder,
      String(documents),
      String(pages),
      scenario,
      median.seconds.toFixed(2),
      figure(median.cpuSeconds, 2),
      figure(median.peakMegabytes, 0),
      figure(pages === 0 ? null : (median.seconds * 1000) / pages, 1),
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
    const names = [`${ours} ÷ ${theirs}`, String(documents), scenario];
    return [[...names, ratio('seconds'), ratio('cpuSeconds'), ratio('peakMegabytes')]];
  });
  return table(['ratio', 'documents', 'build', 'seconds', 'CPU seconds', 'peak MB'], rows);
}

/**
 * What one document more costs when building from nothing, in milliseconds of processor time, as a Markdown table: the
 * difference between the smallest and the largest corpus. Builders that built only one size are left out.
 */
export function marginalTable(results: readonly Result[]): string {
  const rows = [...new Set(results.map((one) => one.builder))].flatMap((builder) => {
    const ends = smallestAndLargest(results, builder);
    if (ends === null) return [];
    const [small, large] = ends;
    const ms = ((large.median.cpuSeconds ?? 0) - (small.median.cpuSeconds ?? 0)) * 1000;
    const perDocument = ms / (large.documents - small.documents);
    return [[builder, perDocument.toFixed(2), (ms / (large.pages - small.pages)).toFixed(2)]];
  });
  return table(['builder', 'CPU ms for one document more', 'for one page more'], rows);
}

function smallestAndLargest(results: readonly Result[], builder: string): readonly [Result, Result] | null {
  const sizes = results
    .filter((one) => one.builder === builder && one.scenario === 'from nothing')
    .toSorted((a, b) => a.documents - b.documents);
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === undefined || large === undefined || small.documents === large.documents) return null;
  return small.median.cpuSeconds === null || large.median.cpuSeconds === null ? null : [small, large];
}

/**
 * Where the processor time of a build from nothing goes, as a Markdown table. `fixed` is what a build without
 * documents takes; what is left after it and the steps before rendering are the pages: their views, rendering and
 * writing. Steps that are part of the pages are set apart with `of which`.
 */
export function breakdownTable(result: Result, { phases }: Reading, fixed: Measurement): string {
  const { builder, documents, median } = result;
  const row = (name: string, ms: number): readonly string[] => [
    name,
    (ms / 1000).toFixed(2),
    (ms / documents).toFixed(2),
  ];
  const [before, within] = [phases.filter((one) => !one.ofPages), phases.filter((one) => one.ofPages)];
  const known = before.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  const fixedMs = (fixed.cpuSeconds ?? 0) * 1000;
  const rest = (median.cpuSeconds ?? 0) * 1000 - fixedMs - known;
  return table(
    [`${builder}, ${documents} documents`, 'CPU seconds', 'ms a document'],
    [
      row('a build without documents', fixedMs),
      ...before.map(({ name, cpuMs }) => row(name, cpuMs)),
      row('pages', rest),
      ...within.map(({ name, cpuMs }) => row(`of which ${name}`, cpuMs)),
    ],
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
