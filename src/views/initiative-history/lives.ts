import { alignInitiatives, fateLabel, type InitiativeRow } from '../../comparison/lineage/align-initiatives.ts';
import { comparisonsWith, type DocumentComparison } from '../../comparison/lineage/department-line.ts';
import { initiativeLineage, type InitiativeLineage } from '../../comparison/lineage/initiative-lineage.ts';
import type { Appearance, Catalog } from '../../domain/catalog.ts';
import type { Succession } from '../../domain/organization/succession.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';

/** What a municipality's documents tell about the lives of its promises, gathered once a catalogue. */
export interface Lives {
  readonly lineage: InitiativeLineage;
  /** Edges whose later side is the promise, and those whose earlier side it is; founding and end included. */
  readonly before: ReadonlyMap<string, readonly Succession[]>;
  readonly after: ReadonlyMap<string, readonly Succession[]>;
  /** What became of a document's promises in the next year of its line, by document. */
  readonly next: Map<PolicyDocument, readonly InitiativeRow[]>;
}

const gathered = new WeakMap<Catalog, Map<string, Lives>>();

export function livesIn(catalog: Catalog, municipality: string): Lives {
  const known = gathered.get(catalog) ?? new Map<string, Lives>();
  gathered.set(catalog, known);
  const lives = known.get(municipality) ?? gather(catalog.documentsIn(municipality));
  known.set(municipality, lives);
  return lives;
}

function gather(documents: readonly PolicyDocument[]): Lives {
  const lineage = initiativeLineage(documents);
  const { graph, ends, beginnings } = lineage;
  return {
    lineage,
    before: joined(graph.byAfter, beginnings),
    after: joined(graph.byBefore, ends),
    next: new Map(),
  };
}

type Edges = ReadonlyMap<string, readonly Succession[]>;

function joined(one: Edges, other: Edges): Edges {
  const ids = new Set([...one.keys(), ...other.keys()]);
  return new Map([...ids].map((id) => [id, [...(one.get(id) ?? []), ...(other.get(id) ?? [])]]));
}

/**
 * What the next documents of the line say of a promise that has no later appearance: that they do not name it, or how
 * they explain its end. Null when there is no later document, or when another promise goes on with it.
 */
export function endingOf(catalog: Catalog, { document, initiative }: Appearance): string | null {
  const comparison = nextComparison(catalog, document);
  if (comparison === null) return null;
  const row = rowsAfter(catalog, comparison, document).find(({ before }) =>
    before.some((one) => one.document === document && one.initiative.id === initiative.id),
  );
  if (row === undefined || row.after.length > 0 || row.elsewhere.length > 0) return null;
  const { after, years } = comparison;
  const name = `${formatFiscalYear(after.fiscalYear)}の${catalog.department(after).name}の文書`;
  return row.fate === 'not-mentioned'
    ? `${fateLabel(row.fate, years)}：${name}に、この取組の記載はありません。理由の記載も見つかっていません。`
    : `${fateLabel(row.fate, years)}：${name}に、この取組の記載はありません。`;
}

function nextComparison(catalog: Catalog, document: PolicyDocument): DocumentComparison | null {
  const later = comparisonsWith(catalog, document).filter(({ before }) =>
    before.some((one) => one.document === document),
  );
  const [nearest] = later.toSorted((a, b) => a.after.fiscalYear - b.after.fiscalYear);
  return nearest ?? null;
}

function rowsAfter(
  catalog: Catalog,
  { before, after, years }: DocumentComparison,
  document: PolicyDocument,
): readonly InitiativeRow[] {
  const { lineage, next } = livesIn(catalog, document.municipality);
  const known = next.get(document);
  if (known !== undefined) return known;
  const rows = alignInitiatives(lineage, { before: before.map((one) => one.document), after: [after], years });
  next.set(document, rows);
  return rows;
}
