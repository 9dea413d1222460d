import type { Part } from '../map/part.ts';

/** A key of a content file: the way from its root. The text of a section of policy.md stands at ['## 欄']. */
export type KeyPath = readonly (string | number)[];

/** Where a part of the source went. */
export interface Placement {
  readonly part: Part;
  readonly file: string;
  readonly key: KeyPath;
  /** `other`: kept under a heading of its own. `reference`: the key holds the id of what the part names. */
  readonly kind: 'placed' | 'other' | 'reference';
}

/** Collects placements while content is put together. */
export class Placements {
  readonly #all: Placement[] = [];

  add(parts: readonly Part[], place: Omit<Placement, 'part'>): void {
    for (const part of parts) this.#all.push({ part, ...place });
  }

  all(): readonly Placement[] {
    return this.#all;
  }
}

export function keyText(key: KeyPath): string {
  return key.map((step) => (typeof step === 'number' ? `${String(step + 1)}番目` : step)).join(' › ');
}
