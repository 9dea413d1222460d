/** Why two things must not be compared, with the word for a table cell; each reason has a sentence of its own. */
export const INCOMPARABILITY_LABELS = {
  indicator: '指標が異なる',
  role: '値の種類が異なる',
  missing: '値がない',
  words: '数値でない',
  unit: '単位が異なる',
  cumulative: '延べとそうでない数',
  bound: '幅のある値',
  definition: '定義が異なる',
  'series-break': '集計の切れ目がある',
  period: '期間が異なる',
  'period-unstated': '期間の記載がない',
  provisional: '確定していない値',
  restated: '後に改められた値',
  municipality: '自治体が異なる',
  form: '様式が異なる',
  scale: '評価尺度が異なる',
  thresholds: '評価の基準が異なる',
  stage: '段階が異なる',
  evaluator: '評価者が異なる',
  'no-such-field': '対応する欄なし',
  meaning: '欄の内容が異なる',
  'several-fields': '複数の欄に分かれる',
  'left-empty': '記載がない',
  digest: '要約である',
} as const;
export type IncomparabilityCode = keyof typeof INCOMPARABILITY_LABELS;

/** One reason, with a complete Japanese sentence that names what differs. */
export interface Incomparability {
  readonly code: IncomparabilityCode;
  readonly sentence: string;
}

/** Two things differ in a way that can be told, or there is at least one reason not to tell it. */
export type Comparability =
  | { readonly kind: 'comparable' }
  | { readonly kind: 'incomparable'; readonly reasons: readonly [Incomparability, ...Incomparability[]] };

/** The verdict on the reasons found; null stands for a question that found none. Their order is kept. */
export function comparabilityOf(found: readonly (Incomparability | null)[]): Comparability {
  const [first, ...others] = found.filter((one) => one !== null);
  return first === undefined ? { kind: 'comparable' } : { kind: 'incomparable', reasons: [first, ...others] };
}

/** A reason, if the condition for it holds. */
export function reasonIf(
  holds: boolean,
  code: IncomparabilityCode,
  sentence: () => string,
): Incomparability | null {
  return holds ? { code, sentence: sentence() } : null;
}
