import type { Catalog, DepartmentKey } from '../../domain/catalog.ts';
import type { Department, Span } from '../../domain/organization/department.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';

/** The name of a department, with its years where another department of the municipality bears the same one. */
export function departmentLabel(catalog: Catalog, key: DepartmentKey): string {
  const department = catalog.department(key);
  const { departments } = catalog.municipality(key.municipality);
  return isNameShared(department, departments) ? withYears(department) : department.name;
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
