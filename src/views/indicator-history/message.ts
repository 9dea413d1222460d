import { changeOfValue } from '../../comparison/guard/change-of-value.ts';
import type { SeriesValue } from '../../comparison/series/indicator-series.ts';
import { backbone } from '../../comparison/series/joined-values.ts';
import { formatNumber } from '../../domain/measurement/number-text.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import { primaryRole, wholeValue } from './value-row.ts';

/**
 * What a series says, in facts: its latest value, how it differs from the one before if the guard lets them be compared,
 * the target of the same year, and what is known of later years. Whether that is good is for the reader.
 */
export function messageOf(values: readonly SeriesValue[]): readonly string[] {
  const measured = backbone(values, 'measured').filter(({ quantity }) => quantity !== null);
  const latest = measured.at(-1);
  if (latest === undefined) return [...later(values, -Infinity), ...targets(values, -Infinity)];
  return [
    `${yearOf(latest)}の${primaryRole(latest)}は${settled(latest)}です。${periodNote(latest)}`,
    ...difference(measured.at(-2), latest),
    ...targetOfYear(values, latest),
    ...later(values, latest.fiscalYear),
    ...targets(values, latest.fiscalYear),
  ];
}

function yearOf({ fiscalYear }: SeriesValue): string {
  return formatFiscalYear(fiscalYear);
}

function settled(value: SeriesValue): string {
  const isSettled = value.value.observation.certainty === 'final';
  return `${wholeValue(value)}${isSettled ? '' : '（確定していない値）'}`;
}

function difference(before: SeriesValue | undefined, latest: SeriesValue): readonly string[] {
  if (before === undefined) return [];
  const change = changeOfValue(before.value, latest.value);
  const name = `${yearOf(before)}の${wholeValue(before)}`;
  if (change.kind === 'incomparable') {
    return [`${name}とは比べていません。${change.reasons.map(({ sentence }) => sentence).join('')}`];
  }
  if (change.direction === 'level') return [`${name}と同じです。`];
  const amount = formatNumber(Math.abs(change.difference), change.decimals);
  return [`${name}との差は${change.direction === 'up' ? '＋' : '−'}${amount}${change.unit}です。`];
}

function targetOfYear(values: readonly SeriesValue[], { fiscalYear }: SeriesValue): readonly string[] {
  const own = values.filter((one) => one.group === 'target' && one.fiscalYear === fiscalYear);
  const valid = own.filter(({ value }) => value.supersededIn === null);
  if (valid.length === 0) return ['同じ年度の目標値の記載はありません。'];
  return valid.map(
    (target) => `同じ年度の目標値は${wholeValue(target)}です。${target.isPartial ? periodNote(target) : ''}`,
  );
}

/** Empty for a fiscal year, which goes without saying. */
function periodNote({ period }: SeriesValue): string {
  if (period.kind === 'fiscal-year' || period.kind === 'unstated') return '';
  const words = formatPeriod(period);
  return period.kind === 'instant' ? `${words}の値です。` : `期間は${words}です。`;
}

/** The last value of a part of a year that lies after the latest whole one. */
function later(values: readonly SeriesValue[], year: number): readonly string[] {
  const last = values.findLast(
    (one) =>
      one.group === 'measured' &&
      one.quantity !== null &&
      one.fiscalYear > year &&
      one.value.supersededIn === null,
  );
  if (last === undefined) return [];
  return [`${yearOf(last)}の${primaryRole(last)}は${settled(last)}です。${periodNote(last)}`];
}

function targets(values: readonly SeriesValue[], year: number): readonly string[] {
  return values
    .filter((one) => one.group === 'target' && one.fiscalYear > year && one.value.supersededIn === null)
    .map((one) => `${yearOf(one)}の目標値は${wholeValue(one)}です。`);
}
