import type {
  Succession,
  SuccessionCertainty,
  SuccessionKind,
} from '../../domain/organization/succession.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';

/** The edges of a lineage by the units on either side. */
export interface SuccessionGraph {
  readonly byBefore: ReadonlyMap<string, readonly Succession[]>;
  readonly byAfter: ReadonlyMap<string, readonly Succession[]>;
}

/** A unit that a chain of edges leads to: the edges from the start outward, and how sure the weakest of them is. */
export interface Reached {
  readonly id: string;
  readonly path: readonly Succession[];
  readonly certainty: SuccessionCertainty;
}

/** Where to go, and which edges may be used; all of them unless the caller says otherwise. */
export interface Walk {
  readonly direction: 'earlier' | 'later';
  readonly allows?: (edge: Succession) => boolean;
}

/** A founded unit comes from nothing and an abolished one becomes nothing, whatever stands on the other side. */
const CONNECTING: ReadonlySet<SuccessionKind> = new Set([
  'continued',
  'renamed',
  'merged',
  'split',
  'unknown',
]);

export function successionGraph(edges: readonly Succession[]): SuccessionGraph {
  const connecting = edges.filter(({ kind }) => CONNECTING.has(kind));
  return { byBefore: groupByIds(connecting, 'before'), byAfter: groupByIds(connecting, 'after') };
}

/** Edges by each id they name on one side; an edge is listed once under an id. */
export function groupByIds(
  edges: readonly Succession[],
  side: 'before' | 'after',
): ReadonlyMap<string, readonly Succession[]> {
  const groups = new Map<string, Succession[]>();
  for (const edge of edges) {
    for (const id of new Set(edge[side])) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [edge]);
      else group.push(edge);
    }
  }
  return groups;
}

/**
 * Every unit that edges lead to, without the start: by confirmed edges where there is such a way, else by inferred ones;
 * by the fewest of them. Each unit is entered once, so that edges that lead round in a circle end.
 */
export function reach(graph: SuccessionGraph, start: string, walk: Walk): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>();
  const origin: Reached = { id: start, path: [], certainty: 'confirmed' };
  spread({ graph, walk, reached, certainties: ['confirmed'] }, [origin]);
  spread({ graph, walk, reached, certainties: ['confirmed', 'inferred'] }, [origin, ...reached.values()]);
  reached.delete(start);
  return reached;
}

interface Spread {
  readonly graph: SuccessionGraph;
  readonly walk: Walk;
  readonly reached: Map<string, Reached>;
  readonly certainties: readonly SuccessionCertainty[];
}

function spread({ graph, walk, reached, certainties }: Spread, starts: readonly Reached[]): void {
  const { direction, allows = () => true } = walk;
  const [edges, side] =
    direction === 'later' ? ([graph.byBefore, 'after'] as const) : ([graph.byAfter, 'before'] as const);
  const queue = [...starts];
  for (const { id: from, path, certainty } of queue) {
    for (const edge of edges.get(from) ?? []) {
      if (!certainties.includes(edge.certainty) || !allows(edge)) continue;
      const weakest = edge.certainty === 'inferred' ? 'inferred' : certainty;
      for (const id of edge[side]) {
        if (reached.has(id)) continue;
        const next: Reached = { id, path: [...path, edge], certainty: weakest };
        reached.set(id, next);
        queue.push(next);
      }
    }
  }
}

/**
 * Whether a change took effect after one fiscal year and by another. A change of an unknown year may have: `known` is
 * the first year in which its result is seen, and stands in for it.
 */
export function tookEffectBetween(
  { year }: Succession,
  [from, to]: readonly [FiscalYear, FiscalYear],
  known: FiscalYear | null,
): boolean {
  const effective = year ?? known;
  return effective === null || (from < effective && effective <= to);
}
