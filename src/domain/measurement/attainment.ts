import type { FiscalYear } from '../time/fiscal-year.ts';
import { samePeriod } from '../time/period.ts';
import { alignScales, nearestNumber, roundedQuotient, toDecimal } from './decimal.ts';
import type { Improvement, Indicator, Observation } from './indicator.ts';
import { type Quantity, sameUnit } from './quantity.ts';

/** Our arithmetic on a numeric target of a fiscal year (never a rating), or the reason why there is none. */
export type Attainment = { readonly fiscalYear: FiscalYear } & (
  | {
      readonly kind: 'computed';
      readonly percent: number;
      readonly target: Quantity;
      readonly actual: Quantity;
    }
  | { readonly kind: 'incomparable'; readonly reason: string }
);

/**
 * The attainments of an indicator: every target against the actual values of its fiscal year. Values of the target's
 * own period go first; those of another period give one reason, and only when there is nothing better.
 */
export function attainments({ observations, improvement }: Indicator): readonly Attainment[] {
  return observations
    .filter(({ role }) => role === 'target')
    .flatMap((target) => {
      const actuals = observations.filter(
        ({ role, fiscalYear }) => role === 'actual' && fiscalYear === target.fiscalYear,
      );
      const samePeriods = actuals.filter((actual) => samePeriod(target.period, actual.period));
      const pairs = samePeriods.length > 0 ? samePeriods : actuals.slice(0, 1);
      return pairs.map((actual) => attainment(target, actual, improvement));
    });
}

/** Actual ÷ target × 100, rounded half up to one decimal, where that means something; else the reason why it does not. */
function attainment(target: Observation, actual: Observation, improvement: Improvement): Attainment {
  const { fiscalYear } = target;
  const incomparable = (why: string): Attainment => {
    return { fiscalYear, kind: 'incomparable', reason: `${why}ため、達成率は計算していません。` };
  };
  if (target.value.kind === 'missing' || actual.value.kind === 'missing') {
    return incomparable('目標値か実績値が示されていない');
  }
  if (target.value.kind === 'words' || actual.value.kind === 'words') {
    return incomparable('目標値か実績値が数値ではない');
  }
  if (!samePeriod(target.period, actual.period)) return incomparable('目標値と実績値の期間が異なる');
  if (improvement !== 'higher') return incomparable('多いほど良いと原本から読み取れる指標ではない');
  const [wanted, reached] = [target.value.quantity, actual.value.quantity];
  if (!sameUnit(wanted.unit, reached.unit)) return incomparable('目標値と実績値の単位が異なる');
  if (wanted.cumulative !== reached.cumulative)
    return incomparable('目標値と実績値の一方だけが延べの数である');
  if (wanted.value <= 0) return incomparable('目標値が0以下である');
  return {
    fiscalYear,
    kind: 'computed',
    percent: percentOf(reached.value, wanted.value),
    target: wanted,
    actual: reached,
  };
}

/** `part` ÷ `whole` × 100 in decimal arithmetic, to one decimal. `whole` is positive. */
function percentOf(part: number, whole: number): number {
  const [dividend = 0n, divisor = 1n] = alignScales([toDecimal(part), toDecimal(whole)]);
  return nearestNumber({ units: roundedQuotient(dividend * 1000n, divisor), scale: 1 });
}
