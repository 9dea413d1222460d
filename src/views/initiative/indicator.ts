import type { Link } from '../frame.ts';
import type { PastView } from '../indicator-history/indicator-page.ts';

/** One value of an indicator, as a row of its table. No cell is ever empty. */
export interface ObservationRow {
  /** 平成30年度（2018年度） */
  readonly year: string;
  readonly period: string;
  /** 基準値, 目標値, 実績値 … */
  readonly role: string;
  /** Figure with its condition (450以上), or words, or the reason why there is none. The unit is the indicator's. */
  readonly value: string;
  /** Whether the value is a figure, to be aligned with other figures. */
  readonly isFigure: boolean;
  readonly asWritten: string | null;
  /** The field of this page in which the source states the value; `of` names the promise, where there is one. */
  readonly source: (Link & { readonly of: string | null }) | null;
  /** 内訳 and notes, one sentence each. */
  readonly remarks: readonly string[];
}

export interface IndicatorView {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Definition, formula, direction …: term and text. */
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly rows: readonly ObservationRow[];
  /** Our arithmetic with its inputs and rule, or why there is none; never a rating. */
  readonly arithmetic: readonly string[];
  /** Its page with all years, and its course up to the document's own year. */
  readonly past: PastView;
}
