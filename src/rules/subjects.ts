import { indicatorName, initiativeName } from '../content/places.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Indicator, Observation } from '../domain/measurement/indicator.ts';
import type { Succession } from '../domain/organization/succession.ts';
import type { Initiative } from '../domain/policy/initiative.ts';
import type { PolicyDocument } from '../domain/policy/policy-document.ts';
import type { Doubt } from '../domain/policy/provenance.ts';
import type { FilledField } from '../domain/policy/text.ts';

/** A promise with the document it stands in. `name` is what its places are asked by. */
export interface InitiativeSubject {
  readonly name: string;
  readonly document: PolicyDocument;
  readonly initiative: Initiative;
}

/** An indicator of a document or of one of its promises, with the fields and doubts of that owner. */
export interface IndicatorSubject {
  readonly name: string;
  readonly document: PolicyDocument;
  readonly indicator: Indicator;
  readonly fields: readonly FilledField[];
  readonly doubts: readonly Doubt[];
}

/** A value of an indicator; `path` leads to it from the indicator. */
export interface ObservationSubject extends IndicatorSubject {
  readonly observation: Observation;
  readonly path: readonly (string | number)[];
}

/** Every promise of every document. */
export function initiativesIn(catalog: Catalog): readonly InitiativeSubject[] {
  return catalog.documents.flatMap((document) =>
    document.initiatives.map((initiative) => ({
      name: initiativeName(document, initiative.id),
      document,
      initiative,
    })),
  );
}

/** A lineage that somebody wrote down. `name` and `path` are what its places are asked by. */
export interface LineageSubject {
  readonly name: string;
  readonly path: '承継' | '課の承継';
  readonly successions: readonly Succession[];
}

/** Every lineage: of departments, of sections, and the edges of each promise. */
export function lineagesIn(catalog: Catalog): readonly LineageSubject[] {
  return [
    ...catalog.municipalities.flatMap(
      ({ id, successions, sectionSuccessions }): readonly LineageSubject[] => [
        { name: `municipality:${id}`, path: '承継', successions },
        { name: `municipality:${id}`, path: '課の承継', successions: sectionSuccessions },
      ],
    ),
    ...initiativesIn(catalog).map(({ name, initiative: { successions } }): LineageSubject => ({
      name,
      path: '承継',
      successions,
    })),
  ];
}

/** Every indicator of one document, its own before those of its promises. */
export function indicatorsOf(document: PolicyDocument): readonly IndicatorSubject[] {
  return [document, ...document.initiatives].flatMap(({ indicators, fields, doubts }) =>
    indicators.map((indicator) => ({
      name: indicatorName(document, indicator.id),
      document,
      indicator,
      fields,
      doubts,
    })),
  );
}

/** Several rules ask for the same values. */
const OBSERVATIONS = new WeakMap<Catalog, readonly ObservationSubject[]>();

/** Every value of every indicator. */
export function observationsIn(catalog: Catalog): readonly ObservationSubject[] {
  const observations =
    OBSERVATIONS.get(catalog) ?? catalog.documents.flatMap(indicatorsOf).flatMap(observationsOf);
  OBSERVATIONS.set(catalog, observations);
  return observations;
}

function observationsOf(subject: IndicatorSubject): readonly ObservationSubject[] {
  const { indicator } = subject;
  return indicator.observations.map((observation, index) => ({
    ...subject,
    observation,
    path: ['値', index],
  }));
}

/** Whether a reader is already told that the field is not settled yet (確認中). */
export function isDoubted(doubts: readonly Doubt[], field: string): boolean {
  return doubts.some((doubt) => doubt.field === field);
}

/** The text of a field; null when it says why nothing stands there. */
export function textOf(field: FilledField): string | null {
  return field.content.kind === 'text' ? field.content.markdown : null;
}
