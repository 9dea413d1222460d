import type { FilterName } from '../../views/search/record.ts';
import type { FilterChoice, SearchRequest } from '../client/engine.ts';

/** How the address names each filter; the form's fields bear the same names, so that it works as a plain form, too. */
export const FILTER_FIELDS: Readonly<Record<FilterName, string>> = {
  municipality: 'm',
  kind: 'kind',
  year: 'year',
  department: 'department',
  section: 'section',
  measure: 'measure',
  stage: 'stage',
  rating: 'rating',
  difficulty: 'difficulty',
};

/** All filters, in the order in which the page offers them. */
export const FILTERS = Object.keys(FILTER_FIELDS) as readonly FilterName[];

const SORTS = ['relevance', 'newest', 'oldest'] as const satisfies readonly SearchRequest['sort'][];

/** What an address or a form asks for: `q`, `sort` and the filters. What it does not know it passes over. */
export function readRequest(fields: URLSearchParams): SearchRequest {
  const sort = SORTS.find((one) => one === fields.get('sort'));
  return {
    query: fields.get('q')?.trim() ?? '',
    filters: chosenOnly((name) => [...new Set(fields.getAll(FILTER_FIELDS[name]))]),
    sort: sort ?? 'relevance',
  };
}

/** The same as an address, from `?` on; the order by relevance goes without saying. */
export function writeRequest({ query, filters, sort }: SearchRequest): string {
  const fields = new URLSearchParams({ q: query });
  for (const name of FILTERS) {
    for (const value of filters[name] ?? []) fields.append(FILTER_FIELDS[name], value);
  }
  if (sort !== 'relevance') fields.set('sort', sort);
  return `?${fields.toString()}`;
}

/** Whether there is nothing to search for: no words, and no filter but the municipality. */
export function isBlank({ query, filters }: SearchRequest): boolean {
  return query === '' && FILTERS.every((name) => name === 'municipality' || filters[name] === undefined);
}

/** The same request with other filters; those without a value are left out. */
export function withFilters(
  request: SearchRequest,
  values: (name: FilterName) => readonly string[],
): SearchRequest {
  return { ...request, filters: chosenOnly(values) };
}

function chosenOnly(values: (name: FilterName) => readonly string[]): FilterChoice {
  const chosen = FILTERS.map((name) => [name, values(name).filter((value) => value !== '')] as const);
  return Object.fromEntries(chosen.filter(([, list]) => list.length > 0));
}
