import { attainments, type Attainment } from '../../domain/measurement/attainment.ts';
import {
  IMPROVEMENT_LABELS,
  INDICATOR_KIND_LABELS,
  OBSERVATION_ROLE_LABELS,
  type Indicator,
  type Observation,
} from '../../domain/measurement/indicator.ts';
import { NO_RESULT_LABELS } from '../../domain/measurement/no-result.ts';
import { formatNumber } from '../../domain/measurement/number-text.ts';
import { printedDecimals } from '../../domain/measurement/printed-decimals.ts';
import { formatQuantity } from '../../domain/measurement/quantity.ts';
import type { FilledField } from '../../domain/policy/text.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import type { PastView } from '../indicator-history/indicator-page.ts';
import type { IndicatorView, ObservationRow } from './indicator.ts';

const CERTAINTY_SENTENCES = {
  final: null,
  provisional: '速報値です。',
  expected: '見込みの値です。',
} as const;

/** The fields around an indicator, so that each value can lead to the sentence it came from. */
export interface IndicatorSurroundings {
  /** Title of the promise; null for figures of a whole document. */
  readonly title: string | null;
  readonly fields: readonly FilledField[];
  readonly anchors: ReadonlyMap<string, string>;
  /** What other years' documents tell about an indicator. */
  readonly pastOf: (indicator: Indicator) => PastView;
}

/** An indicator as a table: one row a value, oldest fiscal year first, nothing left out. */
export function indicatorView(indicator: Indicator, around: IndicatorSurroundings): IndicatorView {
  const rows = indicator.observations.toSorted((a, b) => a.fiscalYear - b.fiscalYear);
  return {
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    facts: indicatorFacts(indicator),
    rows: rows.map((observation) => observationRow(observation, indicator, around)),
    arithmetic: attainments(indicator).map(attainmentSentence),
    past: around.pastOf(indicator),
  };
}

/** What the source says about an indicator: term and text; what it leaves out is left out. */
export function indicatorFacts(indicator: Indicator): IndicatorView['facts'] {
  const facts: readonly (readonly [string, string | null])[] = [
    ['定義', indicator.definition],
    ['計算式', indicator.formula],
    ['設定の理由', indicator.rationale],
    ['種類', indicator.kind === null ? null : INDICATOR_KIND_LABELS[indicator.kind]],
    ['望ましい方向', indicator.improvement === 'unstated' ? null : IMPROVEMENT_LABELS[indicator.improvement]],
    ...indicator.breaks.map(
      (one) => ['比較の切れ目', `${formatFiscalYear(one.from)}から：${one.reason}`] as const,
    ),
    ['注記', indicator.note],
  ];
  return facts.flatMap(([term, text]) => (text === null ? [] : [{ term, text }]));
}

function observationRow(
  observation: Observation,
  indicator: Indicator,
  { title, fields, anchors }: IndicatorSurroundings,
): ObservationRow {
  const field = fields.find((one) => one.field.key === observation.field)?.field;
  const anchor = field === undefined ? undefined : anchors.get(field.key);
  return {
    year: formatFiscalYear(observation.fiscalYear),
    period: formatPeriod(observation.period),
    role: OBSERVATION_ROLE_LABELS[observation.role],
    value: formatValue(observation, indicator),
    isFigure: observation.value.kind === 'quantity',
    asWritten: observation.asWritten,
    source:
      field === undefined || anchor === undefined
        ? null
        : { label: field.heading, href: `#${anchor}`, of: title },
    remarks: remarksOn(observation, indicator),
  };
}

/** The value for readers. The unit stands in the table's heading; 割 is kept, because 5割3分 cannot be read without it. */
export function formatValue({ value }: Observation, { unit }: Pick<Indicator, 'unit'>): string {
  if (value.kind === 'quantity') {
    const isOwnUnit = value.quantity.unit === unit && unit !== '割';
    return formatQuantity(isOwnUnit ? { ...value.quantity, unit: '' } : value.quantity);
  }
  if (value.kind === 'words') return value.text;
  return value.word === null
    ? NO_RESULT_LABELS[value.reason]
    : `${value.word}（${NO_RESULT_LABELS[value.reason]}）`;
}

/** 内訳, how settled the value is and notes, one sentence each. */
export function remarksOn(observation: Observation, indicator: Indicator): readonly string[] {
  const parts = observation.parts.map((part) => {
    const figure = `${part.name} ${formatNumber(part.value, printedDecimals(part.value, part.asWritten))}${indicator.unit}`;
    return part.asWritten === null ? figure : `${figure}（原本の表記：${part.asWritten}）`;
  });
  const remarks = [
    parts.length === 0 ? null : `内訳：${parts.join('、')}`,
    CERTAINTY_SENTENCES[observation.certainty],
    observation.statedIn === null ? null : `${formatFiscalYear(observation.statedIn)}に公表された値です。`,
    observation.note,
  ];
  return remarks.filter((one) => one !== null);
}

/** Our arithmetic in words, with its inputs and rule, or why there is none. */
export function attainmentSentence(result: Attainment): string {
  const year = formatFiscalYear(result.fiscalYear);
  if (result.kind === 'incomparable') return `${year}：${result.reason}`;
  const { actual, target, percent } = result;
  return (
    `${year}の達成率（当サイトの計算）：` +
    `実績値 ${formatQuantity(actual)} ÷ 目標値 ${formatQuantity(target)} × 100 ＝ ${formatNumber(percent, 1)}%。` +
    '自治体による評価ではありません。'
  );
}
