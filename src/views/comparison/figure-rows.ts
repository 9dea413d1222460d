import { changeOfValue, type ValueChange } from '../../comparison/guard/change-of-value.ts';
import type { MeasuredValue } from '../../comparison/guard/measured-value.ts';
import { OBSERVATION_ROLE_LABELS } from '../../domain/measurement/indicator.ts';
import { formatNumber } from '../../domain/measurement/number-text.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import { remarksOn, formatValue } from '../initiative/indicator-view.ts';
import type { FigureRowView, IndicatorRowView } from './comparison.ts';

const ROLE_ORDER = Object.keys(OBSERVATION_ROLE_LABELS);

/** The values that the documents of two years state, side by side, one table an indicator. */
export function indicatorRows(
  before: readonly MeasuredValue[],
  after: readonly MeasuredValue[],
): readonly IndicatorRowView[] {
  const [olds, owns] = [before, after].map((side) => Map.groupBy(side, ({ indicator }) => indicator.id));
  const ids = new Set([...(owns?.keys() ?? []), ...(olds?.keys() ?? [])]);
  return [...ids].flatMap((id): readonly IndicatorRowView[] => {
    const [old, own] = [olds?.get(id) ?? [], owns?.get(id) ?? []];
    const indicator = (own[0] ?? old[0])?.indicator;
    if (indicator === undefined) return [];
    return [{ name: indicator.name, unit: indicator.unit, rows: pairRows(old, own) }];
  });
}

/** Pairs values of one role that stand at the same place in time, seen from their documents, in the documents' order. */
function pairRows(olds: readonly MeasuredValue[], owns: readonly MeasuredValue[]): readonly FigureRowView[] {
  const [before, after] = [Map.groupBy(olds, placeKey), Map.groupBy(owns, placeKey)];
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys].toSorted(byPlace).flatMap((key) => {
    const [old, own] = [before.get(key) ?? [], after.get(key) ?? []];
    return Array.from({ length: Math.max(old.length, own.length) }, (_, index) =>
      figureRow(old[index] ?? null, own[index] ?? null),
    );
  });
}

function placeKey({ document, observation: { role, fiscalYear, period } }: MeasuredValue): string {
  const half = period.kind === 'half' ? period.half : '';
  const place = `${String(ROLE_ORDER.indexOf(role))} ${String(fiscalYear - document.fiscalYear)}`;
  return `${place} ${period.kind} ${half}`;
}

/** Baselines first, then targets and what came of them; of one role the earlier year first. */
function byPlace(a: string, b: string): number {
  const [first, second] = [a, b].map((key) => key.split(' ').map(Number));
  const [role = 0, year = 0] = first ?? [];
  const [otherRole = 0, otherYear = 0] = second ?? [];
  return role - otherRole || year - otherYear;
}

function figureRow(before: MeasuredValue | null, after: MeasuredValue | null): FigureRowView {
  const known = after ?? before;
  const row = {
    name: known === null ? '' : OBSERVATION_ROLE_LABELS[known.observation.role],
    before: valueWords(before),
    after: valueWords(after),
  };
  if (before === null || after === null) {
    return { ...row, change: null, reasons: ['もう一方の年度に、対応する値の記載がありません。'] };
  }
  const change = changeOfValue(before, after);
  if (change.kind === 'incomparable') {
    return { ...row, change: null, reasons: change.reasons.map(({ sentence }) => sentence) };
  }
  return { ...row, change: changeWords(change), reasons: [] };
}

/** ＋98件 */
export function changeWords({ difference, decimals, direction, unit }: ValueChange): string {
  const sign = { up: '＋', down: '−', level: '±' }[direction];
  return `${sign}${formatNumber(Math.abs(difference), decimals)}${unit}`;
}

/** 450（令和元年度（2019年度）、通年）with what is remarked on it. */
function valueWords(value: MeasuredValue | null): string {
  if (value === null) return '記載なし';
  const { observation, indicator } = value;
  const when = `${formatFiscalYear(observation.fiscalYear)}・${formatPeriod(observation.period)}`;
  const remarks = remarksOn(observation, indicator).join('');
  return `${formatValue(observation, { unit: '' })}［${when}］${remarks}`;
}
