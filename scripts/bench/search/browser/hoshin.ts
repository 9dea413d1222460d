import type { ResultList, SearchEngine, SearchOutcome } from '../../../../src/search/client/engine.ts';
import type { openEngine } from '../../../../src/search/client/open-engine.ts';
import type { OpenEngine } from './engine.ts';

const CLIENT = '/src/search/client/open-engine.ts';

/** Our own engine as the search page has it, with the bundles of the built site. */
export const open: OpenEngine = async (municipalities) => {
  const client = (await import(CLIENT)) as { readonly openEngine: typeof openEngine };
  const engine = client.openEngine({ root: '/', municipalities });
  return {
    firstTen: async (query) => {
      const { literal, spelled } = await search(engine, query);
      const hits = await literal.load(0, 10);
      if (hits.length < 10) await spelled.load(0, 10 - hits.length);
    },
    all: async (query) => {
      const { literal, spelled } = await search(engine, query);
      return { literal: await pathsOf(literal), spelled: await pathsOf(spelled) };
    },
  };
};

function search(engine: SearchEngine, query: string): Promise<SearchOutcome> {
  return engine.search({ query, filters: {}, sort: 'relevance' });
}

async function pathsOf(list: ResultList): Promise<readonly string[]> {
  return (await list.load(0, list.total)).map(({ path }) => path);
}
