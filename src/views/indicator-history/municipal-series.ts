import { measuredValues, type MeasuredValue } from '../../comparison/guard/measured-value.ts';
import type { Indicator } from '../../domain/measurement/indicator.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { ViewContext } from '../context.ts';
import { onceAMunicipality } from '../once-a-municipality.ts';
import { distinctNames } from './distinct-names.ts';

/** One indicator in one document; `initiative` is null for figures of a whole document. */
export interface IndicatorPlace {
  readonly document: PolicyDocument;
  readonly initiative: Initiative | null;
  readonly indicator: Indicator;
}

/** An indicator over the years: where it stands, newest document first, and what was stated about it. */
export interface IndicatorHistory {
  readonly id: string;
  readonly places: readonly [IndicatorPlace, ...IndicatorPlace[]];
  readonly values: readonly MeasuredValue[];
}

/** All indicators of a municipality by id, in the order of its documents. */
export const indicatorHistories = onceAMunicipality((catalog, municipality) =>
  gather(catalog.documentsIn(municipality)),
);

/** Names by which the pages of a municipality's indicators are told apart. */
export const indicatorNames = onceAMunicipality((catalog, municipality) =>
  distinctNames(
    [...indicatorHistories(catalog, municipality).values()].map(({ id, places: [latest] }) => ({
      id,
      name: latest.indicator.name,
      beside: latest.initiative?.title ?? catalog.department(latest.document).name,
    })),
  ),
);

/** @throws when the municipality has no such indicator: pages are only made of those there are. */
export function indicatorHistory(
  { catalog }: ViewContext,
  municipality: string,
  id: string,
): IndicatorHistory {
  const found = indicatorHistories(catalog, municipality).get(id);
  if (found === undefined) throw new Error(`There is no indicator ${municipality}/${id}.`);
  return found;
}

function gather(documents: readonly PolicyDocument[]): ReadonlyMap<string, IndicatorHistory> {
  const values = measuredValues(documents);
  const places = Map.groupBy(documents.flatMap(placesIn), ({ indicator }) => indicator.id);
  return new Map(
    [...places].map(([id, own]) => {
      const [first, ...others] = own.toSorted((a, b) => b.document.fiscalYear - a.document.fiscalYear);
      if (first === undefined) throw new Error(`Indicator ${id} stands nowhere.`);
      return [id, { id, places: [first, ...others], values: values.get(id) ?? [] }];
    }),
  );
}

function placesIn(document: PolicyDocument): readonly IndicatorPlace[] {
  const owners = [null, ...document.initiatives];
  return owners.flatMap((initiative) =>
    (initiative ?? document).indicators.map((indicator) => ({ document, initiative, indicator })),
  );
}
