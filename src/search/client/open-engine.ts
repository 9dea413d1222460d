import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import type { FilterChoice, ResultList, SearchEngine, SearchOutcome, SearchRequest } from './engine.ts';
import { narrow } from './matching/facets.ts';
import { hitOf } from './results/hit.ts';
import { Library } from './loading/library.ts';
import { loadModule } from './loading/load-module.ts';
import { type Match, type Matches, matchQuery } from './matching/match-query.ts';
import { inOrder } from './matching/order.ts';
import { spellingCounts } from './matching/spelling-counts.ts';

/** Where the site is, and what can be searched there. */
export interface EngineSite {
  /** Address of the site's root: `/` or `/sub/`. */
  readonly root: string;
  /** Ids of the municipalities, in the order of the site; at least one. */
  readonly municipalities: readonly string[];
}

/** The search of a built site. Nothing is loaded before the first call, and then only what is searched. */
export function openEngine(site: EngineSite): SearchEngine {
  const opening = libraryOpener(site);
  return {
    preload: async (filters = {}) => {
      await opening(filters);
    },
    search: async (request) => {
      const library = await opening(request.filters);
      return outcomeOf(library, request);
    },
  };
}

/** Opens what is asked for beyond what is open already, one after another; after a fault everything anew. */
function libraryOpener({ root, municipalities }: EngineSite): (filters: FilterChoice) => Promise<Library> {
  const opened = new Set<string>();
  let last: Promise<Library | null> = Promise.resolve(null);
  const open = async (library: Library | null, wanted: readonly string[]): Promise<Library> => {
    const missing = wanted.filter((id) => !opened.has(id));
    if (library === null) opened.clear();
    const result =
      library ?? (await Library.open({ folder: `${root}search/`, order: municipalities }, wanted));
    if (library !== null && missing.length > 0) await library.add(missing);
    for (const id of wanted) opened.add(id);
    return result;
  };
  return async ({ municipality = [] }) => {
    const chosen = municipalities.filter((id) => municipality.length === 0 || municipality.includes(id));
    const next = last.then((library) => open(library, chosen.length === 0 ? municipalities : chosen));
    last = next.catch(() => null);
    return next;
  };
}

async function outcomeOf(library: Library, request: SearchRequest): Promise<SearchOutcome> {
  const query = parseQuery(request.query);
  const matches = await match(library, query, request.query);
  const all = [...matches.literal, ...matches.spelled];
  const { kept, counts } = narrow(
    all.map(({ entry }) => entry),
    request.filters,
    library.entries,
  );
  const inSight = (group: readonly Match[]): readonly Match[] =>
    inOrder(
      group.filter(({ entry }) => kept.has(entry)),
      request.sort,
    );
  const [literal, spelled] = [inSight(matches.literal), inSight(matches.spelled)];
  return {
    literal: resultList(library, query, literal),
    spelled: resultList(library, query, spelled),
    spellings: spellingCounts(spelled, query),
    counts,
    ...(all.length === 0 ? await otherQueries(query, library) : { apart: null, near: [] }),
  };
}

/** Few searches find nothing: what helps then is a module of its own. */
async function otherQueries(query: Query, library: Library): Promise<Pick<SearchOutcome, 'apart' | 'near'>> {
  const { queriesInstead } = await loadModule(() => import('./matching/queries-instead.ts'));
  return queriesInstead(query, library);
}

/** What was typed without naming anything to look for, as a lone 。, finds nothing; an empty field hides nothing. */
async function match(library: Library, query: Query, typed: string): Promise<Matches> {
  const saysNothing = query.terms.length + query.excluded.length === 0 && typed.trim() !== '';
  return saysNothing ? { literal: [], spelled: [] } : matchQuery(query, library);
}

function resultList(library: Library, query: Query, matches: readonly Match[]): ResultList {
  return {
    total: matches.length,
    load: (from, count) =>
      Promise.all(
        matches
          .slice(from, from + count)
          .map(async (one) => hitOf(one, await library.text(one.entry), query)),
      ),
  };
}
