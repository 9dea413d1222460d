import { placesOf, type Replacement } from '../replacement.ts';
import type { DepartmentNames } from '../spelling-file.ts';

interface Use {
  readonly unit: DepartmentNames;
  readonly from: number;
  readonly to: number;
}

/** The units a term names; the 環境部 of 市民環境部 is not one of them. */
function usesIn(term: string, departments: readonly DepartmentNames[]): readonly Use[] {
  const longestFirst = departments.toSorted((a, b) => b.name.length - a.name.length);
  const uses: Use[] = [];
  for (const unit of longestFirst) {
    for (const from of placesOf(term, unit.name)) {
      const to = from + unit.name.length;
      if (!uses.some((one) => from < one.to && to > one.from)) uses.push({ unit, from, to });
    }
  }
  return uses;
}

/** Former and later names of the units that a term names, as the municipality's lineage tells them. */
export function departmentReplacements(
  term: string,
  departments: readonly DepartmentNames[],
): readonly Replacement[] {
  return usesIn(term, departments).flatMap(({ unit, from, to }) => {
    const named = (text: string, relation: string): Replacement => {
      return { kind: 'department', from, to, text, shown: text, whole: false, relation };
    };
    return [
      ...unit.later.map((name) => named(name, 'を引き継いだ')),
      ...unit.former.map((name) => named(name, 'の前身の')),
    ].filter(({ text }) => !text.includes(unit.name));
  });
}
