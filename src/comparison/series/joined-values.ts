import type { Incomparability } from '../guard/comparability.ts';
import { compareValues } from '../guard/compare-values.ts';
import type { RoleGroup } from '../guard/measured-value.ts';
import { placeInYear, type SeriesValue } from './indicator-series.ts';

/** Two neighbouring values of a series: a line may join them, or there are reasons why none does. */
export interface Step {
  readonly before: SeriesValue;
  readonly after: SeriesValue;
  readonly reasons: readonly Incomparability[];
}

/**
 * The values that a line may run through: figures of whole years or as of a day that nothing has replaced, and gaps where
 * a year has no such figure. What covers a part of a year, or was only printed for reference, stands beside the line.
 */
export function backbone(values: readonly SeriesValue[], group: RoleGroup): readonly SeriesValue[] {
  const own = values.filter((one) => one.group === group && !one.isPartial && !isBeside(one));
  const isAnswered = (gap: SeriesValue): boolean =>
    own.some(
      ({ fiscalYear, quantity }) =>
        quantity !== null && fiscalYear === gap.fiscalYear && gap.quantity === null,
    );
  return own.filter((one) => !isAnswered(one));
}

function isBeside({ value, roles, period }: SeriesValue): boolean {
  const isReference = roles.every((role) => role === 'reference');
  return value.supersededIn !== null || isReference || period.kind === 'unstated';
}

/** Each pair of neighbours on the backbone, with the verdict of the guard. Only pairs without a reason may be joined. */
export function stepsAlong(values: readonly SeriesValue[], group: RoleGroup): readonly Step[] {
  const line = backbone(values, group);
  return line.slice(1).flatMap((after, index): readonly Step[] => {
    const before = line[index];
    if (before === undefined || !isLater(after, before)) return [];
    const verdict = compareValues(before.value, after.value);
    return [{ before, after, reasons: verdict.kind === 'comparable' ? [] : verdict.reasons }];
  });
}

/** Two figures for one moment, of documents that disagree, are not a course. */
function isLater(after: SeriesValue, before: SeriesValue): boolean {
  return after.fiscalYear > before.fiscalYear || placeInYear(after) > placeInYear(before);
}
