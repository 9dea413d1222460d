import type { Observation, ObservationRole } from '../../domain/measurement/indicator.ts';
import { type FiscalYear, formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { indicatorsOf, type IndicatorSubject } from '../subjects.ts';

export const targetYear: Rule = {
  code: 'rule/target-year',
  title: '目標の年度が、基準や文書の年度より前になっている',
  why: '目標は、基準値を測った後の、今年度か先の年度に向けて立てるものです。前の年度のファイルを写すと、年度だけが前のまま残ることがあります。',
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
    catalog.documents.flatMap(indicatorsOf).flatMap((subject): readonly RuleFinding[] => {
      const { name, indicator } = subject;
      const targets = yearsOf(indicator.observations, 'target');
      const latest = Math.max(...targets);
      const problem = targets.length === 0 ? null : problemWith(latest, subject);
      if (problem === null) return [];
      const index = indicator.observations.findIndex(
        ({ role, fiscalYear }) => role === 'target' && fiscalYear === latest,
      );
      return [{ place: places.of(name, ['値', index, '年度']), ...problem }];
    }),
};

/** Targets of past years may stand beside one of this year; only the latest target counts. */
function problemWith(
  latest: FiscalYear,
  { document, indicator }: IndicatorSubject,
): Omit<RuleFinding, 'place'> | null {
  const baseline = Math.min(...yearsOf(indicator.observations, 'baseline'));
  if (latest < baseline && baseline !== Infinity) {
    const message = `目標値は${formatFiscalYear(latest)}、基準値は${formatFiscalYear(baseline)}で、目標が基準より前になっています。年度を確かめてください。`;
    return { message };
  }
  if (latest >= document.fiscalYear) return null;
  const message = `${formatFiscalYear(document.fiscalYear)}の文書ですが、「${indicator.name}」の目標値は${formatFiscalYear(latest)}までしかありません。年度を確かめてください。`;
  return { message, severity: 'warning' };
}

function yearsOf(observations: readonly Observation[], role: ObservationRole): readonly FiscalYear[] {
  return observations.filter((one) => one.role === role).map((one) => one.fiscalYear);
}
