import { parseFiscalYear, type FiscalYear } from '../../domain/time/fiscal-year.ts';
import { toHalfWidth } from '../../domain/text-width.ts';

const FISCAL_YEARS =
  /(?:(?:明治|大正|昭和|平成|令和|(?<![A-Za-z0-9])[MTSHR]) ?(?:元|\d{1,2}|[〇一二三四五六七八九十]{1,3})|\d{4}|[〇一二三四五六七八九]{4}) ?年度/g;

/** The fiscal years that a running text names with 年度: 平成31年度, H31年度, ２０１９年度. */
export function fiscalYearsIn(text: string): readonly FiscalYear[] {
  return [...toHalfWidth(text).matchAll(FISCAL_YEARS)].flatMap(
    ([written]) => parseFiscalYear(written)?.year ?? [],
  );
}
