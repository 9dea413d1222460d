import type { DoubtView, FieldGroupView, PassageView } from './field.ts';
import type { FormView } from './form.ts';
import type { Frame, Link } from '../frame.ts';
import type { IndicatorView } from '../initiative/indicator.ts';
import type { InitiativeView } from '../initiative/initiative.ts';

export interface StageView {
  readonly label: string;
  readonly published: boolean;
  /** 公表済み, 令和3年4月1日（2021年4月1日）に公表, or the reason word. */
  readonly state: string;
  readonly explanation: string | null;
}

export interface ProvenanceView {
  readonly title: string;
  readonly publisher: string;
  readonly href: string | null;
  /** The day on which the source was obtained. */
  readonly obtained: string | null;
  /** One sentence: digest or verbatim, and of which document. */
  readonly fidelity: string;
  readonly flaws: readonly string[];
  /** What comparing the page with the text of its original has shown; null where no original lies beside it. */
  readonly proof: { readonly sentence: string; readonly differences: readonly string[] } | null;
}

/** An entry of the table of contents; its children stand one level deeper. */
export interface TocEntry {
  readonly label: string;
  readonly href: string;
  readonly children: readonly TocEntry[];
  /** What to call the children where they are too many to stand open; null where they stand open. */
  readonly folded: string | null;
}

export interface ChangeView {
  readonly date: string;
  readonly kind: string;
  readonly description: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The promises of one section, or all promises of a document that is not divided by section. */
export interface InitiativeGroupView {
  readonly id: string;
  /** Section name; null when the document is not divided. */
  readonly heading: string | null;
  readonly href: string | null;
  readonly initiatives: readonly InitiativeView[];
}

export interface DocumentView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly department: Link;
  readonly year: string;
  /** The department's documents of the nearest years before and after, labelled by their fiscal year. */
  readonly earlier: Link | null;
  readonly later: Link | null;
  /** 前の文書と比べる, 次の文書と比べる: the nearest years of the department's line. */
  readonly comparisons: readonly Link[];
  /** Title as the source prints it. */
  readonly sourceTitle: string;
  readonly summary: string | null;
  /** 年度の根拠, 部長 …: term and entries. */
  readonly facts: readonly { readonly term: string; readonly entries: readonly string[] }[];
  /** The sections of the department that the document names, in its order. */
  readonly sections: readonly Link[];
  readonly stages: readonly StageView[];
  readonly contents: readonly TocEntry[];
  readonly doubts: readonly DoubtView[];
  readonly fields: readonly FieldGroupView[];
  readonly indicators: readonly IndicatorView[];
  /** Relations between the figures that were checked by arithmetic, one sentence each. */
  readonly figureChecks: readonly string[];
  /** Heading above the promises, as printed on the form or as the form calls them. */
  readonly initiativesHeading: string;
  readonly initiativeName: string;
  readonly groups: readonly InitiativeGroupView[];
  /** Number of promises on the page. */
  readonly count: number;
  /** Document fields that stand after the promises on the sheet (stage mid-year and year-end). */
  readonly laterFields: readonly FieldGroupView[];
  readonly others: readonly PassageView[];
  readonly notes: readonly string[];
  /** How to read the sheet: difficulty marks, rating words, notes. */
  readonly form: FormView;
  readonly provenance: ProvenanceView;
  readonly changes: readonly ChangeView[];
}
