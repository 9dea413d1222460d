import type { Stage } from './stage.ts';

/**
 * Neutral axes (design §5.3), each with the words that pages and content files use. A level fills one only when the
 * source says so; otherwise it stays null.
 */
export const ACHIEVEMENT_LABELS = {
  exceeded: '上回って達成',
  met: '達成',
  mostly: 'おおむね達成',
  partly: '一部達成',
  not: '未達成',
  zero: '実績なし',
} as const;
type Achievement = keyof typeof ACHIEVEMENT_LABELS;

export const PROGRESS_LABELS = {
  'not-started': '未着手',
  'on-track': '順調',
  'slightly-behind': 'やや遅れ',
  behind: '遅れ',
  done: '完了',
  stopped: '中止',
} as const;
type Progress = keyof typeof PROGRESS_LABELS;

export const DIRECTION_LABELS = {
  expand: '拡大',
  keep: '継続',
  improve: '改善',
  shrink: '縮小',
  merge: '統合',
  end: '終了',
  new: '新規',
} as const;
type Direction = keyof typeof DIRECTION_LABELS;

/** What a scale rates. */
export const RATING_SUBJECT_LABELS = {
  initiative: '取組',
  indicator: '指標',
  measure: '施策',
  department: '部',
  process: '過程',
} as const;
type RatingSubject = keyof typeof RATING_SUBJECT_LABELS;

/** How a rating comes about. */
export const RATING_BASIS_LABELS = {
  mechanical: '数値による',
  judged: '判断による',
  forecast: '見込みによる',
  unstated: '記載なし',
} as const;
type RatingBasis = keyof typeof RATING_BASIS_LABELS;

/** Whether the levels of a scale are ranked, and from which end. */
export const RATING_ORDER_LABELS = {
  'best-first': '良い順',
  'best-last': '悪い順',
  unranked: '順序の記載なし',
} as const;
type RatingOrder = keyof typeof RATING_ORDER_LABELS;

/** One word of a rating scale, as the city prints it. */
export interface RatingLevel {
  readonly label: string;
  readonly code: string | null;
  /** The printed rule or threshold of this word. */
  readonly rule: string | null;
  readonly achievement: Achievement | null;
  readonly progress: Progress | null;
  readonly direction: Direction | null;
}

/**
 * The vocabulary in which one form rates one kind of subject. Labels are compared inside one scale only.
 * `order` says whether the list of levels is ranked, and which end is best; `complete` whether all levels are known.
 */
export interface RatingScale {
  readonly id: string;
  readonly name: string;
  readonly subject: RatingSubject;
  readonly basis: RatingBasis;
  readonly order: RatingOrder;
  readonly complete: boolean;
  readonly levels: readonly RatingLevel[];
  readonly note: string | null;
}

/** A rating as the municipality gave it. No word of ours is ever added to it. */
export interface Rating {
  readonly scale: RatingScale;
  readonly level: RatingLevel;
  readonly stage: Stage;
  readonly evaluator: string | null;
  readonly comment: string | null;
}
