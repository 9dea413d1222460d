import type { FilterName } from '../../../views/search/record.ts';
import type { FilterChoice, FilterCount } from '../engine.ts';
import type { Entry } from '../loading/corpus.ts';

/** In the order in which a page offers them. */
export const FILTERS: readonly FilterName[] = [
  'municipality',
  'kind',
  'year',
  'department',
  'section',
  'measure',
  'stage',
  'rating',
  'difficulty',
];

/** What the chosen filters leave of some records, and how many records each value would leave. */
export interface Narrowed {
  readonly kept: ReadonlySet<Entry>;
  readonly counts: Readonly<Record<FilterName, readonly FilterCount[]>>;
}

/**
 * Narrows records by the chosen values. A value is counted among the records that all other filters let through. Only
 * values that occur in `all` are listed, in their order there, a value without any such record with 0.
 */
export function narrow(found: readonly Entry[], chosen: FilterChoice, all: readonly Entry[]): Narrowed {
  const active = FILTERS.flatMap((name) => {
    const values = chosen[name] ?? [];
    return values.length === 0 ? [] : [{ name, values: new Set(values) }];
  });
  const kept = new Set<Entry>();
  const tallies = new Map(FILTERS.map((name) => [name, new Map<readonly string[], number>()]));
  for (const entry of found) {
    const refusing = active.filter(({ name, values }) => !entry.values[name].some((one) => values.has(one)));
    if (refusing.length === 0) kept.add(entry);
    const [only] = refusing;
    const counting = only === undefined ? FILTERS : refusing.length === 1 ? [only.name] : [];
    for (const name of counting) tally(tallies.get(name), entry.values[name]);
  }
  const counts = FILTERS.map((name) => [name, countsOf(name, tallies.get(name), all)] as const);
  return { kept, counts: Object.fromEntries(counts) as Narrowed['counts'] };
}

/** Lists are shared by many records: counting lists first is cheaper than counting values. */
function tally(lists: Map<readonly string[], number> | undefined, list: readonly string[]): void {
  lists?.set(list, (lists.get(list) ?? 0) + 1);
}

function countsOf(
  name: FilterName,
  lists: ReadonlyMap<readonly string[], number> | undefined,
  all: readonly Entry[],
): readonly FilterCount[] {
  const labels = knownValues(all, name);
  const counts = new Map<string, number>();
  for (const [list, count] of lists ?? []) {
    for (const value of list) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...labels].map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 }));
}

const KNOWN = new WeakMap<readonly Entry[], Map<FilterName, ReadonlyMap<string, string>>>();

/** Every value of a filter with its label, in the order of the records; years newest first. */
function knownValues(all: readonly Entry[], name: FilterName): ReadonlyMap<string, string> {
  const byName = KNOWN.get(all) ?? new Map<FilterName, ReadonlyMap<string, string>>();
  KNOWN.set(all, byName);
  const known = byName.get(name) ?? gatherValues(all, name);
  byName.set(name, known);
  return known;
}

function gatherValues(all: readonly Entry[], name: FilterName): ReadonlyMap<string, string> {
  const ordered =
    name === 'year' ? all.toSorted((a, b) => b.document.fiscalYear - a.document.fiscalYear) : all;
  const labels = new Map<string, string>();
  for (const { municipality, values } of ordered) {
    for (const value of values[name]) {
      labels.set(value, name === 'municipality' ? municipality.name : value);
    }
  }
  return labels;
}
