import type { Frame, Link } from '../frame.ts';

/** One text on one side of a comparison. Exactly one of `html` and `absent` is not null. */
export interface SideTextView {
  /** The heading as its own sheet prints it. */
  readonly heading: string;
  /** The promise or department it belongs to, where a side has several; else null. */
  readonly owner: string | null;
  /** The text in the characters of its source, line breaks kept; changes are marked with `del`, `ins` and words. */
  readonly html: string | null;
  /** Why there is no text, in words. */
  readonly absent: string | null;
}

/** What two years say about one thing. A side without texts has no such field. */
export interface FieldRowView {
  readonly heading: string;
  readonly before: readonly SideTextView[];
  readonly after: readonly SideTextView[];
  /** What became of the text in one sentence; null where the reasons say why that cannot be told. */
  readonly verdict: string | null;
  readonly reasons: readonly string[];
}

/** One value in two years, with the difference or the reasons why there is none. */
export interface FigureRowView {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** ＋98件; null where the guard has a reason. */
  readonly change: string | null;
  readonly reasons: readonly string[];
}

export interface IndicatorRowView {
  readonly name: string;
  readonly unit: string;
  readonly rows: readonly FigureRowView[];
}

/** A short fact in two years: 難易度, 期限, 連携先 …, one entry a line; no side is without words. */
export interface FactRowView {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What came and went, or why the sides cannot be compared. */
  readonly remarks: readonly string[];
}

/** A rating in two years as printed, with what the guard says about them. */
export interface RatingRowView {
  readonly heading: string;
  readonly before: string;
  readonly after: string;
  readonly verdict: string | null;
  readonly reasons: readonly string[];
}

/** What stands below a heading: texts, ratings and figures of two years. */
export interface PairView {
  /** 難易度, 期限, 施策 …: what stands beside the fields of the sheet. */
  readonly facts: readonly FactRowView[];
  readonly fields: readonly FieldRowView[];
  readonly ratings: readonly RatingRowView[];
  readonly indicators: readonly IndicatorRowView[];
  /** Amounts of money, one table an expense. */
  readonly money: readonly IndicatorRowView[];
}

/** A promise on one side, with the way to it. */
export interface PromiseLink extends Link {
  readonly number: string;
  /** Department and year. */
  readonly place: string;
}

/** Promises that belong together, and why; alone on a side where nothing does. */
export interface PromiseRowView {
  /** Anchor, unique on the page. */
  readonly id: string;
  readonly title: string;
  /** 継続, 改称 … */
  readonly fate: string;
  /** 確定 or 推定; null where no edge says anything. */
  readonly certainty: string | null;
  /** The edges with their evidence, or what the absence of one means. */
  readonly evidence: readonly string[];
  readonly before: readonly PromiseLink[];
  readonly after: readonly PromiseLink[];
  readonly elsewhere: readonly PromiseLink[];
  readonly pair: PairView;
}

/** Promises of one kind of change, under an anchor that the list at the top leads to. */
export interface PromiseGroupView {
  readonly id: string;
  readonly heading: string;
  readonly explanation: string;
  /** 3件 */
  readonly count: string;
  readonly rows: readonly PromiseRowView[];
}

/** A plain list of years to go on with. */
export interface YearListView {
  readonly heading: string;
  readonly years: readonly (Link & { readonly current: boolean })[];
}

export interface ComparisonView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly department: Link;
  readonly title: string;
  readonly years: { readonly before: string; readonly after: string };
  readonly before: readonly Link[];
  readonly after: Link;
  /** How the departments are connected, where they are not the same one. */
  readonly lineage: readonly {
    readonly certainty: string;
    readonly sentence: string;
    readonly evidence: string;
  }[];
  readonly notes: readonly string[];
  readonly lists: readonly YearListView[];
  readonly document: PairView;
  readonly groups: readonly PromiseGroupView[];
}
