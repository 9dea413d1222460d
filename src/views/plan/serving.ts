import type { Appearance, Catalog } from '../../domain/catalog.ts';
import type { PolicyMeasure } from '../../domain/organization/municipality.ts';
import type { MeasureReference } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { onceAMunicipality } from '../once-a-municipality.ts';

/** What names a measure: promises in their documents, and documents as a whole. */
export interface Serving {
  readonly promises: readonly Appearance[];
  readonly documents: readonly PolicyDocument[];
}

const NOTHING: Serving = { promises: [], documents: [] };

const servingByMeasure = onceAMunicipality((catalog, municipality): ReadonlyMap<string, Serving> => {
  const found = new Map<string, { promises: Appearance[]; documents: PolicyDocument[] }>();
  const at = (reference: MeasureReference): { promises: Appearance[]; documents: PolicyDocument[] } => {
    const own = found.get(keyOf(reference)) ?? { promises: [], documents: [] };
    found.set(keyOf(reference), own);
    return own;
  };
  for (const document of catalog.documentsIn(municipality)) {
    for (const reference of document.measures) at(reference).documents.push(document);
    for (const initiative of document.initiatives) {
      for (const reference of initiative.measures) at(reference).promises.push({ document, initiative });
    }
  }
  return found;
});

/** What serves a measure or, for a policy, any measure below it; in the order of the municipality's documents. */
export function servingOf(catalog: Catalog, municipality: string, reference: MeasureReference): Serving {
  const { plan } = catalog.measure(municipality, reference);
  const byMeasure = servingByMeasure(catalog, municipality);
  const all = withDescendants(plan.measures, reference.measure).map(
    (measure) => byMeasure.get(keyOf({ plan: plan.id, measure })) ?? NOTHING,
  );
  const promises = all.flatMap((one) => one.promises);
  return {
    promises: [...new Map(promises.map((one) => [one.initiative, one])).values()],
    documents: [...new Set(all.flatMap((one) => one.documents))],
  };
}

function withDescendants(measures: readonly PolicyMeasure[], id: string): readonly string[] {
  const children = measures.filter(({ parent }) => parent === id);
  return [id, ...children.flatMap((child) => withDescendants(measures, child.id))];
}

function keyOf({ plan, measure }: MeasureReference): string {
  return `${plan}/${measure}`;
}
