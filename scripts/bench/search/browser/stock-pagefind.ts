import type { OpenEngine } from './engine.ts';

const LIBRARY = '/peers/pagefind/pagefind.js';

/** The part of Pagefind's own script that a page uses. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  data(): Promise<{ readonly meta: Readonly<Record<string, string>> }>;
}

/** Pagefind as it comes, over the plain texts of the same records. */
export const open: OpenEngine = async () => {
  const pagefind = (await import(LIBRARY)) as Pagefind;
  await pagefind.init();
  const pathsOf = async (results: readonly PagefindResult[]): Promise<readonly string[]> => {
    const data = await Promise.all(results.map((result) => result.data()));
    return data.map(({ meta }) => meta['path'] ?? '');
  };
  return {
    firstTen: async (query) => {
      const { results } = await pagefind.search(query);
      await pathsOf(results.slice(0, 10));
    },
    all: async (query) => {
      const { results } = await pagefind.search(query);
      return { literal: await pathsOf(results), spelled: [] };
    },
  };
};
