import { documentName } from '../../content/places.ts';
import type { Observation } from '../../domain/measurement/indicator.ts';
import type { FigureCheck } from '../../domain/measurement/figure-relation.ts';
import { decimalsOf } from '../../domain/measurement/decimal.ts';
import { shareMatches } from '../../domain/measurement/figure-check.ts';
import { inBaseUnit, type Quantity, sameUnit } from '../../domain/measurement/quantity.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { samePeriod } from '../../domain/time/period.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { indicatorsOf } from '../subjects.ts';
import { addsUp, printed, withoutNoise } from './rounding.ts';

/** The figures of one relation, read from values of one kind (目標値, 実績値 …) and one period. */
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
    const message = `検算に使う${document.fiscalYear}年度の数値がそろっていません。指標の「年度」「区分」「期間」を確かめてください。`;
    return [{ message, severity: 'warning' }];
  }
  return readings.flatMap((reading) => {
    const message = contradictionIn(check.kind, reading);
    return message === null ? [] : [{ message }];
  });
}

/** One reading for each value of the result whose terms all have a value that goes with it. */
function readingsOf(document: PolicyDocument, check: FigureCheck): readonly Reading[] {
  const [results = [], ...operands] = [check.result, ...check.operands].map((id) => figuresOf(document, id));
  return results.flatMap((result) => {
    const terms = operands.flatMap((figures) => termFor(result, figures) ?? []);
    return terms.length === operands.length ? [{ result: result.quantity, operands: terms }] : [];
  });
}

/** A number of the document's year, with what tells it from the indicator's other numbers. */
interface Stated extends Pick<Observation, 'role' | 'period' | 'statedIn'> {
  readonly quantity: Quantity;
}

function figuresOf(document: PolicyDocument, id: string): readonly Stated[] {
  const subject = indicatorsOf(document).find(({ indicator }) => indicator.id === id);
  return (subject?.indicator.observations ?? []).flatMap(({ value, fiscalYear, ...one }) =>
    fiscalYear === document.fiscalYear && value.kind === 'quantity'
      ? [{ ...one, quantity: value.quantity }]
      : [],
  );
}

/**
 * The one number of a term that stands for the same kind, period and year of publication as the result. 参考値 are of no
 * kind of their own: they go with any result whose kind the term lacks. Null where there is none, or several.
 */
function termFor(result: Stated, figures: readonly Stated[]): Quantity | null {
  const together = figures.filter(
    ({ period, statedIn }) => isOnePeriod(period, result.period) && statedIn === result.statedIn,
  );
  const ofKind = together.filter(({ role }) => role === result.role);
  const [only, ...others] = ofKind.length > 0 ? ofKind : together.filter(({ role }) => role === 'reference');
  return only === undefined || others.length > 0 ? null : only.quantity;
}

/** Figures without a stated period go together: the editor says of them that they must agree. */
function isOnePeriod(a: Observation['period'], b: Observation['period']): boolean {
  return samePeriod(a, b) || (a.kind === 'unstated' && b.kind === 'unstated');
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
