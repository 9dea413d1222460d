import type { Rule, RuleFinding } from '../rule.ts';
import { observationsIn } from '../subjects.ts';
import { quantitiesIn, relatedUnits, sameFigure } from './written-quantities.ts';

export const unitAsWritten: Rule = {
  code: 'rule/unit-as-written',
  title: '単位や小数の桁が原本の表記と違う',
  why: '「件」と「人」を取り違えると数値の意味が変わります。末尾の0（77.30）は、どこまで正確な数字かを示しています。',
  example: { of: 'initiative', at: '- 区分: 目標値' },
  wrong: `
指標:
  - 識別子: kouza1
    名称: 講座の実施
    単位: 人
    値:
      - 区分: 目標値
        年度: 2019
        値: 80
        原本の表記: 80回
`,
  right: `
指標:
  - 識別子: kouza1
    名称: 講座の実施
    単位: 回
    値:
      - 区分: 目標値
        年度: 2019
        値: 80
        原本の表記: 80回
`,
  check: ({ catalog, places }) =>
    observationsIn(catalog).flatMap(
      ({ name, path, observation: { value, asWritten } }): readonly RuleFinding[] => {
        if (value.kind !== 'quantity' || asWritten === null) return [];
        const { quantity } = value;
        const written = quantitiesIn(asWritten).filter((one) => one.unit !== '' && sameFigure(one, quantity));
        const [first] = written;
        if (first === undefined) return [];
        const related = written.filter((one) => relatedUnits(one.unit, quantity.unit));
        if (related.length === 0) {
          const message = `単位は「${quantity.unit}」ですが、原本の表記は「${asWritten}」です。指標の「単位」を確かめてください。`;
          return [{ place: places.of(name, path), message, severity: 'warning' }];
        }
        const decimals = related.filter((one) => one.value === quantity.value).map((one) => one.decimals);
        if (decimals.length === 0 || decimals.includes(quantity.decimals)) return [];
        return [
          {
            place: places.of(name, path),
            message: `原本の表記「${asWritten}」と小数の桁がそろっていません。「小数の桁」を直すか、省いてください。`,
            remedy: `小数の桁: ${String(decimals[0])}`,
            severity: 'warning',
          },
        ];
      },
    ),
};
