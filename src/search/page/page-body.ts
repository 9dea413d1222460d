import type { SearchRequest } from '../client/engine.ts';
import { choiceList } from './filters/choices.ts';
import { make } from './dom.ts';
import { FilterPanel } from './filters/filter-panel.ts';
import type { OfferedFilter } from './filters/offered-filters.ts';

const SORT_LABELS: Readonly<Record<SearchRequest['sort'], string>> = {
  relevance: '関連の深い順',
  newest: '新しい年度順',
  oldest: '古い年度順',
};

/** Where filters stand beside the results instead of above them, they stand open. */
const WIDE = '(min-width: 64rem)';

/** What the body shows of one search. */
export interface BodyContent {
  readonly request: SearchRequest;
  readonly filters: readonly OfferedFilter[];
  /** The groups of results, or the notice that stands in their place. */
  readonly results: readonly HTMLElement[];
  /** Whether there is more than one result to put in order. */
  readonly isOrdered: boolean;
}

/** All below the field: filters, what is chosen, the order, and the results or why there are none. */
export class PageBody {
  readonly #element: HTMLElement;
  readonly #filters: HTMLDetailsElement;
  readonly #summary = make('summary');
  readonly #panel: FilterPanel;
  readonly #order: HTMLFieldSetElement;
  readonly #choices = make('div');
  readonly #results = make('div');
  readonly #change: (request: SearchRequest) => void;

  /** `form` is the id of the form of filters and order; `change` is told what to search for instead. */
  constructor(element: HTMLElement, form: string, change: (request: SearchRequest) => void) {
    this.#element = element;
    this.#change = change;
    this.#panel = new FilterPanel(form);
    this.#order = orderFields(form);
    this.#filters = make('details', { class: 'search-filters', open: matchMedia(WIDE).matches }, [
      this.#summary,
      this.#panel.element,
    ]);
    const results = make('div', { class: 'search-results' }, [this.#choices, this.#order, this.#results]);
    element.append(this.#filters, results);
  }

  /** Nothing but the field is to be seen; what is chosen still goes with the form. */
  hide(filters: readonly OfferedFilter[]): void {
    this.#panel.show(filters);
    this.#element.hidden = true;
  }

  show({ request, filters, results, isOrdered }: BodyContent): void {
    const focused = document.activeElement;
    const count = filters.flatMap(({ choices }) => choices).filter(({ isChosen }) => isChosen).length;
    this.#panel.show(filters);
    this.#filters.hidden = filters.length === 0;
    this.#summary.textContent = count === 0 ? '絞り込む' : `絞り込む（${count}件を選択中）`;
    const choices = choiceList({ request, filters, change: this.#change });
    this.#choices.replaceChildren(...(choices === null ? [] : [choices]));
    this.#order.hidden = !isOrdered;
    for (const radio of this.#order.querySelectorAll('input')) radio.checked = radio.value === request.sort;
    this.#results.replaceChildren(...results);
    this.#element.hidden = false;
    // The button that was pressed may be gone with what it changed; the focus must not be lost with it.
    if (focused !== null && !focused.isConnected) this.#focusNear();
  }

  #focusNear(): void {
    const near = this.#choices.querySelector('button') ?? (this.#filters.hidden ? null : this.#summary);
    (near ?? this.#results.querySelector<HTMLElement>('a, button'))?.focus({ preventScroll: true });
  }
}

function orderFields(form: string): HTMLFieldSetElement {
  const choices = Object.entries(SORT_LABELS).map(([value, label]) =>
    make('label', {}, [
      make('input', { type: 'radio', name: 'sort', value, form }),
      make('span', {}, [label]),
    ]),
  );
  return make('fieldset', { class: 'search-order' }, [make('legend', {}, ['並び順']), ...choices]);
}
