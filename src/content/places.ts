import type { Place } from '../domain/diagnostic.ts';

/** A path inside a content file: keys and list positions. */
export type ContentPath = readonly (string | number)[];

/** Where a linked thing begins, and how to find the place of a key below it. */
export interface ThingPlace {
  readonly place: Place;
  /** The place of the value at a path below the thing, or of the nearest value above it that exists. */
  within(path: ContentPath): Place;
}

/**
 * Where linked things stand in the content files. Names of things: `municipality:m`, `form:m/f`, `document:m/d/y`,
 * `initiative:id`, `indicator:id`, and for the fields of a document or an initiative `#field` after its name.
 */
export class Places {
  readonly #things: ReadonlyMap<string, ThingPlace>;

  constructor(things: ReadonlyMap<string, ThingPlace>) {
    this.#things = things;
  }

  /**
   * The place of a thing, or of the value at a path of Japanese keys below it; below a field the path is the number of
   * a line of its text. `initiative:id#欄` falls back to `initiative:id`. Throws for a thing that was never linked.
   */
  of(name: string, path: ContentPath = []): Place {
    const thing = this.#things.get(name) ?? this.#things.get(name.split('#')[0] ?? name);
    if (thing === undefined) throw new Error(`No place is known for ${name}.`);
    return path.length === 0 ? thing.place : thing.within(path);
  }
}
