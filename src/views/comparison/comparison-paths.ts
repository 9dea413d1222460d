import type { DocumentComparison } from '../../comparison/lineage/department-line.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { isSoleMunicipality, pagePath, type PagePath, type ViewContext } from '../context.ts';
import { indicatorHistories } from '../indicator-history/municipal-series.ts';
import { comparisonsOfMunicipality, neighbouringLists } from './comparison-links.ts';

/**
 * All comparison pages. To compare all texts only to know what changed would cost too much, so that the key of a page is
 * made of what the page is made of: its documents, the municipality, the lineage and the titles of all its promises, the
 * values that other years state for the same indicators, and the years beside it.
 */
export function comparisonPaths(
  context: ViewContext,
): readonly PagePath<{ municipality: string; department: string; years: string }>[] {
  const digests = new Map<PolicyDocument, string>();
  const digestOf = (document: PolicyDocument): string => {
    const digest = digests.get(document) ?? context.digest(JSON.stringify(document));
    digests.set(document, digest);
    return digest;
  };
  return context.catalog.municipalities.flatMap(({ id }) => {
    const surroundings = municipalFacts(context, id);
    return comparisonsOfMunicipality(context.catalog, id).map((one) => {
      const documents = [...one.before.map(({ document }) => document), one.after];
      const params = { municipality: id, department: one.after.department, years: one.years.join('-') };
      const facts = [
        surroundings,
        documents.map(digestOf),
        valuesElsewhere(context, one),
        neighbouringLists(context, one),
      ];
      return pagePath(context, params, facts);
    });
  });
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

/** A later document may state another figure, so that the guard judges the values of these documents anew. */
function valuesElsewhere(
  { catalog }: ViewContext,
  { before, after }: DocumentComparison,
): readonly unknown[] {
  const histories = indicatorHistories(catalog, after.municipality);
  const owners = [...before.map(({ document }) => document), after].flatMap((document) => [
    document,
    ...document.initiatives,
  ]);
  const ids = new Set(owners.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  return [...ids].flatMap((id) =>
    (histories.get(id)?.values ?? []).map(({ observation, statedIn, supersededIn, isRestated }) => [
      id,
      observation,
      statedIn,
      supersededIn,
      isRestated,
    ]),
  );
}
