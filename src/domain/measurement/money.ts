import type { FiscalYear } from '../time/fiscal-year.ts';
import { formatNumber } from './number-text.ts';

/** At which step an amount was set. */
export const MONEY_KIND_LABELS = {
  budget: '予算',
  settlement: '決算',
  'expected-settlement': '決算見込',
  planned: '計画',
} as const;
export type MoneyKind = keyof typeof MONEY_KIND_LABELS;

/** An amount in a unit that stands elsewhere, with as many decimals as the source prints: 1,234.50. */
export interface Amount {
  readonly amount: number;
  readonly decimals: number;
}

/** Money of one fiscal year, in the unit the source prints (円, 千円, 百万円), optionally by source of funds. */
export interface MoneyLine extends Amount {
  readonly name: string;
  readonly kind: MoneyKind;
  readonly fiscalYear: FiscalYear;
  readonly unit: string;
  readonly sources: readonly (Amount & { readonly name: string })[];
  readonly note: string | null;
}

/** The number of an amount without its unit: 1,234.50. */
export function formatAmount({ amount, decimals }: Amount): string {
  return formatNumber(amount, decimals);
}
