/** One value of a content file that is neither a list nor a mapping, with the way to it. */
export interface Leaf {
  /** Keys and positions from the root of the file, e.g. `['取組', 0, '題名']`. */
  readonly path: readonly (string | number)[];
  readonly value: string | number | boolean;
  /** The mapping the leaf stands in. */
  readonly around: Readonly<Record<string, unknown>>;
}

/** Every leaf of a parsed YAML file, in the order of the file. */
export function leavesOf(
  value: unknown,
  path: Leaf['path'] = [],
  around: Leaf['around'] = {},
): readonly Leaf[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return [{ path, value, around }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index], around));
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key], value));
}

/** The keys on the way to a leaf, without positions, nearest first: `['語', '評価', '取組']`. */
export function keysOf({ path }: Leaf): readonly string[] {
  return path.filter((step) => typeof step === 'string').toReversed();
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The mappings of a list; empty for anything else. */
export function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isMapping) : [];
}
