import { changeOfMoney, type StatedMoney } from '../../comparison/guard/compare-money.ts';
import { wordingKey } from '../../comparison/text/words.ts';
import { formatAmount, MONEY_KIND_LABELS } from '../../domain/measurement/money.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { FigureRowView, IndicatorRowView } from './comparison.ts';
import { changeWords } from './figure-rows.ts';

/** The amounts that the documents of two years state, side by side: one table an expense; amounts keep their units. */
export function moneyRows(
  before: readonly StatedMoney[],
  after: readonly StatedMoney[],
): readonly IndicatorRowView[] {
  const [olds, owns] = [Map.groupBy(before, expense), Map.groupBy(after, expense)];
  return [...new Set([...owns.keys(), ...olds.keys()])].map((key) => {
    const [old, own] = [olds.get(key) ?? [], owns.get(key) ?? []];
    const name = (own[0] ?? old[0])?.line.name ?? '';
    return { name: `${name}（金額）`, unit: '', rows: pairRows(old, own) };
  });
}

function expense({ line }: StatedMoney): string {
  return wordingKey(line.name);
}

function pairRows(before: readonly StatedMoney[], after: readonly StatedMoney[]): readonly FigureRowView[] {
  const [olds, owns] = [Map.groupBy(before, placeKey), Map.groupBy(after, placeKey)];
  return [...new Set([...owns.keys(), ...olds.keys()])].flatMap((key) => {
    const [old, own] = [olds.get(key) ?? [], owns.get(key) ?? []];
    return Array.from({ length: Math.max(old.length, own.length) }, (_, index) =>
      moneyRow(old[index] ?? null, own[index] ?? null),
    );
  });
}

/** One kind of amount, at one distance from the year of its document: last year's settlement, this year's budget. */
function placeKey({ document, line }: StatedMoney): string {
  return `${line.kind} ${String(line.fiscalYear - document.fiscalYear)}`;
}

function moneyRow(before: StatedMoney | null, after: StatedMoney | null): FigureRowView {
  const known = after ?? before;
  const row = {
    name: known === null ? '' : MONEY_KIND_LABELS[known.line.kind],
    before: moneyWords(before),
    after: moneyWords(after),
  };
  if (before === null || after === null) {
    return { ...row, change: null, reasons: ['もう一方の年度に、対応する金額の記載がありません。'] };
  }
  const change = changeOfMoney(before, after);
  return change.kind === 'incomparable'
    ? { ...row, change: null, reasons: change.reasons.map(({ sentence }) => sentence) }
    : { ...row, change: changeWords(change), reasons: [] };
}

/** 6,000千円［令和5年度（2023年度）］財源内訳：… */
function moneyWords(stated: StatedMoney | null): string {
  if (stated === null) return '記載なし';
  const { unit, fiscalYear, sources, note } = stated.line;
  const funds = sources.map((one) => `${one.name} ${formatAmount(one)}${unit}`).join('、');
  const remarks = [funds === '' ? '' : `財源内訳：${funds}。`, note ?? ''];
  return `${formatAmount(stated.line)}${unit}［${formatFiscalYear(fiscalYear)}］${remarks.join('')}`;
}
