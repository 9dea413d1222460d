import type { Catalog, DepartmentKey } from '../../domain/catalog.ts';
import type { Department } from '../../domain/organization/department.ts';
import type { Succession, SuccessionCertainty } from '../../domain/organization/succession.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import {
  type Reached,
  reach,
  type SuccessionGraph,
  successionGraph,
  tookEffectBetween,
} from './succession-graph.ts';

/** A department on the line of another, with the edges that lead to it from there and how sure the weakest is. */
export interface LineMember {
  readonly department: Department;
  readonly path: readonly Succession[];
  readonly certainty: SuccessionCertainty;
}

/** What a department came from and what came of it. Its siblings (other parts of a split unit) are not on its line. */
export interface DepartmentLine {
  readonly department: Department;
  readonly earlier: readonly LineMember[];
  readonly later: readonly LineMember[];
  /** The edges between these departments, in the order in which the municipality lists them. */
  readonly edges: readonly Succession[];
  /** Departments that bear or bore the same name and are not on the line: same name, other unit. */
  readonly namesakes: readonly Department[];
}

/** The line of a department. Only edges make it, never a name. */
export function departmentLine(catalog: Catalog, key: DepartmentKey): DepartmentLine {
  const { departments, successions } = catalog.municipality(key.municipality);
  const graph = successionGraph(successions);
  const department = catalog.department(key);
  const [earlier, later] = (['earlier', 'later'] as const).map((direction) =>
    members(departments, reach(graph, key.department, { direction })),
  );
  const line = { department, earlier: earlier ?? [], later: later ?? [] };
  const ids = new Set(
    [department, ...[...line.earlier, ...line.later].map((one) => one.department)].map(({ id }) => id),
  );
  const names = new Set(departments.filter(({ id }) => ids.has(id)).map(({ name }) => name));
  return {
    ...line,
    edges: successions.filter(({ before, after }) =>
      [before, after].every((side) => side.some((id) => ids.has(id))),
    ),
    namesakes: departments.filter(({ id, name }) => !ids.has(id) && names.has(name)),
  };
}

/** In the municipality's order of departments; an id that it does not know is a finding of the reader. */
function members(
  departments: readonly Department[],
  reached: ReadonlyMap<string, Reached>,
): readonly LineMember[] {
  return departments.flatMap((department) => {
    const found = reached.get(department.id);
    return found === undefined ? [] : [{ department, path: found.path, certainty: found.certainty }];
  });
}

/** A document of an earlier year with the edges from its department to the later one; none within one department. */
export interface EarlierDocument {
  readonly document: PolicyDocument;
  readonly path: readonly Succession[];
  readonly certainty: SuccessionCertainty;
}

/**
 * Two years of a line: a document of the later year, whose department the comparison belongs to, and all documents of
 * the earlier year that it goes back to (several where units were merged).
 */
export interface DocumentComparison {
  readonly before: readonly EarlierDocument[];
  readonly after: PolicyDocument;
  readonly years: readonly [before: FiscalYear, after: FiscalYear];
}

/**
 * The comparisons that belong to a department: each of its documents with each earlier year in which it, or a unit that
 * had become it by then, has one. Later years first.
 */
export function comparisonsOf(catalog: Catalog, key: DepartmentKey): readonly DocumentComparison[] {
  return comparisonsAmong(catalog, key, pastOf(catalog, key.municipality));
}

/** Every comparison of a municipality, departments in their listed order: the pages there are to make. */
export function comparisonsIn(catalog: Catalog, municipality: string): readonly DocumentComparison[] {
  const past = pastOf(catalog, municipality);
  return catalog
    .municipality(municipality)
    .departments.flatMap(({ id }) => comparisonsAmong(catalog, { municipality, department: id }, past));
}

/** What is known of a municipality's departments, gathered once for all pairs of years. */
interface Past {
  readonly years: readonly FiscalYear[];
  readonly graph: SuccessionGraph;
  readonly firstSeen: ReadonlyMap<string, FiscalYear | null>;
}

function pastOf(catalog: Catalog, municipality: string): Past {
  const { departments, successions } = catalog.municipality(municipality);
  return {
    years: catalog.yearsOf(municipality),
    graph: successionGraph(successions),
    firstSeen: new Map(departments.map(({ id, span }) => [id, span.from])),
  };
}

function comparisonsAmong(catalog: Catalog, key: DepartmentKey, past: Past): readonly DocumentComparison[] {
  return catalog.documentsOf(key).flatMap((after) =>
    past.years
      .filter((year) => year < after.fiscalYear)
      .flatMap((year): readonly DocumentComparison[] => {
        const before = documentsBehind(catalog, past, { after, year });
        return before.length === 0 ? [] : [{ before, after, years: [year, after.fiscalYear] }];
      }),
  );
}

/** The comparisons in which a department takes part, as the later unit or as an earlier one. */
export function comparisonsWith(catalog: Catalog, key: DepartmentKey): readonly DocumentComparison[] {
  const { later } = departmentLine(catalog, key);
  const others = later.flatMap(({ department }) =>
    comparisonsOf(catalog, { municipality: key.municipality, department: department.id }),
  );
  const isPart = ({ before }: DocumentComparison): boolean =>
    before.some(({ document }) => document.department === key.department);
  return [...comparisonsOf(catalog, key), ...others.filter(isPart)];
}

function documentsBehind(
  catalog: Catalog,
  { graph, firstSeen }: Past,
  { after, year }: { readonly after: PolicyDocument; readonly year: FiscalYear },
): readonly EarlierDocument[] {
  const { municipality, department, fiscalYear } = after;
  const reached = reach(graph, department, {
    direction: 'earlier',
    allows: (step) => tookEffectBetween(step.edge, [year, fiscalYear], firstSeen.get(step.after) ?? null),
  });
  return catalog.documentsOfYear(municipality, year).flatMap((document): readonly EarlierDocument[] => {
    if (document.department === department) return [{ document, path: [], certainty: 'confirmed' }];
    const found = reached.get(document.department);
    return found === undefined ? [] : [{ document, path: found.path, certainty: found.certainty }];
  });
}
