import { describeMiss, isExact, scoreOf, type Answer } from '../../../tests/search/score.ts';
import { table } from '../report.ts';
import type { Amount } from './bench-server.ts';
import { type NextTransfer, quantileOf } from './next-transfers.ts';
import type { PageTransfer } from './page-transfer.ts';
import { countPlaces, type Place } from './quality.ts';

/** All that was measured of one engine. */
export interface EngineResult {
  readonly name: string;
  /** Answers by the heading they are reported under. */
  readonly answers: Readonly<Record<string, readonly Answer[]>>;
  readonly places: readonly Place[];
  /** What was sent until an engine that was not there yet had its first ten results, and for the next query. */
  readonly first: Amount;
  readonly next: Amount;
  /** Milliseconds until the first ten results: of the first query, then of all, each asked before. */
  readonly firstMilliseconds: number;
  readonly warmMilliseconds: readonly number[];
}

/** Recall, precision, exact sets and false "nothing found" of each engine, as a Markdown table. */
export function qualityTable(results: readonly EngineResult[]): string {
  const rows = results.flatMap(({ name, answers }) =>
    Object.entries(answers).map(([heading, list]) => {
      const { queries, recall, precision, exact, falseZero } = scoreOf(list);
      return [
        name,
        heading,
        ...[queries, percent(recall), percent(precision), percent(exact), falseZero].map(String),
      ];
    }),
  );
  return table(['engine', 'queries', 'number', 'recall', 'precision', 'exact', 'false zero'], rows);
}

/** Exact sets by class of query, engines side by side, as a Markdown table. */
export function classTable(results: readonly EngineResult[], heading: string): string {
  const classes = [
    ...new Set(results.flatMap(({ answers }) => (answers[heading] ?? []).map((one) => one.class))),
  ];
  const rows = classes.map((name) => [
    name,
    ...results.map(({ answers }) => {
      const { queries, exact } = scoreOf((answers[heading] ?? []).filter((one) => one.class === name));
      return `${Math.round(exact * queries)}/${queries}`;
    }),
  ]);
  return table([`${heading}: exact sets`, ...results.map(({ name }) => name)], rows);
}

/** Bytes, milliseconds and ranking of each engine, as a Markdown table. */
export function costTable(results: readonly EngineResult[]): string {
  const rows = results.map(({ name, places, first, next, firstMilliseconds, warmMilliseconds }) => {
    const { first: firsts, top } = countPlaces(places);
    const warm = warmMilliseconds.toSorted((a, b) => a - b);
    return [
      name,
      kilobytes(first),
      kilobytes(next),
      firstMilliseconds.toFixed(0),
      quantile(warm, 0.5).toFixed(1),
      quantile(warm, 0.95).toFixed(1),
      `${firsts}/${places.length}`,
      `${top}/${places.length}`,
    ];
  });
  return table(
    ['engine', 'first kB', 'next kB', 'first ms', 'warm median ms', 'p95 ms', 'best first', 'in first three'],
    rows,
  );
}

/**
 * What the search page makes a reader load, as a Markdown table. `transfers` are those of all queries, each asked next
 * after one other.
 */
export function pageTable(
  { page, first, firstMilliseconds }: PageTransfer,
  transfers: readonly NextTransfer[],
): string {
  const next = [0.5, 0.95, 1].map((share) => kilobytes(quantileOf(transfers, share)));
  return table(
    [
      '/search/ in kB (compressed)',
      'page',
      'first search',
      'next median',
      'next p95',
      'next max',
      'first ms',
    ],
    [['', kilobytes(page), kilobytes(first), ...next, firstMilliseconds.toFixed(0)]],
  );
}

/** The queries that make a reader load most after another one, a line each. */
export function heaviestList(transfers: readonly NextTransfer[], most: number): string {
  return transfers
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, most)
    .map((one) => `${one.query}: ${kilobytes(one)} kB`)
    .join('\n');
}

/** Every query that our engine, the first of the list, did not answer exactly or not in the best order; one line each. */
export function missList([ours]: readonly EngineResult[]): string {
  const answers = Object.values(ours?.answers ?? {}).flat();
  const places = (ours?.places ?? []).filter(({ place }) => place !== 1);
  return [
    ...answers.filter((answer) => !isExact(answer)).map(describeMiss),
    ...places.map(
      ({ query, place }) => `${query.query} (ranking): ${query.best} is at place ${place ?? '—'}`,
    ),
  ].join('\n');
}

function kilobytes({ bytes, compressedBytes }: Amount): string {
  return `${(bytes / 1000).toFixed(0)} (${(compressedBytes / 1000).toFixed(0)})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

/** @param sorted ascending. */
function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}
