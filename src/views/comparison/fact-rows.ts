import { sameWording } from '../../comparison/text/words.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { formatDate } from '../../domain/time/calendar-date.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { ViewContext } from '../context.ts';
import { measureLabels } from '../initiative/initiative-view.ts';
import type { FactRowView } from './comparison.ts';
import type { Side } from './pair.ts';

/** What one of several owners on a side says; `owner` is null where the side has only one. */
interface Entry {
  readonly text: string;
  readonly owner: string | null;
}

type Sides = readonly [before: readonly Side[], after: readonly Side[]];
type TextsOf = (side: Side) => readonly string[];

/** Facts of two years. `hasChange` where a list is known to have gained or lost an entry; a day changes every year. */
export interface FactRows {
  readonly rows: readonly FactRowView[];
  readonly hasChange: boolean;
}

/** What a document or a promise states beside its fields: two years next to each other, in the words of the source. */
export function factRows(context: ViewContext, before: readonly Side[], after: readonly Side[]): FactRows {
  const sides: Sides = [before, after];
  const ofPromise =
    (textsOf: (initiative: Initiative, side: Side) => readonly string[]): TextsOf =>
    (side) =>
      isInitiative(side.owner) ? textsOf(side.owner, side) : [];
  const own = (name: string, textsOf: (initiative: Initiative, side: Side) => readonly string[]) =>
    listRow(name, sides, ofPromise(textsOf));
  const sections = own('担当', ({ sections: ids }, side) => sectionNames(context, side, ids));
  const deadline = own('期限', (one) => (one.deadline === null ? [] : [formatDate(one.deadline)]));
  const lists = [
    ...listRow('施策', sides, ({ document, owner }) =>
      measureLabels(context, document.municipality, owner.measures),
    ),
    ...own('連携先', ({ partners }) => partners),
    ...own('根拠法令', ({ legalBases }) => legalBases),
    ...own('関連計画', ({ relatedPlans }) => relatedPlans),
  ];
  return {
    rows: [...sections, ...difficultyRow(sides), ...deadline.map(withoutRemarks), ...lists],
    hasChange: [...sections, ...lists].some(({ remarks }) => remarks.length > 0),
  };
}

function isInitiative(owner: Side['owner']): owner is Initiative {
  return 'difficulty' in owner;
}

function entriesOf(sides: readonly Side[], textsOf: TextsOf): readonly Entry[] {
  return sides.flatMap((side) =>
    textsOf(side).map((text) => ({ text, owner: sides.length > 1 ? side.name : null })),
  );
}

/** Without the department: where that was renamed, the page says so once. */
function sectionNames(
  { catalog }: ViewContext,
  { document }: Side,
  sections: readonly string[],
): readonly string[] {
  return sections.map((id) => catalog.section(document, id).name);
}

/** No row where neither side says anything: the lists are no fields of a form, whose absence would say something. */
function listRow(name: string, [before, after]: Sides, textsOf: TextsOf): readonly FactRowView[] {
  const [olds, owns] = [entriesOf(before, textsOf), entriesOf(after, textsOf)];
  if (olds.length + owns.length === 0) return [];
  return [{ name, before: words(olds), after: words(owns), remarks: changesIn(olds, owns) }];
}

/** A day against another day needs no list of what came and went. */
function withoutRemarks(row: FactRowView): FactRowView {
  return { ...row, remarks: [] };
}

function words(entries: readonly Entry[]): readonly string[] {
  if (entries.length === 0) return ['記載なし'];
  return entries.map(({ text, owner }) => (owner === null ? text : `${text}（${owner}）`));
}

/** What came and what went, where both sides say something. */
function changesIn(olds: readonly Entry[], owns: readonly Entry[]): readonly string[] {
  if (olds.length === 0 || owns.length === 0) return [];
  const without = (list: readonly Entry[], others: readonly Entry[]): string =>
    list
      .filter(({ text }) => !others.some((one) => sameWording(one.text, text)))
      .map(({ text }) => `「${text}」`)
      .join('、');
  const [gone, come] = [without(olds, owns), without(owns, olds)];
  return [
    ...(gone === '' ? [] : [`旧の年度だけにある記載：${gone}。`]),
    ...(come === '' ? [] : [`新の年度だけにある記載：${come}。`]),
  ];
}

/**
 * The marks of difficulty beside each other. A form without the field says so, and marks of two legends are not the same
 * language. A mark is no rating: no more is said than what is printed.
 */
function difficultyRow([before, after]: Sides): readonly FactRowView[] {
  const all = [...after, ...before];
  const name = all.map(({ document }) => document.form.difficulty?.heading).find((one) => one !== undefined);
  const [olds, owns] = [entriesOf(before, difficulties), entriesOf(after, difficulties)];
  if (name === undefined || olds.length + owns.length === 0) return [];
  const isLone = before.length === 0 || after.length === 0;
  return [
    {
      name,
      before: lacksField(before) ? ['対応する欄なし'] : words(olds),
      after: lacksField(after) ? ['対応する欄なし'] : words(owns),
      remarks: isLone ? [] : formRemarks(all),
    },
  ];
}

function difficulties({ document: { form }, owner }: Side): readonly string[] {
  if (!isInitiative(owner) || owner.difficulty === null) return [];
  const marks = form.difficulty?.marks.join('・') ?? '';
  const note = owner.difficulty.outsideLegend ? `様式の凡例（${marks}）にない区分` : `区分は${marks}`;
  return [`${owner.difficulty.mark}（${note}）`];
}

function lacksField(sides: readonly Side[]): boolean {
  return sides.length > 0 && sides.every(({ document }) => document.form.difficulty === null);
}

/** Why marks cannot be compared: a form has no such field, or the legends differ. */
function formRemarks(sides: readonly Side[]): readonly string[] {
  const documents = [...new Set(sides.map(({ document }) => document))];
  const lacking = documents.filter(({ form }) => form.difficulty === null);
  if (lacking.length > 0) {
    return lacking.map(
      ({ form, fiscalYear }) =>
        `${formatFiscalYear(fiscalYear)}の様式「${form.name}」に、対応する欄はありません。`,
    );
  }
  return new Set(documents.map(legendOf)).size > 1 ? ['難易度の区分が異なるため、比べられません。'] : [];
}

function legendOf({ form: { difficulty } }: PolicyDocument): string {
  if (difficulty === null) return '';
  return [difficulty.heading, ...difficulty.marks, difficulty.explanation ?? ''].join('\n');
}
