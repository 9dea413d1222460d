import {
  comparisonsIn,
  comparisonsWith,
  type DocumentComparison,
} from '../../comparison/lineage/department-line.ts';
import type { DepartmentKey, DocumentKey } from '../../domain/catalog.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { paths, type ViewContext } from '../context.ts';
import type { Link } from '../frame.ts';
import { onceAMunicipality } from '../once-a-municipality.ts';
import type { YearListView } from './comparison.ts';

/** Every comparison of a municipality: the pages there are. */
export const comparisonsOfMunicipality = onceAMunicipality(comparisonsIn);

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
  const all = comparisonsOfMunicipality(context.catalog, after.municipality);
  const olds = new Set(before.map(({ document }) => document));
  const lists = [
    { heading: '旧の年度を選ぶ', side: 'before' as const, found: all.filter((one) => one.after === after) },
    {
      heading: '新の年度を選ぶ',
      side: 'after' as const,
      found: all.filter(
        (one) => one.years[0] === years[0] && one.before.some(({ document }) => olds.has(document)),
      ),
    },
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
  const all = comparisonsOfMunicipality(context.catalog, key.municipality);
  const own = all.filter(
    ({ after }) => after.department === key.department && after.fiscalYear === key.fiscalYear,
  );
  const later = all.filter(
    ({ before, years }) =>
      years[0] === key.fiscalYear && before.some(({ document }) => document.department === key.department),
  );
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
