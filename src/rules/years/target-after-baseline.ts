import type { Observation, ObservationRole } from '../../domain/measurement/indicator.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { indicatorsOf } from '../subjects.ts';

export const targetAfterBaseline: Rule = {
  code: 'rule/target-after-baseline',
  title: '目標の年度が基準の年度より前になっている',
  why: '基準値は目標を立てたときの値です。目標がそれより前の年度なら、どちらかの年度が誤っています。',
  example: { of: 'initiative', at: '年度: 2017' },
  wrong: `
指標:
  - 識別子: kouza1
    名称: 講座の実施回数
    単位: 回
    値:
      - 区分: 基準値
        年度: 2018
        値: 76
      - 区分: 目標値
        年度: 2017
        値: 80
`,
  right: `
指標:
  - 識別子: kouza1
    名称: 講座の実施回数
    単位: 回
    値:
      - 区分: 基準値
        年度: 2018
        値: 76
      - 区分: 目標値
        年度: 2019
        値: 80
`,
  check: ({ catalog, places }) =>
    catalog.documents.flatMap(indicatorsOf).flatMap(({ name, indicator }): readonly RuleFinding[] => {
      const targets = yearsOf(indicator.observations, 'target');
      const baselines = yearsOf(indicator.observations, 'baseline');
      const target = Math.max(...targets);
      const baseline = Math.min(...baselines);
      if (targets.length === 0 || baselines.length === 0 || target >= baseline) return [];
      const index = indicator.observations.findIndex(
        (one) => one.role === 'target' && one.fiscalYear === target,
      );
      return [
        {
          place: places.of(name, ['値', index, '年度']),
          message: `目標値は${formatFiscalYear(target)}、基準値は${formatFiscalYear(baseline)}で、目標が基準より前になっています。年度を確かめてください。`,
        },
      ];
    }),
};

function yearsOf(observations: readonly Observation[], role: ObservationRole): readonly number[] {
  return observations.filter((one) => one.role === role).map((one) => one.fiscalYear);
}
