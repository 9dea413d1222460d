import { decimalsOf } from '../../domain/measurement/decimal.ts';
import { sumOf } from '../../domain/measurement/figure-check.ts';
import type { Quantity } from '../../domain/measurement/quantity.ts';
import type { Rule, RuleFinding, RuleInput } from '../rule.ts';
import { initiativesIn, observationsIn } from '../subjects.ts';
import { addsUp, printed, type PrintedFigure } from './rounding.ts';

/** A total with the parts printed below it. */
interface Breakdown {
  readonly total: PrintedFigure;
  readonly bound: Quantity['bound'];
  readonly parts: readonly PrintedFigure[];
}

export const partsAddUp: Rule = {
  code: 'rule/parts-add-up',
  title: '内訳の合計が値と合わない',
  why: '内訳と合計が食い違うと、読む人はどちらが正しいか分かりません。転記の誤りを見つける手がかりにもなります。',
  example: { of: 'initiative', at: '値: 96' },
  wrong: `
指標:
  - 識別子: kenshu
    名称: 研修の数
    単位: 研修
    値:
      - 区分: 目標値
        年度: 2019
        値: 96
        内訳:
          - { 名称: 広域研修, 値: 20 }
          - { 名称: 派遣研修, 値: 75 }
`,
  right: `
指標:
  - 識別子: kenshu
    名称: 研修の数
    単位: 研修
    値:
      - 区分: 目標値
        年度: 2019
        値: 95
        内訳:
          - { 名称: 広域研修, 値: 20 }
          - { 名称: 派遣研修, 値: 75 }
`,
  check: (input) => [...checkObservations(input), ...checkMoney(input)],
};

function checkObservations({ catalog, places }: RuleInput): readonly RuleFinding[] {
  return observationsIn(catalog).flatMap(({ name, path, observation, indicator: { unit } }) => {
    const { value, parts } = observation;
    if (value.kind !== 'quantity' || parts.length === 0) return [];
    const { quantity } = value;
    const figures = parts.map((part) => ({ value: part.value, decimals: decimalsOf(part.value), unit }));
    const breakdown = { total: quantity, bound: quantity.bound, parts: figures };
    if (agrees(breakdown)) return [];
    return [{ place: places.of(name, [...path, '値']), message: messageFor('内訳', breakdown) }];
  });
}

function checkMoney({ catalog, places }: RuleInput): readonly RuleFinding[] {
  return initiativesIn(catalog).flatMap(({ name, initiative }) =>
    initiative.money.flatMap(({ amount, unit, sources }, index) => {
      if (sources.length === 0) return [];
      const figure = (value: number): PrintedFigure => ({ value, decimals: decimalsOf(value), unit });
      const breakdown: Breakdown = {
        total: figure(amount),
        bound: 'exact',
        parts: sources.map((source) => figure(source.amount)),
      };
      if (agrees(breakdown)) return [];
      return [
        { place: places.of(name, ['金額', index, '金額']), message: messageFor('財源内訳', breakdown) },
      ];
    }),
  );
}

/** 約 says that the total is not exactly the sum, 以上 that the parts may come to more. */
function agrees({ total, bound, parts }: Breakdown): boolean {
  const sum = amountOf(parts);
  if (bound === 'about') return true;
  if (bound === 'at-least' || bound === 'more-than') return sum >= total.value;
  if (bound === 'at-most' || bound === 'within' || bound === 'less-than') return sum <= total.value;
  return addsUp(
    total,
    parts.map((figure) => ({ figure, sign: 1 })),
  );
}

function amountOf(parts: readonly PrintedFigure[]): number {
  return sumOf(parts.map(({ value }) => value));
}

function messageFor(name: string, { total, parts }: Breakdown): string {
  const sum = amountOf(parts);
  const sumText = printed({ value: sum, decimals: decimalsOf(sum), unit: total.unit });
  return `${name}の合計は${sumText}で、値の${printed(total)}と合いません。原本を確かめて、どちらかの数字を直してください。`;
}
