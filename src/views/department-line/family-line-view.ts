import { familyLine } from '../../charts/family-line.ts';
import {
  departmentLine,
  type DepartmentLine,
  type LineMember,
} from '../../comparison/lineage/department-line.ts';
import type { DepartmentKey } from '../../domain/catalog.ts';
import type { Department, Span } from '../../domain/organization/department.ts';
import {
  SUCCESSION_CERTAINTY_LABELS,
  SUCCESSION_LABELS,
  type Succession,
} from '../../domain/organization/succession.ts';
import { paths, type ViewContext } from '../context.ts';
import { spanSentence } from '../span.ts';
import { edgeSentence } from './edge-sentence.ts';
import type { FamilyLineView } from './family-line.ts';

/** The edges of a department's line and those that tell its own beginning or end, in the municipality's order. */
export function lineEdges({ catalog }: ViewContext, key: DepartmentKey): readonly Succession[] {
  const own = new Set([...departmentLine(catalog, key).edges, ...catalog.successionsOf(key)]);
  return catalog.municipality(key.municipality).successions.filter((edge) => own.has(edge));
}

/** Null for a department that stands alone and whose name no other unit bears. */
export function familyLineView(context: ViewContext, key: DepartmentKey): FamilyLineView | null {
  const line = departmentLine(context.catalog, key);
  const namesakes = line.namesakes.map((one) => ({
    label: one.name,
    span: spanSentence(one.span),
    href: context.href(paths.department(key.municipality, one.id)),
  }));
  const isAlone = line.earlier.length + line.later.length === 0;
  if (isAlone && namesakes.length === 0) return null;
  return { svg: isAlone || returns(line) ? null : drawing(context, key, line), namesakes };
}

/** A unit that split off and came back would stand above and below: the list of edges tells it better. */
function returns({ earlier, later }: DepartmentLine): boolean {
  return earlier.some((one) => later.some(({ department }) => department === one.department));
}

function drawing({ catalog }: ViewContext, key: DepartmentKey, line: DepartmentLine): string {
  const { departments } = catalog.municipality(key.municipality);
  const rows = [...rowsOf(line.earlier).toReversed(), [line.department], ...rowsOf(line.later)];
  return familyLine({
    id: 'family-line',
    title: `${line.department.name}のつながり`,
    description: line.edges
      .map((edge) => `${edgeSentence(departments, edge)}${SUCCESSION_CERTAINTY_LABELS[edge.certainty]}。`)
      .join(''),
    rows: rows.map((row) =>
      row.map((one) => ({
        id: one.id,
        name: one.name,
        years: shortSpan(one.span),
        isCurrent: one === line.department,
      })),
    ),
    edges: line.edges.map((edge) => ({
      ...drawnSides(edge),
      label: `${SUCCESSION_LABELS[edge.kind]}（${SUCCESSION_CERTAINTY_LABELS[edge.certainty]}）`,
      isInferred: edge.certainty === 'inferred',
    })),
  });
}

/** A unit that goes on is drawn once: from it to what split off, or from what it took in to it. */
function drawnSides({ before, after }: Succession): Pick<Succession, 'before' | 'after'> {
  const begun = after.filter((id) => !before.includes(id));
  const ended = before.filter((id) => !after.includes(id));
  if (begun.length === after.length) return { before, after };
  return begun.length > 0 ? { before, after: begun } : { before: ended, after };
}

/** Members by the number of edges from the department, the nearest first. */
function rowsOf(members: readonly LineMember[]): readonly (readonly Department[])[] {
  const distances = [...new Set(members.map(({ path }) => path.length))].sort((a, b) => a - b);
  return distances.map((distance) =>
    members.filter(({ path }) => path.length === distance).map(({ department }) => department),
  );
}

function shortSpan({ from, to }: Span): string {
  if (from === null && to === null) return '期間不明';
  if (to === null) return `${String(from)}年度〜`;
  return `${from === null ? '' : String(from)}〜${String(to)}年度`;
}
