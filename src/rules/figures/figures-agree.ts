import { documentName } from '../../content/places.ts';
import type { Observation } from '../../domain/measurement/indicator.ts';
import type { FigureCheck } from '../../domain/measurement/figure-relation.ts';
import { decimalsOf } from '../../domain/measurement/decimal.ts';
import { shareMatches } from '../../domain/measurement/figure-check.ts';
import { inBaseUnit, type Quantity, sameUnit } from '../../domain/measurement/quantity.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { indicatorsOf } from '../subjects.ts';
import { addsUp, printed, withoutNoise } from './rounding.ts';

/** The figures of one relation, read from values of one kind (目標値, 実績値 …). */
interface Reading {
  readonly result: Quantity;
  readonly operands: readonly Quantity[];
}

export const figuresAgree: Rule = {
  code: 'rule/figures-agree',
  title: '検算が合わない',
  why: '割合・差・合計は、もとの数値から計算し直せます。合わないときは、どれかの数字が転記の途中で変わったおそれがあります。',
  example: { of: 'policy', at: '- 種類: 差' },
  wrong: `
指標:
  - 識別子: yosan1
    名称: 予算額
    単位: 千円
    値: [{ 区分: 参考値, 年度: 2019, 値: 5000 }]
  - 識別子: jinken
    名称: うち人件費
    単位: 千円
    値: [{ 区分: 参考値, 年度: 2019, 値: 3200 }]
  - 識別子: jigyou
    名称: 人件費を除く事業費
    単位: 千円
    値: [{ 区分: 参考値, 年度: 2019, 値: 1900 }]
検算:
  - 種類: 差
    結果: jigyou
    もと: [yosan1, jinken]
`,
  right: `
指標:
  - 識別子: yosan1
    名称: 予算額
    単位: 千円
    値: [{ 区分: 参考値, 年度: 2019, 値: 5000 }]
  - 識別子: jinken
    名称: うち人件費
    単位: 千円
    値: [{ 区分: 参考値, 年度: 2019, 値: 3200 }]
  - 識別子: jigyou
    名称: 人件費を除く事業費
    単位: 千円
    値: [{ 区分: 参考値, 年度: 2019, 値: 1800 }]
検算:
  - 種類: 差
    結果: jigyou
    もと: [yosan1, jinken]
`,
  check: ({ catalog, places }) =>
    catalog.documents.flatMap((document) =>
      document.figureChecks.flatMap((check, index) => {
        const place = places.of(documentName(document), ['検算', index]);
        return problemsOf(document, check).map((problem): RuleFinding => ({ place, ...problem }));
      }),
    ),
};

function problemsOf(document: PolicyDocument, check: FigureCheck): readonly Omit<RuleFinding, 'place'>[] {
  const readings = readingsOf(document, check);
  if (readings.length === 0) {
    const message = `検算に使う${document.fiscalYear}年度の数値がそろっていません。指標の「年度」と「区分」を確かめてください。`;
    return [{ message, severity: 'warning' }];
  }
  return readings.flatMap((reading) => {
    const message = contradictionIn(check.kind, reading);
    return message === null ? [] : [{ message }];
  });
}

/** One reading a kind of value that all figures have; a figure with a single value lends it to every kind. */
function readingsOf(document: PolicyDocument, check: FigureCheck): readonly Reading[] {
  const [results = [], ...operands] = [check.result, ...check.operands].map((id) =>
    observationsFor(document, id),
  );
  return results.flatMap(({ role, value }) => {
    if (value.kind !== 'quantity') return [];
    const figures = operands.flatMap((list) => quantityOf(list, role) ?? []);
    return figures.length === operands.length ? [{ result: value.quantity, operands: figures }] : [];
  });
}

function observationsFor(document: PolicyDocument, id: string): readonly Observation[] {
  const subject = indicatorsOf(document).find(({ indicator }) => indicator.id === id);
  return (subject?.indicator.observations ?? []).filter(
    ({ fiscalYear, value }) => fiscalYear === document.fiscalYear && value.kind === 'quantity',
  );
}

function quantityOf(observations: readonly Observation[], role: Observation['role']): Quantity | null {
  const [only] = observations;
  const found = observations.length === 1 ? only : observations.find((one) => one.role === role);
  return found?.value.kind === 'quantity' ? found.value.quantity : null;
}

/** What a figure should be when it is not what the source says; null when it may be right. */
function contradictionIn(kind: FigureCheck['kind'], { result, operands }: Reading): string | null {
  if (kind === 'share') return shareContradiction(result, operands);
  if ([result, ...operands].some((one) => one.bound !== 'exact')) return null;
  const terms = operands.map((figure, index) => ({
    figure,
    sign: kind === 'difference' && index > 0 ? (-1 as const) : (1 as const),
  }));
  if (addsUp(result, terms)) return null;
  const expression = operands.map(printed).join(kind === 'difference' ? ' − ' : ' ＋ ');
  return `検算が合いません。${expression} は ${printed(result)} になりません。原本を確かめて数字を直してください。`;
}

function shareContradiction(result: Quantity, [part, whole]: readonly Quantity[]): string | null {
  if (part === undefined || whole === undefined) return null;
  if (!sameUnit(result.unit, '%')) return '割合の検算は、単位が「%」の指標を結果にしてください。';
  const figures = {
    part: inBaseUnit(part),
    whole: inBaseUnit(whole),
    share: result.value,
    decimals: result.decimals,
  };
  if (shareMatches(figures)) return null;
  const exact = figures.whole === 0 ? null : withoutNoise((figures.part / figures.whole) * 100);
  const expected =
    exact === null
      ? '計算できません'
      : `${printed({ value: exact, decimals: Math.min(decimalsOf(exact), 3), unit: '%' })}です`;
  return `検算が合いません。${printed(part)} ÷ ${printed(whole)} は${expected}が、${printed(result)} と書かれています。`;
}
