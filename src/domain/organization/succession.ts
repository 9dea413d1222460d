import type { FiscalYear } from '../time/fiscal-year.ts';

/** What became of a unit or a promise. */
export const SUCCESSION_LABELS = {
  continued: '継続',
  renamed: '改称',
  merged: '統合',
  split: '分割',
  founded: '新設',
  abolished: '廃止',
  unknown: '不明',
} as const;
export type SuccessionKind = keyof typeof SUCCESSION_LABELS;

/** Whether the sources prove an edge, or a person concluded it. */
export const SUCCESSION_CERTAINTY_LABELS = { confirmed: '確定', inferred: '推定' } as const;
export type SuccessionCertainty = keyof typeof SUCCESSION_CERTAINTY_LABELS;

/** An edge between years: which units (or initiatives) became which, on what evidence. N:M. */
export interface Succession {
  readonly kind: SuccessionKind;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** First fiscal year of the new state, where known. */
  readonly year: FiscalYear | null;
  readonly certainty: SuccessionCertainty;
  readonly evidence: string;
}

type Sides = Pick<Succession, 'before' | 'after'>;

/**
 * The ids that lie on a cycle of edges, in order of first appearance; empty when there is none. A unit that stands on both
 * sides of an edge goes on: it neither came from the others (somu → somu, kikaku) nor from itself.
 */
export function cyclicIds(successions: readonly Sides[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const edge of successions) {
    const begun = begunBy(edge);
    for (const from of edge.before) {
      const targets = next.get(from) ?? new Set<string>();
      begun.forEach((to) => targets.add(to));
      next.set(from, targets);
    }
  }
  return [...next.keys()].filter((start) => reaches(start, start, next));
}

/** The units that an edge brings about; an edge that changes nothing leads from its units back to them. */
function begunBy({ before, after }: Sides): readonly string[] {
  const isUnchanged = before.every((id) => after.includes(id)) && after.every((id) => before.includes(id));
  return isUnchanged ? after : after.filter((id) => !before.includes(id));
}

function reaches(from: string, goal: string, next: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const open = [...(next.get(from) ?? [])];
  const seen = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return false;
}
