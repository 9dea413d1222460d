import type { MarkKind } from '../../charts/marks.ts';
import type { SeriesValue } from '../../comparison/series/indicator-series.ts';
import { CERTAINTY_LABELS, OBSERVATION_ROLE_LABELS } from '../../domain/measurement/indicator.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import type { ViewContext } from '../context.ts';
import { formatValue } from '../initiative/indicator-view.ts';
import type { ValueRow } from './panel.ts';
import { statementView } from './statement-view.ts';

/** The shapes of a chart in words; the legend lists them in this order. */
export const MARK_LABELS: Readonly<Record<MarkKind, string>> = {
  actual: '実績値',
  baseline: '基準値',
  target: '目標値',
  forecast: '見込み',
  provisional: '確定していない値',
  partial: '通年より短い期間の値',
  'partial-target': '通年より短い期間の目標値',
  reference: '参考値',
  superseded: '後に改められた値',
};

/** The shape of a value. What is not settled, not whole or not valid any more says so before it says what it is. */
export function markKind({ group, roles, value, isPartial }: SeriesValue): MarkKind {
  if (value.supersededIn !== null) return 'superseded';
  if (group === 'target') return isPartial ? 'partial-target' : 'target';
  if (group === 'forecast') return 'forecast';
  if (isPartial) return 'partial';
  if (value.observation.certainty !== 'final') return 'provisional';
  if (roles.includes('actual')) return 'actual';
  return roles.includes('baseline') ? 'baseline' : 'reference';
}

/** 実績値・基準値 */
export function roleLabel({ roles }: SeriesValue): string {
  return roles.map((role) => OBSERVATION_ROLE_LABELS[role]).join('・');
}

/** The one word for it in a sentence: what it was measured as goes before what it is a basis for. */
export function primaryRole({ roles: [first = 'reference'] }: SeriesValue): string {
  return OBSERVATION_ROLE_LABELS[first];
}

/** What a point and its row are both called: 令和6年度（2024年度） 実績値 通年 49組織. */
export function valueTitle(value: SeriesValue): string {
  return [
    formatFiscalYear(value.fiscalYear),
    roleLabel(value),
    formatPeriod(value.period),
    wholeValue(value),
  ].join(' ');
}

/** The value with its unit, in words, or why there is none. */
export function wholeValue({ value }: SeriesValue): string {
  return formatValue(value.observation, { unit: '' });
}

export function valueRow(context: ViewContext, value: SeriesValue): ValueRow {
  return {
    year: formatFiscalYear(value.fiscalYear),
    period: formatPeriod(value.period),
    role: roleLabel(value),
    value: wholeValue(value),
    isFigure: value.quantity !== null,
    title: valueTitle(value),
    cautions: cautionsOn(value),
    statements: value.statements.map((one) => statementView(context, one, value.roles.length > 1)),
  };
}

function cautionsOn({
  value: { observation, supersededIn, isRestated, statedIn },
}: SeriesValue): readonly string[] {
  const { certainty } = observation;
  return [
    ...(certainty === 'final' ? [] : [`確定していない値（${CERTAINTY_LABELS[certainty]}）`]),
    ...(supersededIn === null ? [] : [`${formatFiscalYear(supersededIn)}の文書で別の値に改められた値`]),
    ...(isRestated ? [`${formatFiscalYear(statedIn)}に改めて公表された値`] : []),
  ];
}
