import type MiniSearch from 'minisearch';
import { MINISEARCH_OPTIONS, type MiniSearchRecord } from '../minisearch-options.ts';
import type { OpenEngine } from './engine.ts';

const LIBRARY = '/node_modules/minisearch/dist/es/index.js';
const INDEX = '/peers/minisearch.json';

/** MiniSearch with the index made beforehand, which holds the texts of its results as well. */
export const open: OpenEngine = async () => {
  const library = (await import(LIBRARY)) as { readonly default: typeof MiniSearch };
  const index = await (await fetch(INDEX)).text();
  const engine = library.default.loadJSON<MiniSearchRecord>(index, MINISEARCH_OPTIONS);
  const search = (query: string): string[] => engine.search(query).map(({ id }) => String(id));
  return {
    firstTen: (query) => {
      search(query);
      return Promise.resolve();
    },
    all: (query) => Promise.resolve({ literal: search(query), spelled: [] }),
  };
};
