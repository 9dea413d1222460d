import { parseQuery } from '../../query/parse-query.ts';
import type { Query } from '../../query/query.ts';
import type { SearchOutcome } from '../engine.ts';
import { wordsApart } from './apart.ts';
import { matchQuery } from './match-query.ts';
import { type NearSearched, nearQueries } from './near.ts';

/** What to ask instead of a query that finds nothing. */
export async function queriesInstead(
  query: Query,
  searched: NearSearched,
): Promise<Pick<SearchOutcome, 'apart' | 'near'>> {
  return { apart: await apart(query, searched), near: await nearQueries(query, searched) };
}

async function apart(query: Query, searched: NearSearched): Promise<SearchOutcome['apart']> {
  const words = wordsApart(query);
  if (words === null) return null;
  const { literal, spelled } = await matchQuery(parseQuery(words), searched);
  const total = literal.length + spelled.length;
  return total === 0 ? null : { query: words, total };
}
