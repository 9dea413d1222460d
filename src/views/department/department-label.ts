import type { Catalog, DepartmentKey } from '../../domain/catalog.ts';
import type { Department, Span } from '../../domain/organization/department.ts';
import { type FiscalYear, formatFiscalYear } from '../../domain/time/fiscal-year.ts';

/** The name of a department, with its years where another department of the municipality bears the same one. */
export function departmentLabel(catalog: Catalog, key: DepartmentKey): string {
  const department = catalog.department(key);
  const { departments } = catalog.municipality(key.municipality);
  return isNameShared(department, departments) ? withYears(department) : department.name;
}

/** The name of a document's department, with its years only where a namesake existed in the same fiscal year. */
export function departmentInYear(
  catalog: Catalog,
  key: DepartmentKey & { readonly fiscalYear: FiscalYear },
): string {
  const department = catalog.department(key);
  const { departments } = catalog.municipality(key.municipality);
  const contemporaries = departments.filter(({ span }) => existedIn(key.fiscalYear, span));
  return isNameShared(department, contemporaries) ? withYears(department) : department.name;
}

/** Whether a unit existed in a fiscal year, as far as the sources tell. */
export function existedIn(year: FiscalYear, { from, to }: Span): boolean {
  return (from === null || from <= year) && (to === null || year <= to);
}

/** Whether another department bears the name, too: names get reused. */
export function isNameShared({ id, name }: Department, all: readonly Department[]): boolean {
  return all.some((one) => one.id !== id && one.name === name);
}

function withYears({ id, name, span }: Department): string {
  const years = spanOf(span);
  return `${name}（${years === '' ? id : years}）`;
}

function spanOf({ from, to }: Span): string {
  const start = from === null ? '' : `${formatFiscalYear(from)}から`;
  const end = to === null ? '' : `${formatFiscalYear(to)}まで`;
  return `${start}${end}`;
}
