import {
  comparisonsIn,
  comparisonsWith,
  type DocumentComparison,
} from '../../comparison/lineage/department-line.ts';
import type { DepartmentKey, DocumentKey } from '../../domain/catalog.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { type FiscalYear, formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { paths, type ViewContext } from '../context.ts';
import type { Link } from '../frame.ts';
import { onceAMunicipality } from '../once-a-municipality.ts';
import type { YearListView } from './comparison.ts';

/** Every comparison of a municipality: the pages there are. */
export const comparisonsOfMunicipality = onceAMunicipality(comparisonsIn);

/** The comparisons by the documents on either side, so that a page looks at its own and not at all there are. */
const comparisonsByDocument = onceAMunicipality((catalog, municipality) => {
  const all = comparisonsOfMunicipality(catalog, municipality);
  const withBefore = all.flatMap((one) => one.before.map(({ document }) => ({ document, one })));
  return {
    place: new Map(all.map((one, index) => [one, index])),
    withAfter: Map.groupBy(all, ({ after }) => after),
    withBefore: Map.groupBy(withBefore, ({ document }) => document),
  };
});

/** The comparisons of a document with earlier years, the latest of them first. */
function comparisonsBack(context: ViewContext, after: PolicyDocument): readonly DocumentComparison[] {
  return comparisonsByDocument(context.catalog, after.municipality).withAfter.get(after) ?? [];
}

/** The comparisons of documents of one municipality with later years, in the order of the pages. */
function comparisonsOn(
  context: ViewContext,
  before: readonly PolicyDocument[],
): readonly DocumentComparison[] {
  const [first] = before;
  if (first === undefined) return [];
  const { place, withBefore } = comparisonsByDocument(context.catalog, first.municipality);
  const found = before.flatMap((document) => (withBefore.get(document) ?? []).map(({ one }) => one));
  return [...new Set(found)].toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

/** Two years of a department's line. */
export interface ComparisonKey extends DepartmentKey {
  readonly years: readonly [before: FiscalYear, after: FiscalYear];
}

/** @throws when there is no such comparison: pages are only made of those there are. */
export function comparisonOf(context: ViewContext, key: ComparisonKey): DocumentComparison {
  const [year, fiscalYear] = key.years;
  const after = context.catalog.document({ ...key, fiscalYear });
  const found = comparisonsBack(context, after).find(({ years }) => years[0] === year);
  if (found === undefined) {
    throw new Error(`There is no comparison ${key.municipality}/${key.department}/${key.years.join('-')}.`);
  }
  return found;
}

/** The page of two years; it belongs to the department of the later one. */
export function comparisonHref(context: ViewContext, { after, years }: DocumentComparison): string {
  return context.href(paths.comparison(after.municipality, after.department, years));
}

/** For each later year of a department's line, the earlier years it can be compared with. */
export function comparisonLists(context: ViewContext, key: DepartmentKey): readonly YearListView[] {
  const comparisons = comparisonsWith(context.catalog, key);
  const byLater = Map.groupBy(comparisons, ({ after }) => `${after.department} ${String(after.fiscalYear)}`);
  return [...byLater.values()].flatMap((own): readonly YearListView[] => {
    const [first] = own;
    if (first === undefined) return [];
    const year = formatFiscalYear(first.after.fiscalYear);
    const isOther = first.after.department !== key.department;
    const name = isOther ? `（${context.catalog.department(first.after).name}）` : '';
    return [
      {
        heading: `${year}${name}を比べる年度`,
        years: own.map((one) => ({ ...yearLink(context, one, 'before'), current: false })),
      },
    ];
  });
}

/** Two lists of years: other earlier years for the same later document, and other later years for the same earlier one. */
export function neighbouringLists(
  context: ViewContext,
  comparison: DocumentComparison,
): readonly YearListView[] {
  const { after, before, years } = comparison;
  const olds = before.map(({ document }) => document);
  const lists = [
    { heading: '旧の年度を選ぶ', side: 'before' as const, found: comparisonsBack(context, after) },
    { heading: '新の年度を選ぶ', side: 'after' as const, found: comparisonsOn(context, olds) },
  ];
  return lists.map(({ heading, side, found }) => ({
    heading,
    years: found.toSorted(byYear(side)).map((one) => ({
      ...yearLink(context, one, side),
      current: one.after === after && one.years[0] === years[0],
    })),
  }));
}

/** The latest year first. */
function byYear(side: 'before' | 'after') {
  const place = side === 'before' ? 0 : 1;
  return (a: DocumentComparison, b: DocumentComparison): number => b.years[place] - a.years[place];
}

/** 令和元年度（2019年度）, with the departments where they are not the one of the page. */
function yearLink(context: ViewContext, one: DocumentComparison, side: 'before' | 'after'): Link {
  const { after, before, years } = one;
  const documents = side === 'after' ? [after] : before.map(({ document }) => document);
  const names = documents.map((document) => context.catalog.department(document).name);
  return {
    label: `${formatFiscalYear(years[side === 'after' ? 1 : 0])} ${names.join('・')}`,
    href: comparisonHref(context, one),
  };
}

/** The ways from a document to its comparisons with the nearest years on either side. */
export function documentComparisons(context: ViewContext, key: DocumentKey): readonly Link[] {
  const document = context.catalog.document(key);
  const own = comparisonsBack(context, document);
  const later = comparisonsOn(context, [document]);
  const nearestEarlier = Math.max(...own.map(({ years }) => years[0]));
  const nearestLater = Math.min(...later.map(({ years }) => years[1]));
  return [
    ...own
      .filter(({ years }) => years[0] === nearestEarlier)
      .map((one) => ({
        label: `前の文書と比べる：${yearLink(context, one, 'before').label}`,
        href: comparisonHref(context, one),
      })),
    ...later
      .filter(({ years }) => years[1] === nearestLater)
      .map((one) => ({
        label: `次の文書と比べる：${yearLink(context, one, 'after').label}`,
        href: comparisonHref(context, one),
      })),
  ];
}
