import { plainText } from '../../markup/plain-text.ts';
import type { FieldGroupView, FieldView, PassageView } from '../document/field.ts';
import type { IndicatorView } from '../initiative/indicator.ts';
import type { MoneyTableView, RatingView } from '../initiative/initiative.ts';
import { NO_RESULT_EXPLANATIONS } from '../../domain/measurement/no-result.ts';
import type { BlockWeight, SearchBlock } from './record.ts';

/** The site's own explanations of reason words: they stand beside every empty field and say nothing of it. */
const OWN_EXPLANATIONS: ReadonlySet<string> = new Set(Object.values(NO_RESULT_EXPLANATIONS));

/** Texts of one weight under one label, each a line of its own; no block where there is no text. */
export function block(
  weight: BlockWeight,
  label: string | null,
  texts: readonly (string | null)[],
): readonly SearchBlock[] {
  const text = texts.filter((one) => one !== null && one !== '').join('\n');
  return text === '' ? [] : [{ weight, label, text }];
}

/** Every field of some groups. The heading of a group stands once, above the first of its fields. */
export function groupBlocks(groups: readonly FieldGroupView[]): readonly SearchBlock[] {
  return groups.flatMap(({ heading, fields }) => [
    ...block('form', null, [heading]),
    ...fields.flatMap((field) => fieldBlocks(field)),
  ]);
}

/** A field under its heading, or under a label of another place. Without content its heading alone is what it says. */
export function fieldBlocks(field: FieldView, label: string | null = field.heading): readonly SearchBlock[] {
  const { note, html, absent, doubts } = field;
  const remark = absent === null || OWN_EXPLANATIONS.has(absent.text) ? null : absent.text;
  const content = block('narrative', label, [html === null ? remark : plainText(html), ...doubts]);
  return [
    ...content,
    ...block('form', null, [content.length > 0 ? null : label, note, absent?.reason ?? null]),
  ];
}

export function passageBlocks(passages: readonly PassageView[]): readonly SearchBlock[] {
  return passages.flatMap(({ heading, html }) => block('narrative', heading, [plainText(html)]));
}

/** An indicator: its name and values as figures, what explains them as running text. Our arithmetic is left out. */
export function indicatorBlocks({ name, unit, facts, rows }: IndicatorView): readonly SearchBlock[] {
  const cells = rows.flatMap(({ role, year, period, value, asWritten }) => [
    role,
    year,
    period,
    value,
    asWritten,
  ]);
  return [
    ...block('figure', null, [name, unit, ...cells]),
    ...rows.flatMap(({ remarks }) => block('narrative', null, remarks)),
    ...facts.flatMap(({ term, text }) => block('narrative', term, [text])),
  ];
}

export function moneyBlocks({ unit, rows }: MoneyTableView): readonly SearchBlock[] {
  return rows.flatMap(({ name, year, kind, amount, remarks }) => [
    ...block('figure', null, [name, `${year} ${kind}`, amount, unit]),
    ...block('narrative', null, remarks),
  ]);
}

/** A rating in the city's own word; the comment on it is running text, the printed rule stands on every such sheet. */
export function ratingBlocks(rating: RatingView): readonly SearchBlock[] {
  const { label, scale, stage, evaluator, rule, comment } = rating;
  return [
    ...block('figure', `${scale}（${stage}）`, [label, evaluator]),
    ...block('narrative', null, [comment]),
    ...block('form', null, [rule]),
  ];
}

/** Facts with a term and entries: names of people, sections, plans, partners. */
export function factBlocks(
  facts: readonly { readonly term: string; readonly entries: readonly string[] }[],
): readonly SearchBlock[] {
  return facts.flatMap(({ term, entries }) => block('figure', term, entries));
}
