import { partFolder, type RecordTable, type RecordText, TABLE_FILE } from '../../bundle/record-table.ts';
import type { Term } from '../../query/query.ts';
import type { Alternative } from '../../spellings/alternative.ts';
import type { Neighbourhood } from '../../spellings/nearest.ts';
import { SearchUnavailable } from '../engine.ts';
import { Bundle } from './bundle.ts';
import { type Entry, entriesOf, weightAt } from './corpus.ts';
import { Kept } from './kept.ts';
import { loadPacked } from './packed-file.ts';
import { Pagefind } from './pagefind.ts';

/** How good the place of the first hit is, as a place in WEIGHTS, by the number of the record. */
export type Weights = ReadonlyMap<number, number>;

/** So many texts are kept, so that narrowing or sorting a search costs nothing. */
const MOST_TEXTS = 1000;

/** Where the bundles lie: the folder's address (`/sub/search/`), and their names in the order of the site. */
export interface Shelf {
  readonly folder: string;
  readonly order: readonly string[];
}

/** A bundle, and the number of its first record. */
interface Shelved {
  readonly bundle: Bundle;
  readonly first: number;
}

/** The bundles of some municipalities as one collection of records, in the order in which they were asked for. */
export class Library {
  readonly #shelf: Shelf;
  readonly #pagefind: Pagefind;
  readonly #bundles = new Map<string, Shelved>();
  readonly #texts = new Kept<RecordText>(MOST_TEXTS);
  #entries: readonly Entry[] = [];

  private constructor(shelf: Shelf, pagefind: Pagefind) {
    this.#shelf = shelf;
    this.#pagefind = pagefind;
  }

  /** Opens the bundles of some municipalities. Throws SearchUnavailable. */
  static async open(shelf: Shelf, names: readonly string[]): Promise<Library> {
    if (typeof DecompressionStream !== 'function') {
      throw new SearchUnavailable('old-browser', 'The browser has no DecompressionStream.');
    }
    const [first = ''] = names;
    const [tables, pagefind] = await Promise.all([
      loadTables(shelf, names),
      Pagefind.load(`${shelf.folder}${first}/${partFolder(0)}/`),
    ]);
    const library = new Library(shelf, pagefind);
    await library.#take(tables);
    return library;
  }

  /** Opens more bundles. After SearchUnavailable the library is of no use. */
  async add(names: readonly string[]): Promise<void> {
    await this.#take(await loadTables(this.#shelf, names));
  }

  /** Other spellings of a term in the texts of a municipality, the likeliest first. Throws SearchUnavailable. */
  async alternatives(term: Term, municipality: string): Promise<readonly Alternative[]> {
    return (await this.#bundles.get(municipality)?.bundle.book.alternativesOf(term)) ?? [];
  }

  /** The words that share a character with a term, for each municipality. Throws SearchUnavailable. */
  neighbourhoods(term: Term): Promise<readonly Neighbourhood[]> {
    return Promise.all([...this.#bundles.values()].map(({ bundle }) => bundle.book.neighbourhood(term)));
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Which records of a municipality have a phrase of tokens, and how good its place is. Throws SearchUnavailable. */
  async find(phrase: string, municipality: string): Promise<Weights> {
    const shelved = this.#bundles.get(municipality);
    if (shelved === undefined) return new Map();
    const weights = new Map<number, number>();
    for (const [place, position] of await shelved.bundle.find(phrase)) {
      const entry = this.#entries[shelved.first + place];
      if (entry !== undefined) weights.set(entry.number, weightAt(entry, position));
    }
    return weights;
  }

  text({ textPath }: Entry): Promise<RecordText> {
    const load = () => loadPacked(`${this.#shelf.folder}${textPath}`) as Promise<RecordText>;
    return this.#texts.get(textPath, load);
  }

  async #take(tables: readonly RecordTable[]): Promise<void> {
    const opened = await Promise.all(
      tables.map((table) =>
        Bundle.open({ folder: `${this.#shelf.folder}${table.municipality.id}/`, table }, this.#pagefind),
      ),
    );
    let first = this.#entries.length;
    for (const bundle of opened) {
      const { municipality, parts } = bundle.table;
      this.#bundles.set(municipality.id, { bundle, first });
      first += parts.reduce((sum, records) => sum + records, 0);
    }
    const all = [...this.#bundles.values()].map(({ bundle }) => bundle.table);
    this.#entries = entriesOf(all, this.#shelf.order);
  }
}

function loadTables({ folder }: Shelf, names: readonly string[]): Promise<readonly RecordTable[]> {
  return Promise.all(
    names.map((name) => loadPacked(`${folder}${name}/${TABLE_FILE}`, 'no-cache') as Promise<RecordTable>),
  );
}
