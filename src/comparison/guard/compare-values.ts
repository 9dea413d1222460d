import { CERTAINTY_LABELS, OBSERVATION_ROLE_LABELS } from '../../domain/measurement/indicator.ts';
import { NO_RESULT_LABELS } from '../../domain/measurement/no-result.ts';
import { formatQuantity, type Quantity, sameUnit } from '../../domain/measurement/quantity.ts';
import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { formatPeriod, monthsIn, type Period, spanOf } from '../../domain/time/period.ts';
import { sameWording } from '../text/words.ts';
import { type Comparability, comparabilityOf, type Incomparability, reasonIf } from './comparability.ts';
import { type MeasuredValue, roleGroup } from './measured-value.ts';

type Pair = readonly [before: MeasuredValue, after: MeasuredValue];

/**
 * Whether the difference of two values means something (design §5.5). Both must be settled numbers of one indicator, one
 * kind, unit, definition and length of time, with no break of the series between them.
 */
export function compareValues(before: MeasuredValue, after: MeasuredValue): Comparability {
  const pair: Pair = [before, after];
  return comparabilityOf([
    differentIndicator(pair),
    differentRole(pair),
    ...pair.flatMap((value) => [missing(value), inWords(value)]),
    ...quantityReasons(pair),
    differentDefinition(pair),
    ...seriesBreaks(pair),
    differentPeriod(pair),
    ...pair.map(unsettled),
    ...pair.map(superseded),
    restated(pair),
  ]);
}

function yearOf({ observation }: MeasuredValue): string {
  return formatFiscalYear(observation.fiscalYear);
}

function differentIndicator([
  { indicator: a, document },
  { indicator: b, document: other },
]: Pair): Incomparability | null {
  const isSame = a.id === b.id && document.municipality === other.municipality;
  return reasonIf(!isSame, 'indicator', () => `別の指標の値です（「${a.name}」と「${b.name}」）。`);
}

function differentRole([{ observation: a }, { observation: b }]: Pair): Incomparability | null {
  return reasonIf(roleGroup(a) !== roleGroup(b), 'role', () => {
    const [first, second] = [a, b].map(({ role }) => OBSERVATION_ROLE_LABELS[role]);
    return `値の種類が異なります（${first}と${second}）。`;
  });
}

function missing(value: MeasuredValue): Incomparability | null {
  const { value: observed } = value.observation;
  if (observed.kind !== 'missing') return null;
  const reason = NO_RESULT_LABELS[observed.reason];
  return { code: 'missing', sentence: `${yearOf(value)}の値がありません（${observed.word ?? reason}）。` };
}

function inWords(value: MeasuredValue): Incomparability | null {
  const { value: observed } = value.observation;
  if (observed.kind !== 'words') return null;
  return { code: 'words', sentence: `${yearOf(value)}の値は数値ではありません（「${observed.text}」）。` };
}

function quantityReasons(pair: Pair): readonly (Incomparability | null)[] {
  const [before, after] = pair;
  const [a, b] = [quantityOf(before), quantityOf(after)];
  if (a === null || b === null) return [];
  return [
    reasonIf(
      !sameUnit(a.unit, b.unit),
      'unit',
      () => `単位が異なります（${unitWord(a.unit)}と${unitWord(b.unit)}）。`,
    ),
    reasonIf(
      a.cumulative !== b.cumulative,
      'cumulative',
      () => `一方だけが延べの数です（${formatQuantity(a)}と${formatQuantity(b)}）。`,
    ),
    differentBound(pair, [a, b]),
  ];
}

function quantityOf({ observation: { value } }: MeasuredValue): Quantity | null {
  return value.kind === 'quantity' ? value.quantity : null;
}

function unitWord(unit: string): string {
  return unit === '' ? '単位なし' : `「${unit}」`;
}

/** A target may be 80回以上 in both years; a measured 約80回 or 80回以上 is not one number. */
function differentBound(
  [before, after]: Pair,
  [a, b]: readonly [Quantity, Quantity],
): Incomparability | null {
  if (roleGroup(before.observation) !== roleGroup(after.observation)) return null;
  const mayBeBounded = roleGroup(before.observation) !== 'measured' && a.bound !== 'about';
  const isClear = a.bound === b.bound && (a.bound === 'exact' || mayBeBounded);
  return reasonIf(
    !isClear,
    'bound',
    () => `幅のある値か、条件の異なる値です（${formatQuantity(a)}と${formatQuantity(b)}）。`,
  );
}

/** A definition that only one document prints is no other one: the editor gave both values to one indicator. */
function differentDefinition([{ indicator: a }, { indicator: b }]: Pair): Incomparability | null {
  const differ = (one: string | null, other: string | null): boolean =>
    one !== null && other !== null && !sameWording(one, other);
  const changed = [
    ...(differ(a.definition, b.definition) ? ['定義'] : []),
    ...(differ(a.formula, b.formula) ? ['計算式'] : []),
  ];
  return reasonIf(changed.length > 0, 'definition', () => `指標の${changed.join('と')}が変わっています。`);
}

/** Every break that lies after the earlier year and not after the later one, told once. */
function seriesBreaks([before, after]: Pair): readonly Incomparability[] {
  const years = [before.observation.fiscalYear, after.observation.fiscalYear];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const sentences = [before, after]
    .flatMap(({ indicator }) => indicator.breaks)
    .filter(({ from }) => first < from && from <= last)
    .map(
      ({ from, reason }) =>
        `${formatFiscalYear(from)}から、前の年度の値とつながりません（${withoutStop(reason)}）。`,
    );
  return [...new Set(sentences)].map((sentence) => ({ code: 'series-break', sentence }));
}

function withoutStop(sentence: string): string {
  return sentence.replace(/。$/, '');
}

function differentPeriod([{ observation: a }, { observation: b }]: Pair): Incomparability | null {
  const periods = [a.period, b.period] as const;
  if (periods.some(({ kind }) => kind === 'unstated')) {
    return { code: 'period-unstated', sentence: '値の期間が原本に書かれていません。' };
  }
  return reasonIf(!isSameLength(...periods), 'period', () => {
    const [first, second] = periods.map(formatPeriod);
    return `値の期間が異なります（${first}と${second}）。`;
  });
}

/** Whether both are counts as of a day, or cover the same months of their years: April to February of two years do. */
function isSameLength(a: Period, b: Period): boolean {
  if (a.kind === 'instant' && b.kind === 'instant') return true;
  const [first, second] = [spanOf(a), spanOf(b)];
  if (first === null || second === null) return false;
  if (!isSameDay(first.from, second.from)) return false;
  const [months, others] = [monthsIn(a), monthsIn(b)];
  // Whole months are counted, so that the end of February is the same in leap years.
  if (months !== null || others !== null) return months === others;
  return (
    isSameDay(first.to, second.to) && first.to.year - first.from.year === second.to.year - second.from.year
  );
}

function isSameDay(one: CalendarDate, other: CalendarDate): boolean {
  return one.month === other.month && one.day === other.day;
}

function unsettled(value: MeasuredValue): Incomparability | null {
  const { certainty } = value.observation;
  return reasonIf(
    certainty !== 'final',
    'provisional',
    () => `${yearOf(value)}の値は確定していません（${CERTAINTY_LABELS[certainty]}）。`,
  );
}

function superseded(value: MeasuredValue): Incomparability | null {
  const { supersededIn } = value;
  if (supersededIn === null) return null;
  const later = formatFiscalYear(supersededIn);
  return { code: 'restated', sentence: `${yearOf(value)}の値は、${later}の文書で別の値に改められています。` };
}

/** A figure given anew may count anew: it is only compared with figures that the same year's document states. */
function restated([before, after]: Pair): Incomparability | null {
  const one = [before, after].find(({ isRestated }) => isRestated);
  if (one === undefined || before.statedIn === after.statedIn) return null;
  const sentence = `${yearOf(one)}の値は、${formatFiscalYear(one.statedIn)}に改めて公表された値です。`;
  return { code: 'restated', sentence };
}
