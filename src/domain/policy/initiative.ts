import type { CalendarDate } from '../time/calendar-date.ts';
import type { Indicator } from '../measurement/indicator.ts';
import type { MoneyLine } from '../measurement/money.ts';
import type { Succession } from '../organization/succession.ts';
import type { Doubt } from './provenance.ts';
import type { Rating } from './rating.ts';
import type { FilledField, OtherPassage } from './text.ts';

/** A difficulty mark as printed. It is not a rating: it says how hard the promise is, not what became of it. */
export interface Difficulty {
  readonly mark: string;
  readonly outsideLegend: boolean;
}

/** A reference to a measure of a comprehensive plan of the same municipality. */
export interface MeasureReference {
  readonly plan: string;
  readonly measure: string;
}

/** One promise (取組・事業・目標項目) in one document. Its id is permanent, opaque and survives renumbering. */
export interface Initiative {
  readonly id: string;
  /** Number or mark as printed: `1`, `重点取組①`; null when the source has none. */
  readonly number: string | null;
  readonly title: string;
  readonly sections: readonly string[];
  readonly difficulty: Difficulty | null;
  readonly deadline: CalendarDate | null;
  readonly fields: readonly FilledField[];
  readonly indicators: readonly Indicator[];
  readonly ratings: readonly Rating[];
  readonly measures: readonly MeasureReference[];
  readonly money: readonly MoneyLine[];
  readonly partners: readonly string[];
  readonly legalBases: readonly string[];
  readonly relatedPlans: readonly string[];
  readonly successions: readonly Succession[];
  readonly doubts: readonly Doubt[];
  readonly notes: readonly string[];
  readonly others: readonly OtherPassage[];
}
