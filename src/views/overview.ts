import type { Frame, Link } from './frame.ts';
import type { StageView } from './document.ts';

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
  readonly plans: readonly {
    readonly name: string;
    readonly span: string;
    readonly measures: readonly {
      readonly number: string;
      readonly name: string;
      readonly servedBy: readonly Link[];
    }[];
  }[];
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
  readonly successions: readonly SuccessionView[];
}

export interface SectionView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly department: Link;
  readonly name: string;
  readonly reading: string | null;
  readonly span: string;
  readonly years: readonly {
    readonly year: string;
    readonly document: Link;
    readonly initiatives: readonly InitiativeRow[];
  }[];
}

/** A plain list of all promises of one fiscal year in a municipality. */
export interface YearView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly year: string;
  readonly counts: string;
  readonly groups: readonly { readonly document: Link; readonly initiatives: readonly InitiativeRow[] }[];
}
