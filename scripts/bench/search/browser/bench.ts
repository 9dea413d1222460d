import type { BrowserEngine, Found, OpenEngine } from './engine.ts';

/** What the blank page of the bench offers from outside: one engine, opened once. */
export interface Bench {
  /** Milliseconds until the engine of a module has answered its first query. */
  open(module: string, municipalities: readonly string[], query: string): Promise<number>;
  found(queries: readonly string[]): Promise<readonly Found[]>;
  /** Milliseconds until the first ten results of each query are there. */
  times(queries: readonly string[]): Promise<readonly number[]>;
}

let engine: BrowserEngine;

const bench: Bench = {
  open: async (module, municipalities, query) => {
    const start = performance.now();
    const { open } = (await import(module)) as { open: OpenEngine };
    engine = await open(municipalities);
    await engine.firstTen(query);
    return performance.now() - start;
  },
  found: async (queries) => {
    const found: Found[] = [];
    for (const query of queries) found.push(await engine.all(query));
    return found;
  },
  times: async (queries) => {
    const times: number[] = [];
    for (const query of queries) {
      const start = performance.now();
      await engine.firstTen(query);
      times.push(performance.now() - start);
    }
    return times;
  },
};

(globalThis as unknown as { bench: Bench }).bench = bench;
