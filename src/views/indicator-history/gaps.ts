import type { RoleGroup } from '../../comparison/guard/measured-value.ts';
import type { SeriesValue } from '../../comparison/series/indicator-series.ts';
import { stepsAlong } from '../../comparison/series/joined-values.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import { MARK_LABELS, markKind } from './value-row.ts';

const GROUP_LABELS: Readonly<Record<RoleGroup, string>> = {
  measured: '値',
  target: '目標値',
  forecast: '見込み',
};

/** Why figures that stand side by side are not joined by a line, one sentence each; nothing is left unexplained. */
export function gapSentences(values: readonly SeriesValue[]): readonly string[] {
  const figures = values.filter(({ quantity }) => quantity !== null);
  const groups = Object.keys(GROUP_LABELS) as RoleGroup[];
  return [...groups.flatMap((group) => brokenSteps(values, group)), ...besideTheLine(figures)];
}

function brokenSteps(values: readonly SeriesValue[], group: RoleGroup): readonly string[] {
  return stepsAlong(values, group)
    .filter(({ reasons, before, after }) => {
      return reasons.length > 0 && before.quantity !== null && after.quantity !== null;
    })
    .map(({ before, after, reasons }) => {
      return `${timesOf(before, after)}の${GROUP_LABELS[group]}：${reasons.map(({ sentence }) => sentence).join('')}`;
    });
}

/** Both years, or both times within one. */
function timesOf(before: SeriesValue, after: SeriesValue): string {
  const years = [before, after].map(({ fiscalYear }) => formatFiscalYear(fiscalYear));
  if (before.fiscalYear !== after.fiscalYear) return years.join('と');
  return `${years[0] ?? ''}の${[before, after].map(({ period }) => formatPeriod(period)).join('と')}`;
}

function besideTheLine(figures: readonly SeriesValue[]): readonly string[] {
  const partial = figures.filter(({ isPartial, value }) => isPartial && value.supersededIn === null);
  const periods = [...new Set(partial.map(({ period }) => formatPeriod(period)))];
  const beside = new Set(
    figures.map(markKind).filter((kind) => kind === 'reference' || kind === 'superseded'),
  );
  const unstated = figures.some(({ period }) => period.kind === 'unstated');
  return [
    ...(periods.length === 0 ? [] : [`${periods.join('、')}の値：通年より短い期間の値です。`]),
    ...[...beside].map((kind) => `${MARK_LABELS[kind]}：線でつなぐ値には含めていません。`),
    ...(unstated ? ['期間の記載がない値：どの期間の値か、原本から分かりません。'] : []),
  ];
}
