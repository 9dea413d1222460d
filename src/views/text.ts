import { NO_RESULT_EXPLANATIONS, NO_RESULT_LABELS } from '../domain/measurement/no-result.ts';
import type { Doubt } from '../domain/policy/provenance.ts';
import { STAGE_LABELS } from '../domain/policy/stage.ts';
import type { FilledField, OtherPassage } from '../domain/policy/text.ts';
import { renderMarkdown } from '../markup/render-markdown.ts';
import type { DoubtView, FieldGroupView, FieldView, PassageView } from './document/field.ts';

/**
 * Anchors for the fields of one document or promise, by field key. They follow the meaning of a field, not its place,
 * so that a renumbered or reworded form keeps its links; a second field of one meaning gets the suffix `-2`.
 */
export function fieldAnchors(fields: readonly FilledField[], prefix: string): ReadonlyMap<string, string> {
  const used = new Map<string, number>();
  return new Map(
    fields.map(({ field }) => {
      const count = (used.get(field.meaning) ?? 0) + 1;
      used.set(field.meaning, count);
      return [field.key, `${prefix}${field.meaning}${count === 1 ? '' : `-${count}`}`];
    }),
  );
}

/** What is known about the fields of one document or promise: their anchors, and which of them are doubtful. */
export interface FieldSurroundings {
  readonly anchors: ReadonlyMap<string, string>;
  readonly doubts: readonly Doubt[];
}

/** One field as a page shows it: its text as HTML, or why nothing stands there, and what is doubtful about it. */
export function fieldView(
  { field, content }: FilledField,
  { anchors, doubts }: FieldSurroundings,
): FieldView {
  const absent =
    content.kind === 'text'
      ? null
      : {
          reason: NO_RESULT_LABELS[content.reason],
          text: content.note ?? NO_RESULT_EXPLANATIONS[content.reason],
        };
  return {
    id: anchors.get(field.key) ?? field.meaning,
    heading: field.heading,
    note: field.note,
    html: content.kind === 'text' ? renderMarkdown(content.markdown) : null,
    absent,
    doubts: doubts.filter((one) => one.field === field.key).map((one) => one.description),
  };
}

/** Neighbouring fields under one heading of the sheet and of one stage, as one group. */
export function fieldGroups(
  fields: readonly FilledField[],
  around: FieldSurroundings,
): readonly FieldGroupView[] {
  const groups: { id: string; heading: string | null; stage: string; fields: FieldView[] }[] = [];
  for (const filled of fields) {
    const heading = filled.field.group;
    const stage = STAGE_LABELS[filled.field.stage];
    const view = fieldView(filled, around);
    const last = groups.at(-1);
    if (last?.heading === heading && last.stage === stage) last.fields.push(view);
    else groups.push({ id: `group-${view.id}`, heading, stage, fields: [view] });
  }
  return groups;
}

export function passageView({ heading, markdown }: OtherPassage): PassageView {
  return { heading, html: renderMarkdown(markdown) };
}

/** A doubt in the list of its document or promise, with the way to the field it is about. */
export function doubtView({ field, description }: Doubt, anchors: ReadonlyMap<string, string>): DoubtView {
  const anchor = anchors.get(field ?? '');
  return { field, href: anchor === undefined ? null : `#${anchor}`, text: description };
}

/** The first words of a Markdown text as one plain line of at most `limit` characters, for lists that link to the whole. */
export function plainLine(markdown: string, limit: number): string {
  const plain = markdown
    .replace(/^\s*(?:[-*+]|\d+[.)]|#{1,6}|>)\s+/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]|\\(?=[^\w\s])/g, '')
    .trim()
    .replace(/(?<=[。！？])\s*\n\s*/g, '')
    .replace(/\s*\n\s*/g, '／');
  const characters = Array.from(plain);
  return characters.length <= limit ? plain : `${characters.slice(0, limit - 1).join('')}…`;
}
