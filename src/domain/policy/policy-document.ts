import type { CalendarDate } from '../time/calendar-date.ts';
import type { FiscalYear } from '../time/fiscal-year.ts';
import type { FigureCheck } from '../measurement/figure-relation.ts';
import type { Indicator } from '../measurement/indicator.ts';
import type { NoResultReason } from '../measurement/no-result.ts';
import type { Form } from './form.ts';
import type { Initiative, MeasureReference } from './initiative.ts';
import type { Basis, Doubt, Provenance } from './provenance.ts';
import type { Instant } from './publication.ts';
import type { Stage } from './stage.ts';
import type { FilledField, OtherPassage } from './text.ts';

/** A head of a department, or of a part of its work, with the title as printed. */
interface Head {
  readonly title: string;
  readonly name: string;
  readonly reading: string | null;
}

/** Whether a stage of a document is published; if not, why. */
export type StageState =
  | { readonly kind: 'published'; readonly date: CalendarDate | null }
  | { readonly kind: 'absent'; readonly reason: NoResultReason };

export const CHANGE_KIND_LABELS = { major: '重要', minor: '軽微', correction: '訂正' } as const;
export type ChangeKind = keyof typeof CHANGE_KIND_LABELS;

/** A dated entry of a document's 更新履歴. A correction keeps the old and the new value for ever. */
export interface ChangeEntry {
  readonly date: CalendarDate;
  readonly kind: ChangeKind;
  readonly description: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What one department promised in one fiscal year, on one form. */
export interface PolicyDocument {
  readonly municipality: string;
  readonly department: string;
  readonly fiscalYear: FiscalYear;
  readonly yearBasis: Basis;
  readonly form: Form;
  readonly title: string;
  readonly heads: readonly Head[];
  readonly stages: Readonly<Record<Stage, StageState>>;
  /** One sentence of ours that tells a hurried reader what the document holds. */
  readonly summary: string | null;
  readonly fields: readonly FilledField[];
  /** Sections in the order of the source. */
  readonly sections: readonly string[];
  readonly measures: readonly MeasureReference[];
  readonly initiatives: readonly Initiative[];
  readonly indicators: readonly Indicator[];
  readonly figureChecks: readonly FigureCheck[];
  readonly doubts: readonly Doubt[];
  readonly notes: readonly string[];
  readonly others: readonly OtherPassage[];
  readonly provenance: Provenance;
  readonly changes: readonly ChangeEntry[];
  readonly publishAt: Instant | null;
}
