import type { Department } from '../../domain/organization/department.ts';
import { SUCCESSION_LABELS, type Succession } from '../../domain/organization/succession.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';

/** 市民部・環境部 → 市民環境部（統合）。令和7年度（2025年度）から。 */
export function edgeSentence(departments: readonly Department[], edge: Succession): string {
  const year = edge.year === null ? '' : `${formatFiscalYear(edge.year)}から。`;
  const sides = [edge.before, edge.after]
    .filter((ids) => ids.length > 0)
    .map((ids) => departmentNames(departments, ids));
  return `${sides.join(' → ')}（${SUCCESSION_LABELS[edge.kind]}）。${year}`;
}

/** The names of departments, the id of one that the municipality does not list. */
export function departmentNames(departments: readonly Department[], ids: readonly string[]): string {
  return ids.map((id) => departments.find((one) => one.id === id)?.name ?? id).join('・');
}
