import type { FiscalYear } from '../time/fiscal-year.ts';
import type { Period } from '../time/period.ts';
import type { NoResultReason } from './no-result.ts';
import type { Quantity } from './quantity.ts';

/** What a value is: where it started, what is promised, what was reached, what was expected, or context. */
export const OBSERVATION_ROLE_LABELS = {
  baseline: '基準値',
  target: '目標値',
  actual: '実績値',
  forecast: '見込み',
  reference: '参考値',
} as const;
export type ObservationRole = keyof typeof OBSERVATION_ROLE_LABELS;

/** How settled a value is. */
export const CERTAINTY_LABELS = { final: '確定', provisional: '速報', expected: '見込み' } as const;
export type Certainty = keyof typeof CERTAINTY_LABELS;

/** Which way the source wants a quantity to go, where it says so. */
export const IMPROVEMENT_LABELS = {
  higher: '多いほど良い',
  lower: '少ないほど良い',
  keep: '維持',
  unstated: '記載なし',
} as const;
export type Improvement = keyof typeof IMPROVEMENT_LABELS;

/** What a quantity tells about: means put in, work done, its effect, or those it is meant for. */
export const INDICATOR_KIND_LABELS = {
  input: '投入',
  activity: '活動',
  outcome: '成果',
  subject: '対象',
} as const;
export type IndicatorKind = keyof typeof INDICATOR_KIND_LABELS;

/** A value that is a number, an event or state in words (12月議会で可決, 現状維持), or missing for a reason. */
export type ObservedValue =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'missing'; readonly reason: NoResultReason; readonly word: string | null };

/** One part of a total (内訳). Its unit is the indicator's. */
export interface Part {
  readonly name: string;
  readonly value: number;
  readonly asWritten: string | null;
}

/** A value of an indicator for one fiscal year and period, with the words of the source it was read from. */
export interface Observation {
  readonly role: ObservationRole;
  readonly fiscalYear: FiscalYear;
  readonly period: Period;
  readonly value: ObservedValue;
  /** The figure in the source's own characters. */
  readonly asWritten: string | null;
  /** Key of the form field in which the source states it; null when it stands elsewhere. */
  readonly field: string | null;
  /** Restated values: the fiscal year of the document that states this value, when it is not the document's own. */
  readonly statedIn: FiscalYear | null;
  readonly certainty: Certainty;
  readonly parts: readonly Part[];
  readonly note: string | null;
}

/** A year from which values must not be joined with earlier ones, and why. */
interface SeriesBreak {
  readonly from: FiscalYear;
  readonly reason: string;
}

/** A measured quantity (指標). `id` is permanent and opaque. `unit` is the source's. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: IndicatorKind | null;
  readonly improvement: Improvement;
  readonly definition: string | null;
  readonly formula: string | null;
  readonly rationale: string | null;
  readonly observations: readonly Observation[];
  readonly breaks: readonly SeriesBreak[];
  readonly note: string | null;
}
