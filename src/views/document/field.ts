/** What a page shows for a field without content. */
interface AbsentView {
  /** The fixed word of the reason. */
  readonly reason: string;
  /** The editors' note on this field, or what the word means where they added none. */
  readonly text: string;
}

/** One field of a form on a page. Exactly one of `html` and `absent` is not null. */
export interface FieldView {
  /** Anchor, unique on the page. */
  readonly id: string;
  readonly heading: string;
  readonly note: string | null;
  readonly html: string | null;
  readonly absent: AbsentView | null;
  /** What is not settled yet about this very field (確認中), one sentence each. */
  readonly doubts: readonly string[];
}

/** Fields that stand under one heading of the sheet, or under none. */
export interface FieldGroupView {
  /** Anchor, unique on the page. */
  readonly id: string;
  readonly heading: string | null;
  /** 方針公表, 上期レビュー or 年度末総括. */
  readonly stage: string;
  readonly fields: readonly FieldView[];
}

/** A passage with a heading of its own (その他). */
export interface PassageView {
  readonly heading: string;
  readonly html: string;
}

/** Something not settled yet (確認中). */
export interface DoubtView {
  readonly field: string | null;
  /** Anchor of the field on this page; null when the doubt is about no field of the form. */
  readonly href: string | null;
  readonly text: string;
}
