import { diagnostic, type Diagnostic, type Finding, type Place } from '../../domain/diagnostic.ts';
import { type ContentPath, Places, type ThingPlace } from '../places.ts';

export type { ContentPath };

/** A decoded file with the means to find the place of each of its values. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
  locate(path: ContentPath, what?: 'key' | 'value'): Place;
}

/** How to find the keys of a thing that stands at a path of a file. */
export function placesBelow(source: Located<unknown>, path: ContentPath): ThingPlace['within'] {
  return (below) => source.locate([...path, ...below]);
}

/** A value such as 77.30, whose last 0 a number does not keep. */
const FINAL_ZERO = /: -?\d+\.\d*0\s*(?:[,}\]#]|$)/;

/** Collects what linking finds, and remembers where each linked thing stands, so that rules can point at it. */
export class Linking {
  readonly diagnostics: Diagnostic[] = [];
  readonly #lines: ReadonlyMap<string, readonly string[]>;
  readonly #finalZeros = new Map<string, boolean>();
  readonly #things = new Map<string, ThingPlace>();

  /** `lines` are those of each file by its path, for remedies that repeat a line. */
  constructor(lines: ReadonlyMap<string, readonly string[]> = new Map()) {
    this.#lines = lines;
  }

  /** The line of a place with a word that stands there replaced; the replacement alone when the word is elsewhere. */
  lineWith(place: Place, word: string, replacement: string): string {
    const line = this.#lines.get(place.file)?.[place.line - 1] ?? '';
    const start = line.indexOf(word, place.column - 1);
    return start === -1 ? replacement : line.slice(0, start) + replacement + line.slice(start + word.length);
  }

  /**
   * The number that stands at a place, in the characters of its file (77.30), if the file has any number that ends in 0
   * after its point; else null. Hardly any file has, and only then need the place be looked up.
   */
  numberAt(place: Place): string | null {
    const lines = this.#lines.get(place.file) ?? [];
    let hasFinalZeros = this.#finalZeros.get(place.file);
    if (hasFinalZeros === undefined) {
      hasFinalZeros = lines.some((line) => FINAL_ZERO.test(line));
      this.#finalZeros.set(place.file, hasFinalZeros);
    }
    if (!hasFinalZeros) return null;
    return /^-?[\d.]+/.exec(lines[place.line - 1]?.slice(place.column - 1) ?? '')?.[0] ?? null;
  }

  report(finding: Finding): void {
    this.diagnostics.push(diagnostic(finding));
  }

  /** Remembers the place of a thing; returns the earlier place when the name is taken already. */
  claim(name: string, place: Place, within: ThingPlace['within'] = () => place): Place | null {
    const earlier = this.#things.get(name);
    if (earlier !== undefined) return earlier.place;
    this.#things.set(name, { place, within });
    return null;
  }

  get places(): Places {
    return new Places(this.#things);
  }
}
