import type { CalendarDate } from '../time/calendar-date.ts';
import type { Basis } from '../policy/provenance.ts';
import type { FiscalYear } from '../time/fiscal-year.ts';
import type { Department } from './department.ts';
import type { SearchWords } from './search-words.ts';
import type { Succession } from './succession.ts';

/** One measure (施策) of a comprehensive plan; policies (政策) are measures without a parent. */
export interface PolicyMeasure {
  /** Permanent key inside its plan, ASCII. */
  readonly id: string;
  /** Number as the plan prints it, e.g. `7-3`. */
  readonly number: string | null;
  readonly name: string;
  readonly parent: string | null;
}

/** The city-wide plan (総合計画) that initiatives serve. */
export interface ComprehensivePlan {
  readonly id: string;
  readonly name: string;
  readonly from: FiscalYear | null;
  readonly to: FiscalYear | null;
  readonly measures: readonly PolicyMeasure[];
}

/** A municipality (自治体). `id` is its folder name; `code` its 全国地方公共団体コード with check digit. */
export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
  readonly prefecture: string;
  readonly code: string;
  readonly basis: Basis;
  readonly fictional: boolean;
  readonly url: string | null;
  readonly registered: CalendarDate | null;
  readonly departments: readonly Department[];
  /** Lineage of departments, by their ids. */
  readonly successions: readonly Succession[];
  /** Lineage of sections, by `SectionUnit.id`. */
  readonly sectionSuccessions: readonly Succession[];
  readonly plans: readonly ComprehensivePlan[];
  readonly notes: readonly string[];
  readonly searchWords: SearchWords;
}
