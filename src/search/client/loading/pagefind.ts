import { ORDER_KEY } from '../../bundle/record-table.ts';
import { SearchUnavailable } from '../engine.ts';
import { PagefindFiles } from './pagefind-files.ts';

/** What we use of Pagefind's public interface (https://pagefind.app/docs/api/), and of `index/pagefind-program.ts`. */
interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly noWorker: boolean;
  }) => PagefindInstance;
  readonly useFetch: (fetch: PagefindFiles['fetch']) => void;
}

interface PagefindInstance {
  search(
    term: string | null,
    options?: { readonly sort: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  /** Positions of the tokens of the first hit in the record's text. */
  readonly words: readonly number[];
}

/** Where a phrase stands: positions of its first token by the place of the record in its index. */
export type Hits = ReadonlyMap<number, number>;

let attempts = 0;

/** Pagefind's program, with which indexes are opened. */
export class Pagefind {
  readonly #module: PagefindModule;
  readonly #files = new PagefindFiles();
  readonly #first: Promise<PagefindIndex>;
  readonly #firstBundle: string;

  private constructor(module: PagefindModule, bundle: string) {
    this.#module = module;
    this.#firstBundle = bundle;
    module.useFetch(this.#files.fetch);
    this.#first = this.#openIndex(bundle);
  }

  /** Loads the program that lies in a bundle, and begins to open the bundle. Throws SearchUnavailable. */
  static async load(bundle: string): Promise<Pagefind> {
    return available(bundle, async () => {
      // Some browsers remember that an address could not be had.
      const again = attempts === 0 ? '' : `?again=${attempts}`;
      attempts += 1;
      const module = (await import(/* @vite-ignore */ `${bundle}pagefind.js${again}`)) as PagefindModule;
      return new Pagefind(module, bundle);
    });
  }

  /** Opens an index. Throws SearchUnavailable when it cannot be loaded. */
  async open(bundle: string): Promise<PagefindIndex> {
    return available(bundle, async () => {
      // All share one WebAssembly, which the first one starts.
      const first = await this.#first;
      return bundle === this.#firstBundle ? first : this.#openIndex(bundle);
    });
  }

  async #openIndex(bundle: string): Promise<PagefindIndex> {
    const instance = this.#module.createInstance({ basePath: bundle, noWorker: true });
    const { results } = await instance.search(null, { sort: { [ORDER_KEY]: 'asc' } });
    return new PagefindIndex(instance, { ids: results.map(({ id }) => id), files: this.#files });
  }
}

/** One Pagefind index. Its records are known by their place: sorted as they were written, none has to be loaded. */
export class PagefindIndex {
  readonly #instance: PagefindInstance;
  readonly #places: ReadonlyMap<string, number>;
  readonly #files: PagefindFiles;

  constructor(
    instance: PagefindInstance,
    { ids, files }: { readonly ids: readonly string[]; readonly files: PagefindFiles },
  ) {
    this.#instance = instance;
    this.#places = new Map(ids.map((id, place) => [id, place]));
    this.#files = files;
  }

  /** The number of its records. */
  get size(): number {
    return this.#places.size;
  }

  /** Where a phrase of tokens stands. Throws SearchUnavailable when a part of the index is lost: hits may be, too. */
  async find(phrase: string): Promise<Hits> {
    return available(phrase, async () => {
      const { lost } = this.#files;
      const { results } = await this.#instance.search(`"${phrase}"`);
      if (this.#files.lost > lost)
        throw new SearchUnavailable('incomplete', 'A part of the index could not be loaded.');
      return new Map(results.map(({ id, words }) => [this.#placeOf(id), Math.min(...words)]));
    });
  }

  #placeOf(id: string): number {
    const place = this.#places.get(id);
    if (place === undefined) throw new Error(`Pagefind found the record ${id}, which has no place.`);
    return place;
  }
}

async function available<T>(what: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (error instanceof SearchUnavailable) throw error;
    throw new SearchUnavailable('unreachable', `The index could not be used (${what}).`, { cause: error });
  }
}
