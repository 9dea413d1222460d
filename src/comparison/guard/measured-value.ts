import type { Indicator, Observation, ObservationRole } from '../../domain/measurement/indicator.ts';
import { sameUnit } from '../../domain/measurement/quantity.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import { samePeriod } from '../../domain/time/period.ts';

/** A value of an indicator with what decides whether it may be compared with another. */
export interface MeasuredValue {
  readonly document: PolicyDocument;
  readonly indicator: Indicator;
  readonly observation: Observation;
  /** The fiscal year whose document states the value. */
  readonly statedIn: FiscalYear;
  /** The latest fiscal year whose document states another figure for the same thing; null when none does. */
  readonly supersededIn: FiscalYear | null;
  /** Whether it takes the place of a figure that had been called final; to settle a provisional one is no restatement. */
  readonly isRestated: boolean;
}

/** What a role says about a value: how it is (now or at the start), how it should be, how it is thought to become. */
export type RoleGroup = 'measured' | 'target' | 'forecast';

const ROLE_GROUPS: Readonly<Record<ObservationRole, RoleGroup>> = {
  baseline: 'measured',
  actual: 'measured',
  reference: 'measured',
  target: 'target',
  forecast: 'forecast',
};

export function roleGroup({ role }: Observation): RoleGroup {
  return ROLE_GROUPS[role];
}

/**
 * The values of every indicator of a municipality's documents by the indicator's id, ordered by fiscal year, then by
 * the year of the document that states them. A later document that gives another figure supersedes the earlier one.
 */
export function measuredValues(
  documents: readonly PolicyDocument[],
): ReadonlyMap<string, readonly MeasuredValue[]> {
  const stated = documents
    .flatMap(statedValues)
    .sort((a, b) => a.observation.fiscalYear - b.observation.fiscalYear || a.statedIn - b.statedIn);
  const series = Map.groupBy(stated, ({ indicator }) => indicator.id);
  return new Map([...series].map(([id, values]) => [id, values.map((value) => inSeries(value, values))]));
}

type StatedValue = Omit<MeasuredValue, 'supersededIn' | 'isRestated'>;

function statedValues(document: PolicyDocument): readonly StatedValue[] {
  const indicators = [document, ...document.initiatives].flatMap((owner) => owner.indicators);
  return indicators.flatMap((indicator) =>
    indicator.observations.map((observation) => ({
      document,
      indicator,
      observation,
      statedIn: observation.statedIn ?? document.fiscalYear,
    })),
  );
}

function inSeries(value: StatedValue, series: readonly StatedValue[]): MeasuredValue {
  const others = series.filter((other) => contradicts(other, value));
  const earlier = others.filter(
    ({ statedIn, observation }) => statedIn < value.statedIn && observation.certainty === 'final',
  );
  return {
    ...value,
    supersededIn: others.findLast(({ statedIn }) => statedIn > value.statedIn)?.statedIn ?? null,
    isRestated: earlier.length > 0 || value.statedIn > value.document.fiscalYear,
  };
}

/** Whether both values state the same thing with different figures. */
function contradicts({ observation: a }: StatedValue, { observation: b }: StatedValue): boolean {
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity' || a.fiscalYear !== b.fiscalYear)
    return false;
  const [first, second] = [a.value.quantity, b.value.quantity];
  const isSameThing = roleGroup(a) === roleGroup(b) && samePeriod(a.period, b.period);
  return isSameThing && sameUnit(first.unit, second.unit) && first.value !== second.value;
}
