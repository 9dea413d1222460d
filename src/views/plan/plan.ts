import type { Frame, Link } from '../frame.ts';

/** What serves a measure in one year, in words: 取組3件（総合政策部・市民部）. */
export interface MeasureYear {
  readonly promises: string;
  readonly departments: string | null;
}

/** A measure of a plan with what serves it year by year. */
export interface MeasureRow extends Link {
  readonly isPolicy: boolean;
  readonly years: readonly MeasureYear[];
}

/** All comprehensive plans of a municipality: measures by years. */
export interface PlansView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly years: readonly Link[];
  readonly plans: readonly {
    readonly id: string;
    readonly name: string;
    readonly span: string;
    readonly measures: readonly MeasureRow[];
  }[];
}

/** A promise in one year's document, or that the year has none. */
export type PromiseCell =
  | { readonly kind: 'named'; readonly place: Link; readonly of: string; readonly rating: string }
  | { readonly kind: 'none'; readonly word: string };

/** One measure: the promises and departments that serve it over the years. */
export interface MeasureView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly plan: string;
  readonly name: string;
  readonly span: string;
  readonly counts: string;
  readonly parent: Link | null;
  readonly children: readonly Link[];
  readonly years: readonly Link[];
  readonly promises: readonly (Link & { readonly cells: readonly PromiseCell[] })[];
  /** Documents that name the measure for a whole department, newest year first. */
  readonly documents: readonly Link[];
}
