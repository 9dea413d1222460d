import type { DepartmentKey } from '../../domain/catalog.ts';
import { sectionUnits } from '../../domain/organization/department.ts';
import { SUCCESSION_CERTAINTY_LABELS } from '../../domain/organization/succession.ts';
import { paths, type ViewContext } from '../context.ts';
import { edgeSentence } from '../department-line/edge-sentence.ts';
import type { SuccessionView } from './overview.ts';

/** The edges of the municipality's lineage in which a section takes part; sections are named with their departments. */
export function sectionSuccessions(
  context: ViewContext,
  { municipality, department, section }: DepartmentKey & { readonly section: string },
): readonly SuccessionView[] {
  const { departments, sectionSuccessions: edges } = context.catalog.municipality(municipality);
  const units = sectionUnits(departments).map((unit) => {
    const { name } = context.catalog.department({ municipality, department: unit.department });
    return { ...unit, name: `${name} ${unit.name}` };
  });
  const own = `${department}/${section}`;
  return edges
    .filter(({ before, after }) => before.includes(own) || after.includes(own))
    .map((edge) => ({
      certainty: SUCCESSION_CERTAINTY_LABELS[edge.certainty],
      sentence: edgeSentence(units, edge),
      evidence: edge.evidence,
      links: units
        .filter(({ id }) => id !== own && [...edge.before, ...edge.after].includes(id))
        .map((unit) => ({
          label: unit.name,
          href: context.href(paths.section(municipality, unit.department, unit.section)),
        })),
    }));
}
