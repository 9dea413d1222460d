import type { Span } from '../domain/organization/department.ts';
import { formatFiscalYear } from '../domain/time/fiscal-year.ts';

/** The years of a unit, a form or a plan in words; what the sources do not tell is said to be unknown. */
export function spanSentence({ from, to }: Span): string {
  if (from === null && to === null) return '期間は資料から分かりません';
  const start = from === null ? '開始年度は資料から分かりません' : `${formatFiscalYear(from)}から`;
  const end = to === null ? '終了年度は資料から分かりません' : `${formatFiscalYear(to)}まで`;
  return `${start}、${end}`;
}
