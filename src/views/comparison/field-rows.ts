import { alignFields, type FieldOwner, type FieldRow } from '../../comparison/lineage/align-fields.ts';
import { NO_RESULT_EXPLANATIONS, NO_RESULT_LABELS } from '../../domain/measurement/no-result.ts';
import { MEANING_LABELS } from '../../domain/policy/form.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { FilledField } from '../../domain/policy/text.ts';
import type { FieldRowView, SideTextView } from './comparison.ts';
import { type MarkedTexts, markTexts, plainHtml } from './diff-html.ts';

/** The fields of a document or promise; `name` tells several owners of one side apart. */
export interface OwnedFields {
  readonly document: PolicyDocument;
  readonly name: string;
  readonly fields: readonly FilledField[];
}

const VERDICTS: Readonly<Record<MarkedTexts['kind'], string>> = {
  same: '文言の変更はありません。',
  changed: '文言に変更があります。',
  rewritten: '文章の6割を超える部分が変わったため、印を付けずに両方の文章を示します。',
};

/** Fields of both sides, aligned by what they are about. `hasChange` where a text is known to differ. */
export interface FieldRows {
  readonly rows: readonly FieldRowView[];
  readonly hasChange: boolean;
  /** Whether no two texts could be compared, or some of those on both sides could not. */
  readonly isUnsure: boolean;
}

export function fieldRows(
  before: readonly OwnedFields[],
  after: readonly OwnedFields[],
  level: FieldOwner['level'],
): FieldRows {
  const [old, own] = [joinOwners(before, level), joinOwners(after, level)];
  if (old === null || own === null) {
    const rows = [...before, ...after].flatMap(({ fields }) => fields.map(loneRow(before.length > 0)));
    return { rows, hasChange: false, isUnsure: false };
  }
  const nameOf = new Map(
    [before, after].flatMap((side) =>
      side.flatMap(({ name, fields }) =>
        fields.map((field) => [field, side.length > 1 ? name : null] as const),
      ),
    ),
  );
  const views = alignFields(old, own).map((row) => rowView(row, (field) => nameOf.get(field) ?? null));
  return {
    rows: views.map(({ view }) => view),
    hasChange: views.some(({ kind }) => kind === 'changed' || kind === 'rewritten'),
    isUnsure:
      views.every(({ kind }) => kind === null) ||
      views.some(({ kind, view }) => kind === null && view.before.length > 0 && view.after.length > 0),
  };
}

function joinOwners(owners: readonly OwnedFields[], level: FieldOwner['level']): FieldOwner | null {
  const [first] = owners;
  if (first === undefined) return null;
  return { document: first.document, level, fields: owners.flatMap(({ fields }) => fields) };
}

function loneRow(isOld: boolean) {
  return (field: FilledField): FieldRowView => {
    const text = sideText(field, null, null);
    return {
      heading: field.field.heading,
      before: isOld ? [text] : [],
      after: isOld ? [] : [text],
      verdict: null,
      reasons: [],
    };
  };
}

function rowView(
  { before, after, meaning, comparability }: FieldRow,
  nameOf: (field: FilledField) => string | null,
): { readonly view: FieldRowView; readonly kind: MarkedTexts['kind'] | null } {
  const headings = new Set([...before, ...after].map(({ field }) => field.heading));
  const [first] = headings;
  const marks = comparability.kind === 'comparable' ? markPair(before[0], after[0]) : null;
  const texts = (side: 'before' | 'after', fields: readonly FilledField[]): readonly SideTextView[] =>
    fields.map((field) => sideText(field, nameOf(field), marks === null ? null : marks[side]));
  return {
    kind: marks === null ? null : marks.kind,
    view: {
      heading: headings.size === 1 && first !== undefined ? first : MEANING_LABELS[meaning],
      before: texts('before', before),
      after: texts('after', after),
      verdict: marks === null ? null : VERDICTS[marks.kind],
      reasons:
        comparability.kind === 'comparable' ? [] : comparability.reasons.map(({ sentence }) => sentence),
    },
  };
}

function markPair(before: FilledField | undefined, after: FilledField | undefined): MarkedTexts | null {
  if (before?.content.kind !== 'text' || after?.content.kind !== 'text') return null;
  return markTexts(before.content.markdown, after.content.markdown);
}

function sideText({ field, content }: FilledField, owner: string | null, html: string | null): SideTextView {
  const { heading } = field;
  if (content.kind === 'text') {
    return { heading, owner, html: html ?? plainHtml(content.markdown), absent: null };
  }
  const words = content.note ?? NO_RESULT_EXPLANATIONS[content.reason];
  return { heading, owner, html: null, absent: `${NO_RESULT_LABELS[content.reason]}：${words}` };
}
