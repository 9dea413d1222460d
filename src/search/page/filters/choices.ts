import type { FilterName } from '../../../views/search/record.ts';
import type { SearchRequest } from '../../client/engine.ts';
import { withFilters } from '../address.ts';
import { make } from '../dom.ts';
import { FILTER_LABELS, type OfferedFilter } from './offered-filters.ts';

/** What `choiceList` shows, and whom it tells what to search for instead. */
interface ChoicesInput {
  readonly request: SearchRequest;
  readonly filters: readonly OfferedFilter[];
  readonly change: (wider: SearchRequest) => void;
}

/**
 * What is chosen, in one line above the results, each with a button that takes it back; null when nothing is. The
 * municipality is not among them: it stands below the field, with the way to all of them.
 */
export function choiceList({ request, filters, change }: ChoicesInput): HTMLElement | null {
  const chosen = filters.flatMap(({ name, choices }) =>
    name === 'municipality'
      ? []
      : choices.filter(({ isChosen }) => isChosen).map((one) => ({ name, ...one })),
  );
  if (chosen.length === 0) return null;
  const remove = (text: string, wider: SearchRequest): HTMLElement => {
    const button = make('button', { type: 'button' }, [text]);
    button.addEventListener('click', () => change(wider));
    return make('li', {}, [button]);
  };
  const { municipality = [] } = request.filters;
  const unfiltered = withFilters(request, (name) => (name === 'municipality' ? municipality : []));
  return make('div', { class: 'search-choices' }, [
    make('p', { id: 'search-choices' }, ['絞り込み中']),
    make('ul', { 'aria-labelledby': 'search-choices' }, [
      ...chosen.map(({ name, value, label }) =>
        remove(`${FILTER_LABELS[name]}「${label}」を外す`, without(request, { name, value })),
      ),
      ...(chosen.length > 1 ? [remove('すべて外す', unfiltered)] : []),
    ]),
  ]);
}

function without(
  request: SearchRequest,
  left: { readonly name: FilterName; readonly value: string },
): SearchRequest {
  return withFilters(request, (name) =>
    (request.filters[name] ?? []).filter((value) => name !== left.name || value !== left.value),
  );
}
