import { describe, expect, it } from 'vitest';
import { NO_RESULT_EXPLANATIONS, NO_RESULT_LABELS, NO_RESULT_REASONS } from './no-result.ts';

describe('the reasons for a missing result', () => {
  it('are the closed set of six', () => {
    expect(NO_RESULT_REASONS.map((reason) => NO_RESULT_LABELS[reason])).toEqual([
      '未到来',
      '未公表',
      '原本空欄',
      'この様式に欄なし',
      '別文書で公表',
      '転記時の列ずれの疑い（確認中）',
    ]);
  });

  it('have a sentence each for readers who meet the word for the first time', () => {
    for (const reason of NO_RESULT_REASONS) expect(NO_RESULT_EXPLANATIONS[reason]).toMatch(/。$/);
  });
});
