import { partFolder, type RecordTable, type RecordText, TABLE_FILE } from '../../bundle/record-table.ts';
import type { Term } from '../../query/query.ts';
import type { Alternative } from '../../spellings/alternative.ts';
import type { WholeLexicon } from '../../spellings/lexicon.ts';
import { type Entry, entriesOf, weightAt } from './corpus.ts';
import { SearchUnavailable } from '../engine.ts';
import { Kept } from './kept.ts';
import { loadPacked } from './packed-file.ts';
import { MergedIndexes } from './pagefind.ts';
import { SpellingBook } from './spelling-book.ts';

/** How good the place of the first hit is, as a place in WEIGHTS, by the number of the record. */
export type Weights = ReadonlyMap<number, number>;

/** So many phrases and texts are kept, so that narrowing or sorting a search costs nothing. */
const MOST_PHRASES = 100;
const MOST_TEXTS = 1000;

/** Where the bundles lie: the folder's address (`/sub/search/`), and their names in the order of the site. */
export interface Shelf {
  readonly folder: string;
  readonly order: readonly string[];
}

/** The bundles of some municipalities as one collection of records, in the order in which they were asked for. */
export class Library {
  readonly #shelf: Shelf;
  readonly #indexes: MergedIndexes;
  readonly #tables: RecordTable[] = [];
  readonly #phrases = new Kept<Weights>(MOST_PHRASES);
  readonly #books = new Map<string, SpellingBook>();
  readonly #texts = new Kept<RecordText>(MOST_TEXTS);
  #entries: readonly Entry[] = [];

  private constructor(shelf: Shelf, indexes: MergedIndexes) {
    this.#shelf = shelf;
    this.#indexes = indexes;
  }

  /** Opens the bundles of some municipalities. Throws SearchUnavailable. */
  static async open(shelf: Shelf, names: readonly string[]): Promise<Library> {
    const [first = ''] = names;
    const [tables, indexes] = await Promise.all([
      loadTables(shelf, names),
      MergedIndexes.open(`${shelf.folder}${first}/${partFolder(0)}/`),
    ]);
    const library = new Library(shelf, indexes);
    await library.#take(tables);
    return library;
  }

  /** Opens more bundles. After SearchUnavailable the library is of no use. */
  async add(names: readonly string[]): Promise<void> {
    await this.#take(await loadTables(this.#shelf, names));
  }

  /** Other spellings of a term in the texts of a municipality, the likeliest first. Throws SearchUnavailable. */
  async alternatives(term: Term, municipality: string): Promise<readonly Alternative[]> {
    return (await this.#books.get(municipality)?.alternativesOf(term)) ?? [];
  }

  /** The words of all texts, a lexicon for each municipality. Throws SearchUnavailable when they cannot be loaded. */
  lexicons(): Promise<readonly WholeLexicon[]> {
    return Promise.all([...this.#books.values()].map((book) => book.lexicon()));
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Which records have a phrase of tokens, and how good its place is. */
  find(phrase: string): Promise<Weights> {
    return this.#phrases.get(phrase, () => this.#find(phrase));
  }

  text({ textPath }: Entry): Promise<RecordText> {
    const load = () => loadPacked(`${this.#shelf.folder}${textPath}`) as Promise<RecordText>;
    return this.#texts.get(textPath, load);
  }

  /**
   * Pagefind finds nothing where it cannot load a part of its index, and does not say so. Throws SearchUnavailable when
   * nothing can be loaded any more: then no hit means nothing.
   */
  async assertReachable(): Promise<void> {
    const names = this.#tables.slice(0, 1).map(({ municipality }) => municipality.id);
    try {
      await loadTables(this.#shelf, names);
    } catch (error) {
      this.#phrases.clear();
      throw error;
    }
  }

  async #take(tables: readonly RecordTable[]): Promise<void> {
    this.#tables.push(...tables);
    this.#entries = entriesOf(this.#tables, this.#shelf.order);
    this.#phrases.clear();
    const books = tables.map((table) => this.#bookOf(table).prepare());
    const [sizes] = await Promise.all([this.#openParts(), ...books]);
    const expected = this.#tables.flatMap(({ parts }) => parts);
    if (sizes.join() !== expected.join()) {
      throw new SearchUnavailable(`The index has ${sizes.join()} records, its tables ${expected.join()}.`);
    }
  }

  /** Opens the parts that are not open yet, so that all are in the order of the tables. Returns their sizes. */
  async #openParts(): Promise<readonly number[]> {
    const bundles = this.#tables.flatMap(({ municipality, parts }) =>
      [...parts.keys()].map((part) => `${this.#shelf.folder}${municipality.id}/${partFolder(part)}/`),
    );
    await this.#indexes.add(bundles.slice(this.#indexes.count));
    return this.#indexes.sizes();
  }

  #bookOf({ municipality, digest }: RecordTable): SpellingBook {
    const book = new SpellingBook(`${this.#shelf.folder}${municipality.id}/`, digest);
    this.#books.set(municipality.id, book);
    return book;
  }

  async #find(phrase: string): Promise<Weights> {
    const weights = new Map<number, number>();
    const hits = await this.#indexes.find(phrase);
    let before = 0;
    for (const [index, size] of (await this.#indexes.sizes()).entries()) {
      for (const [place, position] of hits[index] ?? []) {
        const entry = this.#entries[before + place];
        if (entry !== undefined) weights.set(entry.number, weightAt(entry, position));
      }
      before += size;
    }
    return weights;
  }
}

function loadTables({ folder }: Shelf, names: readonly string[]): Promise<readonly RecordTable[]> {
  return Promise.all(
    names.map((name) => loadPacked(`${folder}${name}/${TABLE_FILE}`, 'no-cache') as Promise<RecordTable>),
  );
}
