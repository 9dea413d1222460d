import type { Frame, Link } from '../frame.ts';
import type { PanelView } from './panel.ts';

/** An indicator over all years. */
export interface IndicatorPageView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly overview: Link;
  readonly name: string;
  /** The promises it belongs to, or the documents whose whole work it measures; newest first. */
  readonly owners: readonly { readonly label: string; readonly href: string; readonly years: string }[];
  /** Definition, formula, direction …, with the years they hold for where they changed. */
  readonly facts: readonly { readonly term: string; readonly entries: readonly string[] }[];
  readonly panels: readonly PanelView[];
  /** Our arithmetic with its inputs and rule, or why there is none; never a rating. */
  readonly arithmetic: readonly string[];
  readonly address: string;
}

/** A value with its year and what it is; `when` is null where there is no value and `value` says so. */
interface DatedValue {
  readonly value: string;
  readonly when: string | null;
}

/** One line of the overview of indicators. */
export interface IndicatorRow {
  readonly name: string;
  readonly href: string;
  /** Title of the promise, or that of the document. */
  readonly owner: string;
  readonly latest: DatedValue;
  readonly target: DatedValue;
  /** Number of fiscal years with values. */
  readonly years: string;
  readonly sparkline: string | null;
}

export interface IndicatorListView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly counts: string;
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly rows: readonly IndicatorRow[];
  }[];
}

/** What a document page shows of an indicator's other years. */
export interface PastView {
  /** The page of the indicator. */
  readonly link: Link;
  /** The values up to the document's own year; null where there is no other year. */
  readonly course: { readonly svg: string; readonly values: readonly string[] } | null;
}
