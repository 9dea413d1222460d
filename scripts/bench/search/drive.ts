import type { Browser } from 'playwright-core';
import { BENCH_PAGE } from './bench-server.ts';
import type { Bench } from './browser/bench.ts';
import type { Found } from './browser/engine.ts';

/** The engines of the bench: a module beside `browser/engine.ts` each. */
export type EngineName = 'hoshin' | 'stock-pagefind' | 'minisearch';

/** An engine in a browser page of its own. */
export interface EngineInBrowser {
  /** Milliseconds until an engine that was not there yet has answered its first query. Call it first, once. */
  readonly open: (query: string) => Promise<number>;
  /** Everything found for each of some queries. */
  readonly found: (queries: readonly string[]) => Promise<readonly Found[]>;
  /** Milliseconds until the first ten results of each query are there. */
  readonly times: (queries: readonly string[]) => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

/** Where an engine finds what it searches. */
export interface Site {
  readonly origin: string;
  readonly municipalities: readonly string[];
}

/** What the page of the bench has put into its global scope. */
type WithBench = typeof globalThis & { readonly bench: Bench };

/** Opens the empty page of the bench for an engine; `open` loads the engine itself. */
export async function engineInBrowser(
  name: EngineName,
  browser: Browser,
  { origin, municipalities }: Site,
): Promise<EngineInBrowser> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}${BENCH_PAGE}`);
  const module = `./${name}.ts`;
  return {
    open: (query) =>
      page.evaluate(
        (given) => (globalThis as WithBench).bench.open(given.module, given.municipalities, given.query),
        { module, municipalities, query },
      ),
    found: (queries) => page.evaluate((given) => (globalThis as WithBench).bench.found(given), queries),
    times: (queries) => page.evaluate((given) => (globalThis as WithBench).bench.times(given), queries),
    close: () => context.close(),
  };
}
