import { ORDER_KEY } from '../../bundle/record-table.ts';
import { SearchUnavailable } from '../engine.ts';

/** What we use of Pagefind's public interface (https://pagefind.app/docs/api/). */
interface PagefindModule {
  readonly createInstance: (
    options: PagefindOptions & { readonly basePath: string; readonly noWorker: boolean },
  ) => {
    init(): Promise<void>;
    mergeIndex(bundle: string, options: PagefindOptions): Promise<void>;
    search(
      term: string | null,
      options?: PagefindSearchOptions,
    ): Promise<{ readonly results: readonly PagefindResult[] }>;
  };
}

interface PagefindOptions {
  readonly indexWeight: number;
  readonly mergeFilter: Readonly<Record<string, string>>;
}

interface PagefindSearchOptions {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Positions of the tokens of the first hit in the record's text. */
  readonly words: readonly number[];
}

/** Where a phrase stands: positions of its first token by the place of the record, for each index. */
export type Hits = ReadonlyMap<number, number>;

const FILTER = 'bundle';

/**
 * Several Pagefind indexes searched as one. Each has a weight of its own, so that the score of a hit, which is the same
 * for all hits of a phrase, tells the index it came from; the order of its records, sorted as they were written, tells
 * the record, without loading it.
 */
export class MergedIndexes {
  readonly #pagefind: ReturnType<PagefindModule['createInstance']>;
  /** Places of the records by Pagefind's ids, for each index. */
  readonly #places: ReadonlyMap<string, number>[] = [];
  #count: number;

  private constructor(pagefind: ReturnType<PagefindModule['createInstance']>, count: number) {
    this.#pagefind = pagefind;
    this.#count = count;
  }

  /** Opens an index with its own copy of Pagefind's program. Throws SearchUnavailable when it cannot be loaded. */
  static async open(bundle: string): Promise<MergedIndexes> {
    return available(bundle, async () => {
      const { createInstance } = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as PagefindModule;
      const pagefind = createInstance({ ...optionsOf(0), basePath: bundle, noWorker: true });
      return new MergedIndexes(pagefind, 1);
    });
  }

  /** Opens more indexes. Throws SearchUnavailable when one cannot be loaded; then none of them can be used any more. */
  async add(bundles: readonly string[]): Promise<void> {
    await available(bundles.join(), async () => {
      const first = this.#count;
      this.#count += bundles.length;
      await Promise.all(
        bundles.map((bundle, index) => this.#pagefind.mergeIndex(bundle, optionsOf(first + index))),
      );
    });
  }

  /** How many indexes are open. */
  get count(): number {
    return this.#count;
  }

  /** The number of records of each index. */
  async sizes(): Promise<readonly number[]> {
    return available('order', async () => {
      for (let index = this.#places.length; index < this.#count; index += 1) {
        this.#places.push(await this.#orderOf(index));
      }
      return this.#places.map(({ size }) => size);
    });
  }

  /** Where a phrase of tokens stands, for each index, once their sizes are known. Throws SearchUnavailable when the index cannot be read. */
  async find(phrase: string): Promise<readonly Hits[]> {
    return available(phrase, async () => {
      const { results } = await this.#pagefind.search(`"${phrase}"`);
      const hits = this.#places.map(() => new Map<number, number>());
      for (const { id, score, words } of results) {
        const index = score - 1;
        const place = this.#places[index]?.get(id);
        if (place === undefined) throw new Error(`Pagefind found the record ${id}, which has no place.`);
        hits[index]?.set(place, Math.min(...words));
      }
      return hits;
    });
  }

  async #orderOf(index: number): Promise<ReadonlyMap<string, number>> {
    const { results } = await this.#pagefind.search(null, {
      filters: { [FILTER]: String(index) },
      sort: { [ORDER_KEY]: 'asc' },
    });
    return new Map(results.map(({ id }, place) => [id, place]));
  }
}

function optionsOf(index: number): PagefindOptions {
  return { indexWeight: index + 1, mergeFilter: { [FILTER]: String(index) } };
}

async function available<T>(what: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    throw new SearchUnavailable(`The index could not be used (${what}).`, { cause: error });
  }
}
