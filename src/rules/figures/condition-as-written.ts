import { BOUND_LABELS, formatQuantity, type Quantity } from '../../domain/measurement/quantity.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { observationsIn } from '../subjects.ts';
import { quantitiesIn, sameFigure } from './written-quantities.ts';

export const conditionAsWritten: Rule = {
  code: 'rule/condition-as-written',
  title: '「以上」「約」「延べ」が原本の表記と違う',
  why: '「450件以上」を「450件」と公開すると、目標の意味が変わります。「延べ」の有無も人数の意味を変えます。',
  example: { of: 'initiative', at: '- 区分: 目標値' },
  wrong: `
指標:
  - 識別子: media1
    名称: 報道された件数
    単位: 件
    値:
      - 区分: 目標値
        年度: 2019
        値: 450
        原本の表記: 450件以上
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
    observationsIn(catalog).flatMap(
      ({ name, path, observation: { value, asWritten } }): readonly RuleFinding[] => {
        if (value.kind !== 'quantity' || asWritten === null) return [];
        const { quantity } = value;
        // A figure without a unit may be followed by one that is not known, and its condition after that.
        const written = quantitiesIn(asWritten).filter((one) => one.unit !== '' && sameFigure(one, quantity));
        const [first] = written;
        if (first === undefined || written.some((one) => sameCondition(one, quantity))) return [];
        return [
          {
            place: places.of(name, path),
            message: `原本の表記「${asWritten}」に対して、このままでは「${formatQuantity(quantity)}」と表示されます。「条件」と「延べ」を原本に合わせてください。`,
            remedy: remedyFor(first, quantity),
          },
        ];
      },
    ),
};

function sameCondition(a: Quantity, b: Quantity): boolean {
  return a.bound === b.bound && a.cumulative === b.cumulative;
}

function remedyFor(written: Quantity, quantity: Quantity): string {
  return written.bound === quantity.bound
    ? `延べ: ${String(written.cumulative)}`
    : `条件: ${BOUND_LABELS[written.bound]}`;
}
