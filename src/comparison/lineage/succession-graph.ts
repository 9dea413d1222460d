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

/** One unit that became another by an edge. */
export interface Step {
  readonly edge: Succession;
  readonly before: string;
  readonly after: string;
}

/** Where to go, and which steps may be taken; all of them unless the caller says otherwise. */
export interface Walk {
  readonly direction: 'earlier' | 'later';
  readonly allows?: (step: Step) => boolean;
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
  const queue = [...starts];
  for (const from of queue) {
    for (const step of stepsFrom(from.id, graph, direction)) {
      const { edge } = step;
      const id = direction === 'later' ? step.after : step.before;
      if (reached.has(id) || !certainties.includes(edge.certainty) || !allows(step)) continue;
      const certainty = edge.certainty === 'inferred' ? 'inferred' : from.certainty;
      const next: Reached = { id, path: [...from.path, edge], certainty };
      reached.set(id, next);
      queue.push(next);
    }
  }
}

function stepsFrom(id: string, graph: SuccessionGraph, direction: Walk['direction']): readonly Step[] {
  const steps =
    direction === 'later'
      ? (graph.byBefore.get(id) ?? []).flatMap((edge) =>
          edge.after.map((after) => ({ edge, before: id, after })),
        )
      : (graph.byAfter.get(id) ?? []).flatMap((edge) =>
          edge.before.map((before) => ({ edge, before, after: id })),
        );
  // A unit on both sides of an edge goes on: that is no step.
  return steps.filter(({ before, after }) => before !== after);
}

/**
 * Whether a change took effect after one fiscal year and by another. For a change of an unknown year, the first year in
 * which its result is seen stands in; with neither it may have.
 */
export function tookEffectBetween(
  { year }: Succession,
  [from, to]: readonly [FiscalYear, FiscalYear],
  firstSeen: FiscalYear | null,
): boolean {
  const effective = year ?? firstSeen;
  return effective === null || (from < effective && effective <= to);
}
