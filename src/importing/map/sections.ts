import type { Department, Section } from '../../domain/organization/department.ts';
import { withoutBlanks } from './fold.ts';
import { type Part, partText, slice, textOf } from './part.ts';

/** Separators of names; 「・」 comes second, because it also stands inside of names. */
const SEPARATORS = [/[、，,／/\n]/gu, /[、，,／/\n・･]/gu];

/** Sections that words of the source name: their ids, the words that are names, and the separators between them. */
export interface NamedSections {
  readonly ids: readonly string[];
  readonly names: readonly Part[];
  readonly marks: readonly Part[];
}

/** The section of a department that a text names; null for any other text. */
export function sectionNamed(department: Department, text: string): Section | null {
  const bare = withoutBlanks(text);
  return department.sections.find(({ name }) => withoutBlanks(name) === bare) ?? null;
}

/** The sections that a list such as 「防災課、職員課」 names; null unless each of them is one of the department. */
export function sectionsNamed(department: Department, parts: readonly Part[]): NamedSections | null {
  const whole = sectionNamed(department, textOf(parts));
  if (whole !== null) return { ids: [whole.id], names: parts, marks: [] };
  for (const separator of SEPARATORS) {
    const cut = parts.flatMap((part) => cutAt(part, separator));
    const names = cut.filter(({ isMark }) => !isMark).map(({ part }) => part);
    const ids = names.flatMap((part) => sectionNamed(department, partText(part))?.id ?? []);
    if (names.length > 1 && ids.length === names.length) {
      return { ids, names, marks: cut.filter(({ isMark }) => isMark).map(({ part }) => part) };
    }
  }
  return null;
}

function cutAt(part: Part, separator: RegExp): readonly { readonly part: Part; readonly isMark: boolean }[] {
  const text = partText(part);
  const stretches: { readonly from: number; readonly to: number; readonly isMark: boolean }[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(separator)) {
    stretches.push(
      { from, to: index, isMark: false },
      { from: index, to: index + mark.length, isMark: true },
    );
    from = index + mark.length;
  }
  stretches.push({ from, to: text.length, isMark: false });
  return stretches
    .filter((one) => text.slice(one.from, one.to).trim() !== '')
    .flatMap((one) => slice([part], one.from, one.to).map((cut) => ({ part: cut, isMark: one.isMark })));
}
