import type { FiscalYear } from '../time/fiscal-year.ts';

/** The fiscal years for which a unit is known to exist; null at an end that the sources do not tell. */
export interface Span {
  readonly from: FiscalYear | null;
  readonly to: FiscalYear | null;
}

/** A unit below a department (課・室・係). */
export interface Section {
  readonly id: string;
  readonly name: string;
  readonly reading: string | null;
  readonly span: Span;
}

/** A department (部・局) that existed for a span of fiscal years. Its id is never its name: names get reused. */
export interface Department {
  readonly id: string;
  readonly name: string;
  readonly reading: string | null;
  readonly span: Span;
  readonly sections: readonly Section[];
}

/** A section as the lineage of a municipality names it. */
export interface SectionUnit extends Pick<Section, 'name' | 'span'> {
  /** `department/section`: the id of a section is unique in its department only. */
  readonly id: string;
  readonly department: string;
  readonly section: string;
}

/** The sections of some departments, in their order. */
export function sectionUnits(departments: readonly Department[]): readonly SectionUnit[] {
  return departments.flatMap((department) =>
    department.sections.map(({ id, name, span }) => ({
      id: `${department.id}/${id}`,
      department: department.id,
      section: id,
      name,
      span,
    })),
  );
}
