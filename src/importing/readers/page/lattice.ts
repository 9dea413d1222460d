import { LIMITS } from '../limits.ts';
import { type Rule } from './page-ink.ts';

/** A box of a ruled table, counted on its lines. Points from the upper left corner of the page. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A table as its lines draw it. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** Lines nearer than this are one: double lines, and lines that miss each other a little. */
const NEAR = 3;
/** Beyond this many lines a page is a drawing, not a table. */
const MOST_RULES = 3000;
/** Squared paper is no table either. */
const MOST_SLOTS = 20_000;

/** The ruled tables of a page, frames of one box left out; null for a page that is a drawing. */
export function lattices(rules: readonly Rule[]): readonly Lattice[] | null {
  if (rules.length > LIMITS.rules) return null;
  const level = mergedRules(rules.filter((rule) => rule.level));
  const upright = mergedRules(rules.filter((rule) => !rule.level));
  if (level.length + upright.length > MOST_RULES) return null;
  return touching(level, upright)
    .flatMap((group) => latticeOf(group.level, group.upright))
    .filter(({ cells }) => cells.length > 1);
}

/** One rule for pieces that follow each other on one line. */
function mergedRules(rules: readonly Rule[]): readonly Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const lines: Rule[][] = [];
  for (const rule of sorted) {
    const line = lines.at(-1);
    if (line !== undefined && rule.at - (line[0]?.at ?? 0) <= NEAR / 2) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap((line) => {
    const merged: { level: boolean; at: number; from: number; to: number }[] = [];
    for (const rule of [...line].sort((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (last !== undefined && rule.from <= last.to + NEAR) last.to = Math.max(last.to, rule.to);
      else merged.push({ ...rule });
    }
    return merged;
  });
}

interface Group {
  readonly level: Rule[];
  readonly upright: Rule[];
}

/** Rules that cross or meet belong to one table. */
function touching(level: readonly Rule[], upright: readonly Rule[]): readonly Group[] {
  const left = new Set<Rule>([...level, ...upright]);
  const meet = (a: Rule, b: Rule): boolean =>
    a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
  const groups: Group[] = [];
  for (const first of level) {
    if (!left.delete(first)) continue;
    const group: Group = { level: [], upright: [] };
    for (const queue = [first]; queue.length > 0;) {
      const rule = queue.pop() ?? first;
      (rule.level ? group.level : group.upright).push(rule);
      const others = (rule.level ? upright : level).filter((other) => left.has(other) && meet(rule, other));
      for (const other of others) left.delete(other);
      queue.push(...others);
    }
    groups.push(group);
  }
  return groups;
}

function latticeOf(level: readonly Rule[], upright: readonly Rule[]): readonly Lattice[] {
  // A table open at its sides ends where its level lines end.
  const xs = places([...upright.map(({ at }) => at), ...outer(level)]);
  const ys = places([...level.map(({ at }) => at), ...outer(upright)]);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_SLOTS) return [];
  const walls = rulesAt(upright, xs);
  const floors = rulesAt(level, ys);
  const crossed = (rules: readonly Rule[] | undefined, middle: number): boolean =>
    rules?.some(({ from, to }) => from <= middle && to >= middle) === true;
  const columns = xs.length - 1;
  const owner = Array.from({ length: columns * (ys.length - 1) }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (owner[root] !== root) {
      // Each look shortens the way for the next one.
      owner[root] = owner[owner[root] ?? root] ?? root;
      root = owner[root] ?? root;
    }
    return root;
  };
  for (const [index] of owner.entries()) {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const [x, y, nextX, nextY] = [xs[column] ?? 0, ys[row] ?? 0, xs[column + 1] ?? 0, ys[row + 1] ?? 0];
    if (column + 1 < columns && !crossed(walls[column + 1], (y + nextY) / 2))
      owner[find(index + 1)] = find(index);
    if (row + 2 < ys.length && !crossed(floors[row + 1], (x + nextX) / 2))
      owner[find(index + columns)] = find(index);
  }
  const boxes = Map.groupBy(owner.keys(), find);
  return [{ xs, ys, cells: [...boxes.values()].flatMap((slots) => boxCells(slots, columns, { xs, ys })) }];
}

/** The rules at each of these places. */
function rulesAt(rules: readonly Rule[], at: readonly number[]): readonly (readonly Rule[])[] {
  return at.map((place) => rules.filter((rule) => Math.abs(rule.at - place) <= NEAR));
}

/** Slots without a line between them are one box, unless they form no rectangle. */
function boxCells(
  slots: readonly number[],
  columns: number,
  { xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly number[] },
): readonly RuledCell[] {
  const rows = slots.map((slot) => Math.floor(slot / columns));
  const across = slots.map((slot) => slot % columns);
  const [row, column] = [Math.min(...rows), Math.min(...across)];
  const [rowSpan, columnSpan] = [Math.max(...rows) - row + 1, Math.max(...across) - column + 1];
  if (slots.length > 1 && rowSpan * columnSpan !== slots.length) {
    return slots.flatMap((slot) => boxCells([slot], columns, { xs, ys }));
  }
  return [
    {
      row,
      column,
      rowSpan,
      columnSpan,
      left: xs[column] ?? 0,
      right: xs[column + columnSpan] ?? 0,
      top: ys[row] ?? 0,
      bottom: ys[row + rowSpan] ?? 0,
    },
  ];
}

function outer(rules: readonly Rule[]): readonly number[] {
  if (rules.length === 0) return [];
  return [Math.min(...rules.map(({ from }) => from)), Math.max(...rules.map(({ to }) => to))];
}

/** The distinct places of lines, from small to large. */
function places(values: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (kept.at(-1) ?? -Infinity) > NEAR) kept.push(value);
  }
  return kept;
}
