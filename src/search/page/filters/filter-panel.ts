import type { FilterName } from '../../../views/search/record.ts';
import { FILTER_FIELDS } from '../address.ts';
import { keepChildren, make } from '../dom.ts';
import { FILTER_LABELS, type OfferedChoice, type OfferedFilter } from './offered-filters.ts';

/** Filters that stand open from the start; the others are opened by who needs them. */
const OPEN: ReadonlySet<FilterName> = new Set(['municipality', 'kind', 'year', 'department']);

interface Group {
  readonly element: HTMLDetailsElement;
  readonly fields: HTMLElement;
  readonly legend: HTMLElement;
  readonly choices: Map<string, Choice>;
}

interface Choice {
  readonly element: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/** The fieldsets of filters. They stay the same elements from search to search, so that focus and folds stay. */
export class FilterPanel {
  readonly element = make('div', { class: 'search-groups' });
  readonly #form: string;
  readonly #groups = new Map<FilterName, Group>();

  /** `form` is the id of the form to which the boxes belong. */
  constructor(form: string) {
    this.#form = form;
  }

  show(filters: readonly OfferedFilter[]): void {
    const groups = filters.map((filter) => this.#showGroup(filter));
    keepChildren(this.element, groups);
  }

  #showGroup({ name, choices }: OfferedFilter): HTMLElement {
    const group = this.#groups.get(name) ?? makeGroup(name);
    this.#groups.set(name, group);
    if (choices.some(({ isChosen }) => isChosen)) group.element.open = true;
    const labels = choices.map((offered) => {
      const choice = group.choices.get(offered.value) ?? this.#makeChoice(name, offered);
      group.choices.set(offered.value, choice);
      choice.box.checked = offered.isChosen;
      choice.count.textContent = offered.count === null ? '' : `${offered.count}件`;
      return choice.element;
    });
    keepChildren(group.fields, [group.legend, ...labels]);
    return group.element;
  }

  #makeChoice(name: FilterName, { value, label }: OfferedChoice): Choice {
    const box = make('input', { type: 'checkbox', name: FILTER_FIELDS[name], value, form: this.#form });
    const count = make('span', { class: 'search-count' });
    return { box, count, element: make('label', {}, [box, make('span', {}, [label]), ' ', count]) };
  }
}

function makeGroup(name: FilterName): Group {
  const label = FILTER_LABELS[name];
  const legend = make('legend', { class: 'visually-hidden' }, [`${label}で絞り込む`]);
  const fields = make('fieldset', {}, [legend]);
  const element = make('details', { open: OPEN.has(name) }, [make('summary', {}, [label]), fields]);
  return { element, fields, legend, choices: new Map() };
}
