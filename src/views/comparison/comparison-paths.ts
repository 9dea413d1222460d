import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { isSoleMunicipality, pagePath, type PagePath, type ViewContext } from '../context.ts';
import { type IndicatorHistory, indicatorHistories } from '../indicator-history/municipal-series.ts';
import { comparisonsOfMunicipality, neighbouringLists } from './comparison-links.ts';

/**
 * All comparison pages. To compare all texts only to know what changed would cost too much, so that the key of a page is
 * made of what the page is made of: its documents, the municipality, the lineage and the titles of all its promises, the
 * values that other years state for the same indicators, and the years beside it.
 */
export function comparisonPaths(
  context: ViewContext,
): readonly PagePath<{ municipality: string; department: string; years: string }>[] {
  const digestOf = digests<PolicyDocument>(context, (document) => document);
  const historyOf = digests<IndicatorHistory>(context, statedValues);
  return context.catalog.municipalities.flatMap(({ id }) => {
    const surroundings = municipalFacts(context, id);
    const histories = indicatorHistories(context.catalog, id);
    return comparisonsOfMunicipality(context.catalog, id).map((one) => {
      const documents = [...one.before.map(({ document }) => document), one.after];
      const params = { municipality: id, department: one.after.department, years: one.years.join('-') };
      const indicators = [...indicatorIdsIn(documents)].map((indicator) => histories.get(indicator));
      const facts = [
        surroundings,
        documents.map(digestOf),
        indicators.filter((history) => history !== undefined).map(historyOf),
        neighbouringLists(context, one),
      ];
      return pagePath(context, params, facts);
    });
  });
}

/** A document and an indicator are on many pages: each is digested once. */
function digests<T extends object>(context: ViewContext, facts: (one: T) => unknown): (one: T) => string {
  const known = new Map<T, string>();
  return (one) => {
    const digest = known.get(one) ?? context.digest(JSON.stringify(facts(one)));
    known.set(one, digest);
    return digest;
  };
}

function municipalFacts(context: ViewContext, id: string): string {
  const { catalog } = context;
  const promises = catalog
    .documentsIn(id)
    .flatMap(({ department, fiscalYear, initiatives }) =>
      initiatives.map(({ id: own, number, title, successions }) => [
        department,
        fiscalYear,
        own,
        number,
        title,
        successions,
      ]),
    );
  const facts = [catalog.site, isSoleMunicipality(context), catalog.municipality(id), promises];
  return context.digest(JSON.stringify(facts));
}

function indicatorIdsIn(documents: readonly PolicyDocument[]): ReadonlySet<string> {
  const owners = documents.flatMap((document) => [document, ...document.initiatives]);
  return new Set(owners.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
}

/** A later document may state another figure, so that the guard judges the values of these documents anew. */
function statedValues({ id, values }: IndicatorHistory): readonly unknown[] {
  return values.map(({ observation, statedIn, supersededIn, isRestated }) => [
    id,
    observation,
    statedIn,
    supersededIn,
    isRestated,
  ]);
}
