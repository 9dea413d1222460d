import {
  alignInitiatives,
  fateLabel,
  type InitiativeRow,
} from '../../comparison/lineage/align-initiatives.ts';
import { comparisonsIn, type DocumentComparison } from '../../comparison/lineage/department-line.ts';
import { initiativeLineage, type InitiativeLineage } from '../../comparison/lineage/initiative-lineage.ts';
import type { Appearance, Catalog } from '../../domain/catalog.ts';
import type { Succession } from '../../domain/organization/succession.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { onceAMunicipality } from '../once-a-municipality.ts';

/** What a municipality's documents tell about the lives of its promises. */
interface Lives {
  readonly lineage: InitiativeLineage;
  /** Edges whose later side is the promise, and those whose earlier side it is; founding and end included. */
  readonly before: ReadonlyMap<string, readonly Succession[]>;
  readonly after: ReadonlyMap<string, readonly Succession[]>;
}

export const livesIn = onceAMunicipality((catalog, municipality): Lives => {
  const lineage = initiativeLineage(catalog.documentsIn(municipality));
  const { graph, ends, beginnings } = lineage;
  return { lineage, before: joined(graph.byAfter, beginnings), after: joined(graph.byBefore, ends) };
});

type Edges = ReadonlyMap<string, readonly Succession[]>;

function joined(one: Edges, other: Edges): Edges {
  const ids = new Set([...one.keys(), ...other.keys()]);
  return new Map([...ids].map((id) => [id, [...(one.get(id) ?? []), ...(other.get(id) ?? [])]]));
}

/**
 * What the next document of the line says of a promise that has no later appearance: that it does not name it, or how
 * it explains its end. Null when there is no later document, or when another promise goes on with it.
 */
export function endingOf(catalog: Catalog, { document, initiative }: Appearance): string | null {
  const next = nextDocuments(catalog, document.municipality).get(document);
  const row = next?.rows.find(({ before }) =>
    before.some((one) => one.document === document && one.initiative.id === initiative.id),
  );
  if (next === undefined || row === undefined || row.after.length > 0 || row.elsewhere.length > 0)
    return null;
  const { after, years } = next.comparison;
  const name = `${formatFiscalYear(after.fiscalYear)}の${catalog.department(after).name}の文書`;
  const reason = row.fate === 'not-mentioned' ? '理由の記載も見つかっていません。' : '';
  return `${fateLabel(row.fate, years)}：${name}に、この取組の記載はありません。${reason}`;
}

interface Next {
  readonly comparison: DocumentComparison;
  readonly rows: readonly InitiativeRow[];
}

/** For each document the nearest later one of its line, with what became of the promises. */
const nextDocuments = onceAMunicipality((catalog, municipality): ReadonlyMap<PolicyDocument, Next> => {
  const { lineage } = livesIn(catalog, municipality);
  const nearest = new Map<PolicyDocument, DocumentComparison>();
  for (const comparison of comparisonsIn(catalog, municipality)) {
    for (const { document } of comparison.before) {
      const known = nearest.get(document);
      if (known === undefined || comparison.after.fiscalYear < known.after.fiscalYear) {
        nearest.set(document, comparison);
      }
    }
  }
  const rows = new Map(
    [...new Set(nearest.values())].map((one) => {
      const before = one.before.map(({ document }) => document);
      return [one, alignInitiatives(lineage, { before, after: [one.after], years: one.years })] as const;
    }),
  );
  return new Map(
    [...nearest].map(([document, comparison]) => [
      document,
      { comparison, rows: rows.get(comparison) ?? [] },
    ]),
  );
});
