import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDocument,
  aField,
  aForm,
  anIndicator,
  anInitiative,
  anObservation,
  written,
} from '../../../tests/unit/catalogue.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { ViewContext } from '../context.ts';
import { comparisonPaths } from './comparison-paths.ts';
import { comparisonView } from './comparison-view.ts';

const FIRST_YEAR = 2000;
const WATCHED = ['department', 'fiscalYear', 'fields', 'initiatives', 'indicators'] as const;

/** A department with a document a year, and how often anybody looked into each of them. */
class WatchedYears {
  readonly context: ViewContext;
  readonly #looks = new Map<number, number>();

  constructor(years: number) {
    const documents = Array.from({ length: years }, (_, index) =>
      this.#watch(documentOf(FIRST_YEAR + index)),
    );
    this.context = aContext(aCatalog({ documents }));
  }

  #watch(document: PolicyDocument): PolicyDocument {
    const { fiscalYear } = document;
    const handler: ProxyHandler<PolicyDocument> = {
      get: (target, key) => {
        if (WATCHED.some((one) => one === key))
          this.#looks.set(fiscalYear, (this.#looks.get(fiscalYear) ?? 0) + 1);
        return Reflect.get(target, key) as unknown;
      },
    };
    return new Proxy(document, handler);
  }

  /** The looks at each year's document while something is done, and what it gave. */
  during<T>(work: () => T): { readonly result: T; readonly looks: ReadonlyMap<number, number> } {
    this.#looks.clear();
    const result = work();
    return { result, looks: new Map(this.#looks) };
  }

  get pairs(): readonly (readonly [number, number])[] {
    return comparisonPaths(this.context).map(({ params: { years } }) => {
      const [before = 0, after = 0] = years.split('-').map(Number);
      return [before, after];
    });
  }

  view(years: readonly [number, number]) {
    return comparisonView(this.context, { municipality: 'mihon', department: 'somu', years });
  }
}

function documentOf(fiscalYear: number): PolicyDocument {
  const field = aField('取組内容', { meaning: 'action' });
  const form = aForm({ initiativeFields: [field] });
  const observations = [anObservation('actual', `${String(fiscalYear - 1900)}回`, { fiscalYear })];
  const initiatives = ['k3x9pa', 'm4t7qb', 'w8d2rk'].map((id) =>
    anInitiative({
      id,
      fields: [written(field, `${String(fiscalYear)}年に講座を開きます。`)],
      indicators: [anIndicator({ id: `${id}1`, observations })],
    }),
  );
  return aDocument({ fiscalYear, form, initiatives });
}

function total(looks: ReadonlyMap<number, number>): number {
  return [...looks.values()].reduce((sum, one) => sum + one, 0);
}

describe('the page of two years', () => {
  it('looks into the documents of other years only to name them in its lists', () => {
    const watched = new WatchedYears(11);
    for (const pair of watched.pairs) {
      const { looks } = watched.during(() => watched.view(pair));
      const others = [...looks].filter(([year]) => !pair.includes(year)).map(([, count]) => count);
      // A link asks for the department twice and the year once, and stands in at most one list.
      expect(Math.max(0, ...others)).toBeLessThanOrEqual(5);
      expect(others.length).toBeLessThanOrEqual(10);
    }
  });

  it('costs the same with an eleventh year, but for the links to it', () => {
    const costs = [10, 11].map((years) => {
      const watched = new WatchedYears(years);
      watched.view([2000, 2001]);
      const { result, looks } = watched.during(() => watched.view([2003, 2007]));
      const links = result.lists.reduce((sum, list) => sum + list.years.length, 0);
      return { looks: total(looks), links };
    });
    const [tenth, eleventh] = costs;
    expect(eleventh?.links).toBe((tenth?.links ?? 0) + 1);
    expect((eleventh?.looks ?? 0) - (tenth?.looks ?? 0)).toBeLessThanOrEqual(6);
  });
});

describe('all pages of two years', () => {
  it('are asked for by each pair once', () => {
    const { pairs } = new WatchedYears(11);
    expect(new Set(pairs.map((pair) => pair.join('-'))).size).toBe(pairs.length);
    expect(pairs).toHaveLength((11 * 10) / 2);
  });

  it('have keys that cost no more a page with an eleventh year than with a tenth, but for the links', () => {
    const [tenth, eleventh] = [10, 11].map((years) => {
      const watched = new WatchedYears(years);
      const { result, looks } = watched.during(() => comparisonPaths(watched.context));
      return total(looks) / result.length / years;
    });
    expect(eleventh).toBeLessThanOrEqual(tenth ?? 0);
  });
});
