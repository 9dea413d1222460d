import type { Frame, Link } from '../frame.ts';

/** A rating as printed, with what tells it from others: 達成度、担当課. */
export interface BoardRating {
  readonly label: string;
  readonly of: string;
}

/** What the guard says about a rating and that of the year before. */
export interface BoardComparison {
  /** 同じ尺度で、同じ語 … or 比べられません：様式が異なる. */
  readonly sentence: string;
  /** The way to the reasons at the foot of the page; null where both may be compared. */
  readonly why: Link | null;
}

/** The rating of an earlier promise. `of` names the promise where there are several, and the year where it is not the one before. */
export interface EarlierRatings {
  readonly of: string | null;
  readonly ratings: readonly BoardRating[];
  /** Why there is no rating; null where there is one. */
  readonly absent: string | null;
}

/** What became of a promise in one direction of time, in words. */
export interface BoardChange {
  /** 前年度から or 翌年度へ. */
  readonly term: string;
  readonly word: string;
  /** The promises on the other side, where the word alone does not tell which. */
  readonly links: readonly Link[];
}

/**
 * One promise on the council's board. No cell is empty: what is missing says why. A row of a short table leaves out
 * `earlier`, `comparisons`, `changes` and `milestones`.
 */
export interface BoardRow {
  readonly number: string;
  readonly title: string;
  readonly href: string;
  readonly history: string;
  /** The target in words, where a view is about targets. */
  readonly target: string | null;
  readonly department: string;
  readonly sections: string;
  readonly stage: string;
  /** What is missing of the result, one sentence each. */
  readonly gaps: readonly string[];
  readonly ratings: readonly BoardRating[];
  /** Why there is no rating; null where there is one. */
  readonly unrated: string | null;
  readonly earlier: readonly EarlierRatings[];
  readonly comparisons: readonly BoardComparison[];
  readonly changes: readonly BoardChange[];
  readonly milestones: readonly string[];
}

/** Promises of one fiscal year as one table. */
export interface BoardTable {
  readonly id: string;
  readonly caption: string;
  /** Whether its rows end with the ratings, because the view is long; the board of the year has all columns. */
  readonly isShort: boolean;
  readonly rows: readonly BoardRow[];
}

/** A choice of the board: a link, or the view that is shown. */
export interface BoardChoice extends Link {
  readonly isCurrent: boolean;
}

export interface BoardChoices {
  readonly term: string;
  readonly choices: readonly BoardChoice[];
}

/** The council's board: promises with their state, filtered and sorted by address. */
export interface BoardView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly heading: string;
  /** What the view holds and by which rule. */
  readonly lead: readonly string[];
  readonly main: readonly BoardChoices[];
  readonly more: readonly BoardChoices[];
  /** Whether one of the further choices is the view itself. */
  readonly isMoreOpen: boolean;
  readonly tables: readonly BoardTable[];
  /** The view that has the same promises in the same order, in place of tables; null where the view has its own. */
  readonly same: { readonly sentence: string; readonly link: Link } | null;
  /** Promises of the year before that this year does not mention. */
  readonly gone: readonly { readonly link: Link; readonly department: string; readonly word: string }[];
  readonly reasons: readonly {
    readonly id: string;
    readonly label: string;
    readonly sentences: readonly string[];
  }[];
}
