import type { SearchRequest } from '../../client/engine.ts';
import { withFilters } from '../address.ts';

/** Another search, and the words of the link that leads to it. */
export interface Suggestion {
  readonly sentence: string;
  readonly request: SearchRequest;
}

/** The search of the whole site for who searched some municipalities of it. */
export function everywhere(request: SearchRequest): readonly Suggestion[] {
  if (request.filters.municipality === undefined) return [];
  const everyone = withFilters(request, (name) =>
    name === 'municipality' ? [] : (request.filters[name] ?? []),
  );
  return [{ sentence: 'すべての自治体から探す', request: everyone }];
}
