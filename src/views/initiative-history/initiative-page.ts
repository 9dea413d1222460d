import type { FieldGroupView } from '../document/field.ts';
import type { Frame, Link } from '../frame.ts';
import type { PanelView } from '../indicator-history/panel.ts';
import type { RatingView } from '../initiative/initiative.ts';

/** One promise as one document has it. */
export interface InitiativeYearView {
  /** Unique on the page. */
  readonly id: string;
  readonly year: string;
  readonly department: string;
  /** The promise on the page of that year's document. */
  readonly document: Link;
  /** 題名, 番号, 担当, 様式. */
  readonly facts: readonly { readonly term: string; readonly entries: readonly string[] }[];
  /** What is called or placed otherwise than in the document before, one sentence each. */
  readonly changes: { readonly since: string; readonly sentences: readonly string[] } | null;
  readonly ratings: readonly RatingView[];
  /** Why there is no rating; null where there is one. */
  readonly unrated: string | null;
  /** The target first, then what was written at mid-year and at the year's end. */
  readonly groups: readonly FieldGroupView[];
  readonly citation: string;
}

/** What a promise came from, or what became of it. */
export interface RelationView {
  /** 統合, 分割, 改称 … */
  readonly kind: string;
  readonly certainty: string;
  /** First fiscal year of the new state; null where it is not known. */
  readonly since: string | null;
  readonly promises: readonly { readonly label: string; readonly href: string | null }[];
  readonly evidence: string;
}

/** A promise over its life. */
export interface InitiativePageView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly department: string;
  readonly title: string;
  readonly lead: string;
  /** Newest first. */
  readonly years: readonly InitiativeYearView[];
  readonly indicators: readonly { readonly link: Link; readonly panels: readonly PanelView[] }[];
  readonly before: readonly RelationView[];
  readonly after: readonly RelationView[];
  /** What is known of a promise that no later document names; null while the latest document has it. */
  readonly ending: string | null;
  readonly citation: string;
}
