import type { DocumentView, InitiativeGroupView } from '../../../views/document/document.ts';
import type { DoubtView, FieldGroupView, FieldView, PassageView } from '../../../views/document/field.ts';
import type { InitiativeView } from '../../../views/initiative/initiative.ts';
import { make, prose } from './dom.ts';

/** The page as it will look, below a heading of this page; null stands for content with errors. */
export function previewSection(view: DocumentView | null): HTMLElement {
  const heading = make('h2', { id: 'import-preview' }, ['ページの見え方']);
  return make('section', { class: 'import-part', 'aria-labelledby': heading.id }, [
    heading,
    ...(view === null
      ? [make('p', {}, ['検査の誤りを直すと、ページができます。誤りがあるあいだは見え方を示せません。'])]
      : [make('div', { class: 'import-preview' }, documentOf(view))]),
  ]);
}

function documentOf(view: DocumentView): readonly HTMLElement[] {
  return [
    make('p', { class: 'eyebrow' }, [view.municipality.label]),
    make('h3', {}, [`${view.department.label} ${view.year} ${view.form.name}`]),
    make('p', { class: 'fidelity' }, [view.provenance.fidelity]),
    ...doubtsOf(view.doubts),
    ...view.fields.flatMap(fieldsOf),
    ...(view.count === 0 ? [] : initiativesOf(view)),
    ...view.laterFields.flatMap(fieldsOf),
    ...passagesOf(view.others),
  ];
}

function fieldsOf({ heading, fields }: FieldGroupView): readonly HTMLElement[] {
  return [
    ...(heading === null ? [] : [make('h4', {}, [heading])]),
    ...fields.flatMap((field) => [
      make(heading === null ? 'h4' : 'h5', {}, [field.heading]),
      ...(field.note === null ? [] : [make('p', { class: 'field-note' }, [field.note])]),
      ...contentOf(field),
    ]),
  ];
}

function contentOf({ html, absent, doubts }: FieldView): readonly HTMLElement[] {
  return [
    ...(html === null ? [] : [prose(html)]),
    ...(absent === null
      ? []
      : [
          make('p', { class: 'absent' }, [
            make('span', { class: 'absent-reason' }, [absent.reason]),
            absent.text,
          ]),
        ]),
    ...doubts.map((doubt) => make('p', { class: 'field-doubt' }, [make('strong', {}, ['確認中：']), doubt])),
  ];
}

function doubtsOf(doubts: readonly DoubtView[]): readonly HTMLElement[] {
  if (doubts.length === 0) return [];
  const items = doubts.map(({ field, text }) =>
    make('li', {}, [...(field === null ? [] : [make('strong', {}, [`${field}：`])]), text]),
  );
  return [
    make('div', { class: 'doubts' }, [
      make('p', { class: 'doubts-title' }, ['確認中']),
      make('ul', {}, items),
    ]),
  ];
}

function initiativesOf({ initiativesHeading, initiativeName, count, groups }: DocumentView): HTMLElement[] {
  return [
    make('h4', {}, [initiativesHeading]),
    make('p', { class: 'count' }, [`${initiativeName} ${String(count)}件`]),
    ...groups.flatMap(groupOf),
  ];
}

function groupOf({ heading, initiatives }: InitiativeGroupView): readonly HTMLElement[] {
  const level = heading === null ? 'h5' : 'h6';
  return [
    ...(heading === null ? [] : [make('h5', {}, [heading])]),
    ...initiatives.map((one) => cardOf(one, level)),
  ];
}

function cardOf(one: InitiativeView, level: 'h5' | 'h6'): HTMLElement {
  const number = one.number === null ? [] : [make('span', { class: 'initiative-number' }, [one.number]), ' '];
  return make('article', { class: 'initiative' }, [
    make(level, { class: 'initiative-title' }, [...number, one.title]),
    ...metaOf(one),
    ...ratingsOf(one),
    ...doubtsOf(one.doubts),
    ...one.groups.map(({ heading, fields }) =>
      make('div', { class: 'field-group' }, [
        ...(heading === null ? [] : [make('p', { class: 'field-group-heading' }, [heading])]),
        make(
          'dl',
          { class: 'fields' },
          fields.map((field) => pair(field.heading, contentOf(field))),
        ),
      ]),
    ),
    ...(one.others.length + one.references.length === 0
      ? []
      : [
          make('dl', { class: 'fields' }, [
            ...one.others.map(({ heading, html }) => pair(heading, [prose(html)])),
            ...one.references.map(({ term, entries }) => pair(term, [entries.join('、')])),
          ]),
        ]),
  ]);
}

function metaOf({ sections, difficulty, deadline }: InitiativeView): readonly HTMLElement[] {
  const facts = [
    ...(sections.length === 0 ? [] : [pair('担当', [sections.map(({ label }) => label).join('、')])]),
    ...(difficulty === null ? [] : [pair(difficulty.heading, [`${difficulty.mark}　${difficulty.note}`])]),
    ...(deadline === null ? [] : [pair('期限', [deadline])]),
  ];
  return facts.length === 0 ? [] : [make('dl', { class: 'meta' }, facts)];
}

function ratingsOf({ ratings }: InitiativeView): readonly HTMLElement[] {
  if (ratings.length === 0) return [];
  return [
    make(
      'dl',
      { class: 'ratings' },
      ratings.map(({ scale, stage, label, comment }) =>
        make('div', {}, [
          make('dt', {}, [`${scale}（${stage}）`]),
          make('dd', { class: 'rating-label' }, [label]),
          ...(comment === null ? [] : [make('dd', {}, [comment])]),
        ]),
      ),
    ),
  ];
}

function passagesOf(passages: readonly PassageView[]): readonly HTMLElement[] {
  if (passages.length === 0) return [];
  return [
    make('h4', {}, ['その他']),
    ...passages.flatMap(({ heading, html }) => [make('h5', {}, [heading]), prose(html)]),
  ];
}

function pair(term: string, content: readonly (Node | string)[]): HTMLElement {
  return make('div', {}, [make('dt', {}, [term]), make('dd', {}, content)]);
}
