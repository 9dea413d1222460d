import { suggestionId } from '../../src/comparison/lineage/chosen-successions.ts';
import { initiativeLineage } from '../../src/comparison/lineage/initiative-lineage.ts';
import { suggestContinuations, type Suggestion } from '../../src/comparison/lineage/similarity.ts';
import type { Appearance, Catalog } from '../../src/domain/catalog.ts';
import { formatFiscalYear } from '../../src/domain/time/fiscal-year.ts';

/** A suggestion with the name by which it is chosen, `mihon/k3x9pa-m4t7qb`. */
export interface NamedSuggestion extends Suggestion {
  readonly name: string;
}

/** The suggestions of a municipality, latest years first; departments do not limit them, as promises may move. */
export function suggestionsIn(catalog: Catalog, municipality: string): readonly NamedSuggestion[] {
  const lineage = initiativeLineage(catalog.documentsIn(municipality));
  const years = catalog.yearsOf(municipality);
  return years.slice(1).flatMap((before, index) => {
    const after = years[index] ?? before;
    const found = suggestContinuations(lineage, {
      before: catalog.documentsOfYear(municipality, before),
      after: catalog.documentsOfYear(municipality, after),
      years: [before, after],
    });
    return found.map((one) => ({ ...one, name: `${municipality}/${suggestionId(one)}` }));
  });
}

/** What a person needs to judge a suggestion, one fact a line. */
export function suggestionText(
  catalog: Catalog,
  { name, before, after, explanation }: NamedSuggestion,
): string {
  const lines = [
    `候補: ${name}`,
    `旧: ${promiseText(catalog, before)}`,
    `新: ${promiseText(catalog, after)}`,
    `近さ: ${explanation}`,
  ];
  return `${lines.join('\n')}\n`;
}

function promiseText(catalog: Catalog, { document, initiative }: Appearance): string {
  const department = catalog.department(document).name;
  const year = formatFiscalYear(document.fiscalYear);
  return `${year} ${department} ${initiative.number ?? '番号なし'}「${initiative.title}」`;
}

/** Whether the promises of a name are connected already, by an edge of any kind. */
export function isConnected(catalog: Catalog, name: string): boolean {
  const [municipality = '', pair = ''] = name.split('/');
  const [before = '', after = ''] = pair.split('-');
  return catalog
    .documentsIn(municipality)
    .flatMap(({ initiatives }) => initiatives.flatMap(({ successions }) => successions))
    .some((edge) => edge.before.includes(before) && edge.after.includes(after));
}
