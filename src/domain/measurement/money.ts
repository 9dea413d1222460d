import type { FiscalYear } from '../time/fiscal-year.ts';

/** At which step an amount was set. */
export const MONEY_KIND_LABELS = {
  budget: '予算',
  settlement: '決算',
  'expected-settlement': '決算見込',
  planned: '計画',
} as const;
export type MoneyKind = keyof typeof MONEY_KIND_LABELS;

/** Money of one fiscal year, in the unit the source prints (円, 千円, 百万円), optionally by source of funds. */
export interface MoneyLine {
  readonly name: string;
  readonly kind: MoneyKind;
  readonly fiscalYear: FiscalYear;
  readonly amount: number;
  readonly unit: string;
  readonly sources: readonly { readonly name: string; readonly amount: number }[];
  readonly note: string | null;
}
