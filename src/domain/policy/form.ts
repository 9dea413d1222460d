import type { FiscalYear } from '../time/fiscal-year.ts';
import type { RatingScale } from './rating.ts';
import type { Stage } from './stage.ts';

/**
 * What a field is about, whatever a city calls it. Fields of different forms with one meaning may be put side by side.
 * The word is what a page prints where no single city's heading fits.
 */
export const MEANING_LABELS = {
  mission: '使命・ありたい姿',
  challenges: '現状と課題',
  slogan: 'スローガン',
  direction: '方針',
  organisation: '組織体制・役割',
  resources: '経営資源',
  'mid-year-review': '上期の取組状況',
  'second-half-plan': '下期の課題と取組方針',
  'year-end-summary': '総括',
  'desired-outcome': '実現したい成果',
  action: '取組内容',
  'indicator-definition': '目標指標の内容',
  baseline: '基準値',
  deadline: '達成時期',
  target: '目標',
  method: '具体的方法',
  actual: '達成値・実績',
  performed: '行った取組',
  outcome: '成果',
  other: 'その他',
} as const;
export type Meaning = keyof typeof MEANING_LABELS;

/** One field of a form (様式の欄). */
export interface FormField {
  /** Key in content files and anchor of comparison; unique within its form and level. */
  readonly key: string;
  /** The heading as the city prints it. */
  readonly heading: string;
  /** The heading that spans several columns, where the sheet has two rows of headings. */
  readonly group: string | null;
  /** The city's explanation of the field, as printed. */
  readonly note: string | null;
  readonly meaning: Meaning;
  readonly stage: Stage;
  /** Other spellings under which an original carries this heading. */
  readonly aliases: readonly string[];
}

/** The legend of a difficulty mark. A mark outside the legend is not an error of ours, but it is a doubt. */
interface DifficultyLegend {
  readonly heading: string;
  readonly marks: readonly string[];
  readonly explanation: string | null;
}

/** A kind of sheet (様式) and the fiscal years for which a municipality used it. */
export interface Form {
  readonly municipality: string;
  readonly id: string;
  readonly name: string;
  readonly from: FiscalYear | null;
  readonly to: FiscalYear | null;
  /** What this form calls one promise: 重点取組項目, 目標項目, 個別事業 … */
  readonly initiativeName: string;
  /** The heading above the list of promises, as printed; null when the sheet has none. */
  readonly initiativesHeading: string | null;
  readonly documentFields: readonly FormField[];
  readonly initiativeFields: readonly FormField[];
  readonly difficulty: DifficultyLegend | null;
  readonly scales: readonly RatingScale[];
  readonly notes: readonly string[];
}
