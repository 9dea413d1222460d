import { OBSERVATION_ROLE_LABELS } from '../../domain/measurement/indicator.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { Rule, RuleFinding, RuleInput } from '../rule.ts';
import { initiativesIn, observationsIn } from '../subjects.ts';

export const resultsNotAhead: Rule = {
  code: 'rule/results-not-ahead',
  title: 'まだ来ていない年度の実績が書かれている',
  why: '実績・基準値・決算は、文書の年度より後の年度には存在しません。年度の打ち間違いか、目標値との取り違えです。',
  example: { of: 'initiative', at: '年度: 2020' },
  wrong: `
指標:
  - 識別子: kouza1
    名称: 講座の実施回数
    単位: 回
    値:
      - 区分: 実績値
        年度: 2020
        値: 82
`,
  right: `
指標:
  - 識別子: kouza1
    名称: 講座の実施回数
    単位: 回
    値:
      - 区分: 実績値
        年度: 2019
        値: 82
`,
  check: (input) => [...checkObservations(input), ...checkMoney(input)],
};

function checkObservations({ catalog, places }: RuleInput): readonly RuleFinding[] {
  return observationsIn(catalog).flatMap(({ name, path, document, observation }): readonly RuleFinding[] => {
    const { role, fiscalYear, statedIn, value, certainty } = observation;
    const stated = statedIn ?? document.fiscalYear;
    const isResult = role === 'baseline' || (role === 'actual' && certainty !== 'expected');
    if (!isResult || value.kind === 'missing' || fiscalYear <= stated) return [];
    return [
      {
        place: places.of(name, [...path, '年度']),
        message: `${formatFiscalYear(stated)}の文書に、${formatFiscalYear(fiscalYear)}の${OBSERVATION_ROLE_LABELS[role]}は書けません。「年度」か「区分」を確かめてください。`,
      },
    ];
  });
}

function checkMoney({ catalog, places }: RuleInput): readonly RuleFinding[] {
  return initiativesIn(catalog).flatMap(({ name, document, initiative }) =>
    initiative.money.flatMap(({ kind, fiscalYear }, index): readonly RuleFinding[] => {
      if (kind !== 'settlement' || fiscalYear <= document.fiscalYear) return [];
      return [
        {
          place: places.of(name, ['金額', index, '年度']),
          message: `${formatFiscalYear(document.fiscalYear)}の文書に、${formatFiscalYear(fiscalYear)}の決算は書けません。「年度」か「区分」を確かめてください。`,
        },
      ];
    }),
  );
}
