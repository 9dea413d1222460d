import type { DocumentView, InitiativeGroupView, TocEntry } from './document.ts';
import type { FieldGroupView } from './field.ts';

/** More entries than these would push the text itself off the first screens of a phone. */
const MOST_OPEN_ENTRIES = 12;

/** The table of contents of a document page, in the order of the page. */
export function tableOfContents(view: Omit<DocumentView, 'contents'>): readonly TocEntry[] {
  return [
    ...view.fields.flatMap(fieldEntries),
    ...(view.indicators.length + view.figureChecks.length === 0
      ? []
      : [leaf('この文書の数値', 'indicators')]),
    ...initiativeEntries(view),
    ...view.laterFields.flatMap(fieldEntries),
    ...(view.others.length === 0 ? [] : [leaf('その他', 'others')]),
    ...(view.notes.length === 0 ? [] : [leaf('注記', 'notes')]),
    leaf('この様式について', 'form'),
    leaf('出典', 'provenance'),
    ...(view.changes.length === 0 ? [] : [leaf('更新履歴', 'changes')]),
  ];
}

function leaf(label: string, anchor: string): TocEntry {
  return { label, href: `#${anchor}`, children: [], folded: null };
}

function fieldEntries(group: FieldGroupView): readonly TocEntry[] {
  const entries = group.fields.map((field) => leaf(field.heading, field.id));
  return group.heading === null ? entries : [{ ...leaf(group.heading, group.id), children: entries }];
}

/** Sections stay in sight and their promises are folded; without sections, only a long list is folded. */
function initiativeEntries(view: Omit<DocumentView, 'contents'>): readonly TocEntry[] {
  const { groups, count, initiativesHeading, initiativeName } = view;
  if (count === 0) return [];
  const whole = leaf(initiativesHeading, 'initiatives');
  const [first] = groups;
  if (first?.heading === null) {
    const folded = count > MOST_OPEN_ENTRIES ? `${initiativeName}（${count}件）` : null;
    return [{ ...whole, children: promiseEntries(first), folded }];
  }
  const children = groups.map((group) => ({
    ...leaf(`${group.heading ?? ''}（${group.initiatives.length}件）`, group.id),
    children: promiseEntries(group),
    folded: `${group.heading ?? ''}の${initiativeName}`,
  }));
  return [{ ...whole, children }];
}

function promiseEntries({ initiatives }: InitiativeGroupView): readonly TocEntry[] {
  return initiatives.map(({ id, number, title }) => leaf(number === null ? title : `${number} ${title}`, id));
}
