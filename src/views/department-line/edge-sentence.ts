import type { Department } from '../../domain/organization/department.ts';
import { SUCCESSION_LABELS, type Succession } from '../../domain/organization/succession.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';

/** Whatever has a lineage: departments, sections. */
type Unit = Pick<Department, 'id' | 'name'>;

/** 市民部・環境部 → 市民環境部（統合）。令和7年度（2025年度）から。 */
export function edgeSentence(units: readonly Unit[], edge: Succession): string {
  const year = edge.year === null ? '' : `${formatFiscalYear(edge.year)}から。`;
  const sides = [edge.before, edge.after].filter((ids) => ids.length > 0).map((ids) => unitNames(units, ids));
  return `${sides.join(' → ')}（${SUCCESSION_LABELS[edge.kind]}）。${year}`;
}

/** The names of units, the id of one that the municipality does not list. */
export function unitNames(units: readonly Unit[], ids: readonly string[]): string {
  return ids.map((id) => units.find((one) => one.id === id)?.name ?? id).join('・');
}
