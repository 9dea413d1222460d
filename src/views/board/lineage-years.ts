import { alignInitiatives, type InitiativeRow } from '../../comparison/lineage/align-initiatives.ts';
import { comparisonsIn } from '../../comparison/lineage/department-line.ts';
import type { Years } from '../../comparison/lineage/initiative-lineage.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { livesIn } from '../initiative-history/lives.ts';
import { onceAMunicipality } from '../once-a-municipality.ts';

/** A promise among those of two years: what it belongs with, and why. */
export interface Aligned {
  readonly row: InitiativeRow;
  readonly years: Years;
}

/** Every promise of a municipality beside the nearest earlier and later year of its department's line. */
export interface MunicipalLineage {
  readonly earlier: ReadonlyMap<Initiative, Aligned>;
  readonly later: ReadonlyMap<Initiative, Aligned>;
  /** The departments' documents that continue a document in the nearest later year. */
  readonly heirs: ReadonlyMap<PolicyDocument, readonly PolicyDocument[]>;
}

/**
 * Puts each document's promises beside those of the nearest year in which its line has a document. All departments of
 * both years go in, so that a promise that moved is found where it went.
 */
export const municipalLineage = onceAMunicipality((catalog, municipality): MunicipalLineage => {
  const comparisons = comparisonsIn(catalog, municipality);
  const before = new Map<PolicyDocument, number>();
  const heirs = new Map<PolicyDocument, readonly PolicyDocument[]>();
  for (const { after, years } of comparisons) {
    before.set(after, Math.max(years[0], before.get(after) ?? years[0]));
  }
  for (const { before: sources, after, years } of comparisons.toSorted((a, b) => a.years[1] - b.years[1])) {
    for (const { document } of sources) {
      const known = heirs.get(document) ?? [];
      if (known.every(({ fiscalYear }) => fiscalYear === years[1])) heirs.set(document, [...known, after]);
    }
  }
  const align = aligner(catalog, municipality);
  const documents = catalog.documentsIn(municipality);
  return {
    earlier: alignedBy(documents, (document) => {
      const year = before.get(document);
      return year === undefined ? null : align([year, document.fiscalYear]).after;
    }),
    later: alignedBy(documents, (document) => {
      const [heir] = heirs.get(document) ?? [];
      return heir === undefined ? null : align([document.fiscalYear, heir.fiscalYear]).before;
    }),
    heirs,
  };
});

type Sides = Readonly<Record<'before' | 'after', ReadonlyMap<Initiative, Aligned>>>;

function aligner(catalog: Catalog, municipality: string): (years: Years) => Sides {
  const { lineage } = livesIn(catalog, municipality);
  const known = new Map<string, Sides>();
  return (years) => {
    const key = years.join();
    const [before, after] = years.map((year) => catalog.documentsOfYear(municipality, year));
    const sides =
      known.get(key) ??
      sidesOf(alignInitiatives(lineage, { before: before ?? [], after: after ?? [], years }), years);
    known.set(key, sides);
    return sides;
  };
}

function sidesOf(rows: readonly InitiativeRow[], years: Years): Sides {
  const sideOf = (side: 'before' | 'after'): ReadonlyMap<Initiative, Aligned> =>
    new Map(rows.flatMap((row) => row[side].map(({ initiative }) => [initiative, { row, years }] as const)));
  return { before: sideOf('before'), after: sideOf('after') };
}

function alignedBy(
  documents: readonly PolicyDocument[],
  sideOf: (document: PolicyDocument) => ReadonlyMap<Initiative, Aligned> | null,
): ReadonlyMap<Initiative, Aligned> {
  return new Map(
    documents.flatMap((document) => {
      const found = sideOf(document);
      return document.initiatives.flatMap((initiative) => {
        const aligned = found?.get(initiative);
        return aligned === undefined ? [] : [[initiative, aligned] as const];
      });
    }),
  );
}
