import type { SearchEngine, SearchOutcome, SearchRequest } from '../../client/engine.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { withFilters, writeRequest } from '../address.ts';
import { quoted } from '../messages.ts';
import { everywhere, type Suggestion } from './everywhere.ts';

/** Words beyond these are not tried one by one. */
const MOST_TERMS = 4;

/** What nothing was found for. */
export interface Missed {
  readonly request: SearchRequest;
  readonly outcome: Pick<SearchOutcome, 'apart' | 'near'>;
}

/**
 * What to try when nothing was found: the same words without filters, the nearest words, compounds cut into words,
 * each word alone; only what finds something, with its count, and nothing twice. All municipalities are offered
 * without a count, as their index is not loaded.
 */
export async function suggestions(
  { request, outcome }: Missed,
  engine: Pick<SearchEngine, 'search'>,
): Promise<readonly Suggestion[]> {
  const candidates = [
    ...withoutFilters(request),
    ...nearWords(request, outcome),
    ...wordsApart(request, outcome),
    ...singleTerms(request),
  ];
  const distinct = new Map(candidates.map((one) => [writeRequest(one.request), one]));
  const counted = await Promise.all(
    [...distinct.values()].map(async (one) => {
      const { literal, spelled } = await engine.search(one.request);
      return { ...one, total: literal.total + spelled.total };
    }),
  );
  return [
    ...counted
      .filter(({ total }) => total > 0)
      .map(({ sentence, request: other, total }) => ({
        sentence: `${sentence}（${total}件）`,
        request: other,
      })),
    ...everywhere(request),
  ];
}

function withoutFilters(request: SearchRequest): readonly Suggestion[] {
  const { municipality = [] } = request.filters;
  const wider = withFilters(request, (name) => (name === 'municipality' ? municipality : []));
  const isSame = Object.keys(wider.filters).length === Object.keys(request.filters).length;
  return isSame || request.query === '' ? [] : [{ sentence: '絞り込みを外して探す', request: wider }];
}

function nearWords(request: SearchRequest, { near }: Missed['outcome']): readonly Suggestion[] {
  return near.map((query) => ({ sentence: `もしかして${quoted(query)}`, request: { ...request, query } }));
}

function wordsApart(request: SearchRequest, { apart }: Missed['outcome']): readonly Suggestion[] {
  if (apart === null) return [];
  const { query } = apart;
  return [{ sentence: `${quoted(query)}に区切って探す`, request: { ...request, query } }];
}

function singleTerms(request: SearchRequest): readonly Suggestion[] {
  const { terms, excluded } = parseQuery(request.query);
  if (terms.length + excluded.length < 2) return [];
  return terms.slice(0, MOST_TERMS).map(({ written, exact }) => {
    const query = exact ? quoted(written) : written;
    return { sentence: `${quoted(written)}だけで探す`, request: { ...request, query } };
  });
}
