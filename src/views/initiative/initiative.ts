import type { DoubtView, FieldGroupView, PassageView } from '../document/field.ts';
import type { Link } from '../frame.ts';
import type { IndicatorView } from './indicator.ts';

/** A rating in the municipality's own word; everything else explains it and adds no judgement. */
export interface RatingView {
  readonly label: string;
  readonly scale: string;
  readonly stage: string;
  readonly evaluator: string | null;
  readonly rule: string | null;
  readonly comment: string | null;
}

/** Money in one unit. */
export interface MoneyTableView {
  readonly unit: string;
  readonly rows: readonly {
    readonly name: string;
    readonly year: string;
    readonly kind: string;
    /** The figure without its unit. */
    readonly amount: string;
    readonly remarks: readonly string[];
  }[];
}

/** One promise on a document page: a card on a phone, on paper and on a wide screen alike. */
export interface InitiativeView {
  /** Permanent id, also the anchor. */
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  /** Address of the promise's page over all years. */
  readonly history: string;
  readonly sections: readonly Link[];
  readonly difficulty: {
    readonly heading: string;
    readonly mark: string;
    /** The marks of the sheet's legend, or that this one is not among them. */
    readonly note: string;
  } | null;
  readonly deadline: string | null;
  readonly ratings: readonly RatingView[];
  readonly groups: readonly FieldGroupView[];
  readonly indicators: readonly IndicatorView[];
  readonly money: readonly MoneyTableView[];
  /** 施策, 連携先, 根拠法令, 関連計画 …: term and entries. */
  readonly references: readonly { readonly term: string; readonly entries: readonly string[] }[];
  readonly successions: readonly string[];
  readonly doubts: readonly DoubtView[];
  readonly notes: readonly string[];
  readonly others: readonly PassageView[];
}
