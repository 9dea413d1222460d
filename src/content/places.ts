import type { DocumentKey } from '../domain/catalog.ts';
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
 * Where linked things stand in the content files. Names of things: `site`, `municipality:m`, what `documentName`,
 * `initiativeName` and `indicatorName` give, and for the fields of a document or an initiative `#field` after its name.
 */
export class Places {
  readonly #things: ReadonlyMap<string, ThingPlace>;

  constructor(things: ReadonlyMap<string, ThingPlace>) {
    this.#things = things;
  }

  /**
   * The place of a thing, or of the value at a path of Japanese keys below it; below a field the path is the number of
   * a line of its text. A field without a place of its own falls back to its owner's. Throws for a thing that was never linked.
   */
  of(name: string, path: ContentPath = []): Place {
    const [owner = name, ...field] = name.split(/#(.*)/s, 2);
    // The fields of an owner are remembered together, under its name with the mark.
    const fields = field.length === 0 ? undefined : this.#things.get(`${owner}#`);
    if (fields !== undefined) return fields.within([...field, ...path]);
    const thing = this.#things.get(owner);
    if (thing === undefined) throw new Error(`No place is known for ${name}.`);
    return path.length === 0 || field.length > 0 ? thing.place : thing.within(path);
  }
}

/** The name by which the places of a document are asked. */
export function documentName(key: DocumentKey): string {
  return `document:${pathOf(key)}`;
}

/** The same for a promise in one of its years: its id is the same in all of them. */
export function initiativeName(key: DocumentKey, id: string): string {
  return `initiative:${pathOf(key)}/${id}`;
}

/** The same for an indicator in one of its years. */
export function indicatorName(key: DocumentKey, id: string): string {
  return `indicator:${pathOf(key)}/${id}`;
}

function pathOf({ municipality, department, fiscalYear }: DocumentKey): string {
  return `${municipality}/${department}/${fiscalYear}`;
}
