import type { Observation } from '../../domain/measurement/indicator.ts';
import type { Rule, RuleFinding, RuleInput } from '../rule.ts';
import { indicatorsOf, initiativesIn } from '../subjects.ts';

export const duplicateFigure: Rule = {
  code: 'rule/duplicate-figure',
  title: '同じ値が二度書かれている',
  why: '同じ区分・年度・期間の値が二つあると、どちらが正しいか分からず、グラフにも二重に表れます。',
  example: { of: 'initiative', at: '- { 区分: 目標値, 年度: 2019, 値: 46 }' },
  wrong: `
指標:
  - 識別子: kouza1
    名称: 講座の実施回数
    単位: 回
    値:
      - { 区分: 目標値, 年度: 2019, 値: 45 }
      - { 区分: 目標値, 年度: 2019, 値: 46 }
`,
  right: `
指標:
  - 識別子: kouza1
    名称: 講座の実施回数
    単位: 回
    値:
      - { 区分: 目標値, 年度: 2019, 値: 45 }
      - { 区分: 実績値, 年度: 2019, 値: 46 }
`,
  check: (input) => [...checkObservations(input), ...checkMoney(input)],
};

function checkObservations({ catalog, places }: RuleInput): readonly RuleFinding[] {
  return catalog.documents.flatMap(indicatorsOf).flatMap(({ name, indicator }) =>
    repeated(indicator.observations, observationKey).map(({ first, second }): RuleFinding => ({
      place: places.of(name, ['値', second]),
      message: `「${indicator.name}」に、区分・年度・期間の同じ値が二つあります。一つにするか、違いを「期間」「確度」「公表年度」で示してください。`,
      related: [{ ...places.of(name, ['値', first]), message: '先に書かれている値です。' }],
    })),
  );
}

/** Values of an unstated period may be of different ones; their notes then tell them apart. */
function observationKey({ role, fiscalYear, period, statedIn, certainty, note }: Observation): string {
  return JSON.stringify([
    role,
    fiscalYear,
    period,
    statedIn,
    certainty,
    period.kind === 'unstated' ? note : null,
  ]);
}

function checkMoney({ catalog, places }: RuleInput): readonly RuleFinding[] {
  return initiativesIn(catalog).flatMap(({ name, initiative }) =>
    repeated(initiative.money, (line) => JSON.stringify([line.name, line.kind, line.fiscalYear])).map(
      ({ first, second }): RuleFinding => ({
        place: places.of(name, ['金額', second]),
        message: '名称・区分・年度の同じ金額が二つあります。一つにするか、名称を書き分けてください。',
        related: [{ ...places.of(name, ['金額', first]), message: '先に書かれている金額です。' }],
      }),
    ),
  );
}

function repeated<T>(
  items: readonly T[],
  key: (item: T) => string,
): readonly { first: number; second: number }[] {
  const keys = items.map(key);
  return keys.flatMap((one, second) => {
    const first = keys.indexOf(one);
    return first === second ? [] : [{ first, second }];
  });
}
