import type { Frame, Link } from '../frame.ts';
import type { YearListView } from '../comparison/comparison.ts';
import type { FamilyLineView } from '../department-line/family-line.ts';
import type { StageView } from '../document/document.ts';
import type { PlanLinks } from '../plan/plan-links.ts';
import type { StageMatrixView } from '../stages/stage-matrix.ts';

/** One line of a list of documents. */
export interface DocumentRow {
  readonly department: string;
  readonly year: string;
  readonly title: string;
  readonly href: string;
  /** 目標項目 24件 */
  readonly size: string;
  readonly stages: readonly StageView[];
  /** 年度は推定 and the like; empty when nothing is inferred. */
  readonly cautions: readonly string[];
}

/** One line of a list of promises. */
export interface InitiativeRow {
  readonly number: string;
  readonly title: string;
  readonly href: string;
  /** Address of the promise's page over all years. */
  readonly history: string;
  readonly department: string;
  readonly year: string;
  readonly sections: string;
  /** Target in words, shortened to one line, or the reason why there is none. */
  readonly target: string;
  /** Ratings as printed, or the reason why there is none. */
  readonly rating: string;
}

/** The portal: several municipalities. */
export interface HomeView {
  readonly frame: Frame;
  readonly siteName: string;
  readonly description: string;
  readonly counts: string;
  readonly municipalities: readonly {
    readonly name: string;
    readonly reading: string;
    readonly prefecture: string;
    readonly href: string;
    readonly basis: string | null;
    /** Whether it was made up as a sample. */
    readonly isFictional: boolean;
    readonly documents: readonly DocumentRow[];
  }[];
}

export interface MunicipalityView {
  readonly frame: Frame;
  readonly name: string;
  readonly reading: string;
  readonly facts: readonly { readonly term: string; readonly entries: readonly string[] }[];
  /** Address of the municipality's own site. */
  readonly officialSite: string | null;
  readonly notes: readonly string[];
  readonly departments: readonly {
    readonly name: string;
    /** The years of its existence, where another department bears the same name; names get reused. */
    readonly span: string | null;
    readonly reading: string | null;
    readonly href: string;
    readonly documents: readonly DocumentRow[];
  }[];
  readonly years: readonly Link[];
  /** The overview of its indicators; null when its documents have none. */
  readonly indicators: Link | null;
  /** What is published of every department and year; null when nothing is. */
  readonly stages: StageMatrixView | null;
  /** The council's board; null when there is no document. */
  readonly board: Link | null;
  readonly plans: readonly PlanLinks[];
}

export interface SuccessionView {
  /** 推定 or 確定 */
  readonly certainty: string;
  readonly sentence: string;
  readonly evidence: string;
  readonly links: readonly Link[];
}

export interface DepartmentView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly name: string;
  readonly reading: string | null;
  readonly span: string;
  readonly documents: readonly DocumentRow[];
  readonly sections: readonly (Link & { readonly reading: string | null; readonly size: string })[];
  /** The edges of the department's whole line, its own beginning and end included. */
  readonly successions: readonly SuccessionView[];
  /** The line as a drawing; null where the department stands alone. */
  readonly familyLine: FamilyLineView | null;
  /** For each later year, the years it can be compared with. */
  readonly comparisons: readonly YearListView[];
}

export interface SectionView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly department: Link;
  readonly name: string;
  readonly reading: string | null;
  readonly span: string;
  /** What it came from and what became of it. */
  readonly successions: readonly SuccessionView[];
  readonly years: readonly {
    readonly year: string;
    readonly document: Link;
    readonly initiatives: readonly InitiativeRow[];
  }[];
}
