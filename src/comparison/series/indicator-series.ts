import type { ObservationRole } from '../../domain/measurement/indicator.ts';
import type { Quantity } from '../../domain/measurement/quantity.ts';
import { canonicalUnit } from '../../domain/measurement/unit.ts';
import { daysBetween, toIso } from '../../domain/time/calendar-date.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import { monthsIn, type Period, spanOf } from '../../domain/time/period.ts';
import { type MeasuredValue, type RoleGroup, roleGroup } from '../guard/measured-value.ts';

/** One value of a series: a figure, words or a gap, with every statement of it. Equal figures of one time are one value. */
export interface SeriesValue {
  readonly fiscalYear: FiscalYear;
  readonly group: RoleGroup;
  /** What the statements call it, without repeats: 実績値 in its own year and 基準値 in the next. */
  readonly roles: readonly ObservationRole[];
  readonly period: Period;
  readonly quantity: Quantity | null;
  /** The statement by which it is compared with others: a final one, by the document of its own year where there is one. */
  readonly value: MeasuredValue;
  readonly statements: readonly MeasuredValue[];
  /** Whether it covers less than twelve months. A count as of a day covers none and is not part of anything. */
  readonly isPartial: boolean;
}

/** The values of an indicator in one unit; `unit` is that of the latest figure. */
export interface UnitSeries {
  readonly unit: string;
  readonly values: readonly SeriesValue[];
}

const ROLE_ORDER: readonly ObservationRole[] = ['actual', 'baseline', 'reference', 'target', 'forecast'];
const GROUP_ORDER: readonly RoleGroup[] = ['target', 'measured', 'forecast'];
const MONTHS_OF_A_YEAR = 12;
/** From its first to its last day. */
const DAYS_IN_A_YEAR = 364;

/**
 * The values of one indicator as series, one a unit, in order of their first fiscal years; each by fiscal year, targets
 * first, then by time. Every statement is in exactly one value.
 */
export function seriesByUnit(statements: readonly MeasuredValue[]): readonly UnitSeries[] {
  const units = Map.groupBy(statements, (one) => canonicalUnit(unitOf(one)));
  return [...units.values()].map((own) => ({
    unit: own.map(unitOf).at(-1) ?? '',
    values: [...Map.groupBy(own, sameValueKey).values()].flatMap(seriesValue).toSorted(byTime),
  }));
}

function unitOf({ indicator, observation: { value } }: MeasuredValue): string {
  return value.kind === 'quantity' ? value.quantity.unit : indicator.unit;
}

function sameValueKey({ observation }: MeasuredValue): string {
  const { fiscalYear, period, value } = observation;
  const content =
    value.kind === 'quantity'
      ? [value.quantity.value, value.quantity.bound, value.quantity.cumulative]
      : [value.kind, value.kind === 'words' ? value.text : [value.reason, value.word]];
  return JSON.stringify([fiscalYear, roleGroup(observation), periodKey(period), content]);
}

/** 通年 and 2018-04-01/2019-03-31 are one period; two unstated ones of one year are not known to differ. */
function periodKey(period: Period): string {
  if (period.kind === 'instant') return toIso(period.date);
  const span = spanOf(period);
  return span === null ? period.kind : `${toIso(span.from)}/${toIso(span.to)}`;
}

function seriesValue(statements: readonly MeasuredValue[]): readonly SeriesValue[] {
  const value = statements.toSorted((a, b) => standing(b) - standing(a))[0];
  if (value === undefined) return [];
  const { observation } = value;
  const roles = new Set(statements.map((one) => one.observation.role));
  return [
    {
      fiscalYear: observation.fiscalYear,
      group: roleGroup(observation),
      roles: ROLE_ORDER.filter((role) => roles.has(role)),
      period: observation.period,
      quantity: observation.value.kind === 'quantity' ? observation.value.quantity : null,
      value,
      statements,
      isPartial: isPartial(observation.period),
    },
  ];
}

/** Which statement of one value stands for it, the higher the better. */
function standing({ document, observation, supersededIn, isRestated }: MeasuredValue): number {
  const merits = [
    supersededIn === null,
    observation.certainty === 'final',
    !isRestated,
    document.fiscalYear === observation.fiscalYear,
  ];
  return merits.reduce((sum, merit) => sum * 2 + Number(merit), 0);
}

function isPartial(period: Period): boolean {
  const span = spanOf(period);
  if (span === null) return false;
  const months = monthsIn(period);
  return months === null ? daysBetween(span.from, span.to) < DAYS_IN_A_YEAR : months < MONTHS_OF_A_YEAR;
}

function byTime(a: SeriesValue, b: SeriesValue): number {
  return (
    a.fiscalYear - b.fiscalYear ||
    GROUP_ORDER.indexOf(a.group) - GROUP_ORDER.indexOf(b.group) ||
    placeInYear(a) - placeInYear(b)
  );
}

/**
 * Where in its fiscal year a value stands, by the end of its period: 1 at the end of the year, 0.5 for the first half. A
 * whole year, and a period that is not known, count as its end; the first quarter is the earliest place.
 */
export function placeInYear({ fiscalYear, period }: SeriesValue): number {
  const end = period.kind === 'instant' ? period.date : spanOf(period)?.to;
  if (end === undefined || period.kind === 'calendar-year') return 1;
  const months = (end.year - fiscalYear) * 12 + end.month - 4 + end.day / 31;
  return Math.min(1, Math.max(0.25, months / MONTHS_OF_A_YEAR));
}
