import { parseQuantity } from '../../domain/measurement/quantity.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { observationsIn } from '../subjects.ts';

export const wordsAreANumber: Rule = {
  code: 'rule/words-are-a-number',
  title: '「言葉」に数値が書かれている',
  why: '「言葉」は、議決や現状維持のように数値でない目標のための欄です。数値をここに書くと、グラフや達成率に表れません。',
  example: { of: 'initiative', at: '言葉: 450件以上' },
  wrong: `
指標:
  - 識別子: media1
    名称: 報道された件数
    単位: 件
    値:
      - 区分: 目標値
        年度: 2019
        言葉: 450件以上
`,
  right: `
指標:
  - 識別子: media1
    名称: 報道された件数
    単位: 件
    値:
      - 区分: 目標値
        年度: 2019
        値: 450
        条件: 以上
        原本の表記: 450件以上
`,
  check: ({ catalog, places }) =>
    observationsIn(catalog).flatMap(({ name, path, observation: { value } }): readonly RuleFinding[] => {
      const quantity = value.kind === 'words' ? parseQuantity(value.text) : null;
      if (quantity === null) return [];
      return [
        {
          place: places.of(name, [...path, '言葉']),
          message: `「${quantity.asWritten}」は数値です。「値」に半角数字で書き、以上・約などは「条件」に書いてください。`,
          remedy: `値: ${quantity.value}`,
          severity: 'warning',
        },
      ];
    }),
};
