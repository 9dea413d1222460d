import type { Query, Term } from '../../query/query.ts';
import { type Neighbourhood, nearestWords } from '../../spellings/nearest.ts';
import { matchQuery } from './match-query.ts';
import type { Searched } from './sighting.ts';

/** What can be searched, with the words from which near ones are taken. */
export interface NearSearched extends Searched {
  /** The words of which a term may be a slip, for each municipality. */
  neighbourhoods(term: Term): Promise<readonly Neighbourhood[]>;
}

/** So many are offered at most. */
const MOST = 3;

/**
 * What may have been meant where nothing was found: the query with each term that nothing has replaced by the nearest
 * words of the texts. Empty when a term has no near words, or when every term is found by itself.
 */
export async function nearQueries(query: Query, searched: NearSearched): Promise<readonly string[]> {
  const found = await Promise.all(query.terms.map((term) => isFound(term, searched)));
  if (found.every((one) => one)) return [];
  const choices = await Promise.all(
    query.terms.map(async (term, index) =>
      found[index] === true || term.exact
        ? [asTyped(term)]
        : nearestWords(term.text, await searched.neighbourhoods(term), MOST),
    ),
  );
  const excluded = query.excluded.map((term) => `-${asTyped(term)}`);
  return variants(choices).map((terms) => [...terms, ...excluded].join(' '));
}

async function isFound(term: Term, searched: Searched): Promise<boolean> {
  const { literal, spelled } = await matchQuery({ terms: [term], excluded: [], shortened: false }, searched);
  return literal.length + spelled.length > 0;
}

function asTyped({ written, exact }: Term): string {
  return exact ? `「${written}」` : written;
}

/** The nearest word for each term, and the further ones of one term at a time. */
function variants(choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (choices.some((words) => words.length === 0)) return [];
  const nearest = choices.map(([first = '']) => first);
  const others = choices.flatMap((words, index) => words.slice(1).map((word) => nearest.with(index, word)));
  return [nearest, ...others].slice(0, MOST);
}
