import type { Link } from '../frame.ts';

/** One stage in a cell: 方針 公表, 総括 未到来. */
interface MatrixStage {
  readonly label: string;
  readonly state: string;
  readonly isPublished: boolean;
}

/** A department in a year: its document with the stages, or why there is none. */
export type StageCell =
  | {
      readonly kind: 'document';
      readonly document: Link;
      readonly of: string;
      readonly stages: readonly MatrixStage[];
    }
  | { readonly kind: 'none'; readonly word: string };

/** What is published of every department and year, at a glance. */
export interface StageMatrixView {
  readonly years: readonly Link[];
  readonly departments: readonly (Link & { readonly cells: readonly StageCell[] })[];
  /** The reasons that stand in the cells, each with what it means. */
  readonly reasons: readonly { readonly term: string; readonly entries: readonly string[] }[];
}
