import type { FiscalYear } from '../../../domain/time/fiscal-year.ts';
import type { BoardEntry } from '../board-entries.ts';

/** One view of the board: its place below `/<m>/board/`, and which promises stand on it. */
export interface BoardFilter {
  /** `2024`, `2024/somu`, `no-result`; empty for the newest year. */
  readonly path: string;
  /** The group of choices it belongs to. */
  readonly group: BoardGroup;
  /** What its choices are called, where the group has several kinds; null for the group's own name. */
  readonly term: string | null;
  /** The word of its link. */
  readonly label: string;
  readonly heading: string;
  readonly lead: readonly string[];
  readonly year: FiscalYear | null;
  readonly department: string | null;
  readonly entries: readonly BoardEntry[];
  readonly showsTarget: boolean;
  /** The view that shows exactly the same promises in the same order; null where this one shows something of its own. */
  readonly parent: string | null;
  /** False where the view would show nothing new; empty views are not offered either. */
  readonly isOffered: boolean;
}

export const BOARD_GROUPS = {
  year: '年度',
  department: '部',
  order: '並べ方',
  stage: '段階',
  result: '結果の記載がない理由',
  target: '目標',
  change: '年度間の変化',
  rating: '評価',
} as const;
export type BoardGroup = keyof typeof BOARD_GROUPS;

/** What most views have in common: no explanation, all years and departments, no targets. */
export const PLAIN = {
  term: null,
  lead: [],
  year: null,
  department: null,
  showsTarget: false,
  parent: null,
  isOffered: true,
} as const;
