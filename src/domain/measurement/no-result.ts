/** Why a result is missing: a closed set (design §5.4), so that no page ever shows a blank, a zero or 未達成 instead. */
export const NO_RESULT_REASONS = [
  'not-due',
  'not-published',
  'left-blank',
  'no-such-field',
  'published-elsewhere',
  'suspected-column-slip',
] as const;
export type NoResultReason = (typeof NO_RESULT_REASONS)[number];

/** The words a page and a content file use for a reason. */
export const NO_RESULT_LABELS: Readonly<Record<NoResultReason, string>> = {
  'not-due': '未到来',
  'not-published': '未公表',
  'left-blank': '原本空欄',
  'no-such-field': 'この様式に欄なし',
  'published-elsewhere': '別文書で公表',
  'suspected-column-slip': '転記時の列ずれの疑い（確認中）',
};

/** One sentence for readers who meet the word for the first time. */
export const NO_RESULT_EXPLANATIONS: Readonly<Record<NoResultReason, string>> = {
  'not-due': '評価や集計の時期がまだ来ていません。',
  'not-published': '時期は過ぎていますが、公表が確認できていません。',
  'left-blank': '原本のこの欄には何も書かれていません。',
  'no-such-field': '原本の様式に、この内容を書く欄がありません。',
  'published-elsewhere': '別の文書で公表されています。',
  'suspected-column-slip': '原本を文字に変換したときに欄がずれた疑いがあり、確認しています。',
};
