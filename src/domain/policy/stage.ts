/** The three moments at which a policy document is published, in their order within a fiscal year. */
export const STAGES = ['plan', 'mid-year', 'year-end'] as const;
export type Stage = (typeof STAGES)[number];

/** The words a page and a content file use for a stage. */
export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  plan: '方針公表',
  'mid-year': '上期レビュー',
  'year-end': '年度末総括',
};
