import { toHalfWidth } from '../../domain/text-width.ts';
import { isKnownUnit } from '../../domain/measurement/unit.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { indicatorsOf } from '../subjects.ts';

/** Words that say what is counted (件数, 達成率), and conditions; after a number they read wrongly: 450件数. */
const NOT_A_UNIT = /(?:数|率|割合|額|比)$|以上|以下|未満|以内|約|延べ|\d/;

export const unitIsAUnit: Rule = {
  code: 'rule/unit-is-a-unit',
  title: '「単位」が単位でない',
  why: '数値には単位がそのまま続けて表示されます。「件数」と書くと「450件数」になります。',
  example: { of: 'initiative', at: '単位: 件数' },
  wrong: `
指標:
  - 識別子: media1
    名称: 報道された件数
    単位: 件数
    値:
      - { 区分: 目標値, 年度: 2019, 値: 450 }
`,
  right: `
指標:
  - 識別子: media1
    名称: 報道された件数
    単位: 件
    値:
      - { 区分: 目標値, 年度: 2019, 値: 450 }
`,
  check: ({ catalog, places }) =>
    catalog.documents
      .flatMap(indicatorsOf)
      .flatMap(({ name, indicator: { unit } }): readonly RuleFinding[] => {
        if (isKnownUnit(unit) || !NOT_A_UNIT.test(toHalfWidth(unit))) return [];
        return [
          {
            place: places.of(name, ['単位']),
            message: `「${unit}」は数値の後に付ける単位として読めません。「件」「人」「%」のように単位だけを書き、以上や約は「条件」に書いてください。`,
            severity: 'warning',
          },
        ];
      }),
};
