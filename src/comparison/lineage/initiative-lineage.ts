import type { Appearance } from '../../domain/catalog.ts';
import type { Succession } from '../../domain/organization/succession.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import {
  groupByIds,
  type Reached,
  reach,
  type SuccessionGraph,
  successionGraph,
  tookEffectBetween,
  type Walk,
} from './succession-graph.ts';

/** What is known about the lives of a municipality's promises, gathered once for all comparisons. */
export interface InitiativeLineage {
  readonly graph: SuccessionGraph;
  /** Edges that say how a promise ended or what became of it is unknown, by its id. */
  readonly ends: ReadonlyMap<string, readonly Succession[]>;
  /** Edges that say that a promise is new, by its id. */
  readonly beginnings: ReadonlyMap<string, readonly Succession[]>;
  /** Where a promise stands, by its id. */
  readonly appearances: ReadonlyMap<string, readonly Appearance[]>;
  /** The first fiscal year in which a promise stands, by its id. */
  readonly firstYears: ReadonlyMap<string, FiscalYear>;
}

/** Gathers the lineage from all documents of one municipality; an edge may stand at either of its promises. */
export function initiativeLineage(documents: readonly PolicyDocument[]): InitiativeLineage {
  const all = documents.flatMap((document) =>
    document.initiatives.map((initiative): Appearance => ({ document, initiative })),
  );
  const edges = withoutRepeats(all.flatMap(({ initiative }) => initiative.successions));
  const appearances = Map.groupBy(all, ({ initiative }) => initiative.id);
  const years = [...appearances].map(([id, places]) => {
    return [id, Math.min(...places.map(({ document }) => document.fiscalYear))] as const;
  });
  return {
    graph: successionGraph(edges),
    ends: groupByIds(
      edges.filter(({ after }) => after.length === 0),
      'before',
    ),
    beginnings: groupByIds(
      edges.filter(({ before }) => before.length === 0),
      'after',
    ),
    appearances,
    firstYears: new Map(years),
  };
}

/** An edge that is written down in several years, or at both of its promises, is one edge. */
function withoutRepeats(edges: readonly Succession[]): readonly Succession[] {
  const keyOf = ({ kind, before, after, year, certainty, evidence }: Succession): string =>
    JSON.stringify([kind, before, after, year, certainty, evidence]);
  return [...new Map(edges.map((edge) => [keyOf(edge), edge])).values()];
}

/** The fiscal years that are compared. */
export type Years = readonly [before: FiscalYear, after: FiscalYear];

/** What a promise had become by the later year, or had come from in the earlier one; with itself, by an empty path. */
export function relatives(
  lineage: InitiativeLineage,
  id: string,
  { direction, years }: { readonly direction: Walk['direction']; readonly years: Years },
): ReadonlyMap<string, Reached> {
  const reached = reach(lineage.graph, id, {
    direction,
    allows: ({ edge, after }) => tookEffectBetween(edge, years, lineage.firstYears.get(after) ?? null),
  });
  return new Map([[id, { id, path: [], certainty: 'confirmed' }], ...reached]);
}

/** The ends, or the beginnings, of some promises that took effect between the years. */
export function looseEnds(
  edges: ReadonlyMap<string, readonly Succession[]>,
  ids: Iterable<string>,
  years: Years,
): readonly Succession[] {
  const found = [...ids].flatMap((id) => edges.get(id) ?? []);
  return [...new Set(found)].filter((edge) => tookEffectBetween(edge, years, null));
}
