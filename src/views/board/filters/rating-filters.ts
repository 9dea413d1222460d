import type { Form } from '../../../domain/policy/form.ts';
import type { RatingLevel, RatingScale } from '../../../domain/policy/rating.ts';
import { distinctNames } from '../../indicator-history/distinct-names.ts';
import type { BoardEntry } from '../board-entries.ts';
import { type BoardFilter, PLAIN } from './board-filter.ts';

/** One view for each word of each form's scales: one word in two forms can mean two things. */
export function ratingFilters(all: readonly BoardEntry[]): readonly BoardFilter[] {
  const newestFirst = all.toSorted((a, b) => b.document.fiscalYear - a.document.fiscalYear);
  const forms = new Map(newestFirst.map(({ document }) => [document.form.id, document.form]));
  const names = distinctNames([...forms.values()].map(({ id, name }) => ({ id, name, beside: id })));
  return [...forms.values()].flatMap((form) =>
    form.scales.flatMap((scale) =>
      scale.levels.map((level): BoardFilter => {
        const formName = names.get(form.id) ?? form.name;
        const word = level.code === null ? level.label : `${level.label}（${level.code}）`;
        return {
          ...PLAIN,
          path: `rating/${form.id}-${scale.id}-${levelKey(scale, level)}`,
          group: 'rating',
          term: `${scale.name}（${formName}）`,
          label: word,
          heading: `「${formName}」の${scale.name}が「${word}」の取組`,
          lead: [
            `様式「${form.name}」の${scale.name}です。${level.rule === null ? '基準の記載はありません。' : `この語の基準：${level.rule}`}`,
            '評価は自治体が付けた語のままです。ほかの様式の同じ語とは、基準が異なることがあります。',
          ],
          entries: all.filter((entry) => isRated(entry, form, { scale, level })),
        };
      }),
    ),
  );
}

function isRated(
  { document, initiative }: BoardEntry,
  form: Form,
  word: { readonly scale: RatingScale; readonly level: RatingLevel },
): boolean {
  return (
    document.form.id === form.id &&
    initiative.ratings.some(
      ({ scale, level }) => scale.id === word.scale.id && level.label === word.level.label,
    )
  );
}

/**
 * An ASCII key for a word that does not depend on its place: its printed code, what it means on a neutral axis where no
 * other word of the scale means the same, or else its characters' code points.
 */
export function levelKey({ levels }: RatingScale, level: RatingLevel): string {
  if (level.code !== null && /^[A-Za-z\d]+$/.test(level.code)) return level.code.toLowerCase();
  const meaning = meaningOf(level);
  const isOwn = levels.filter((one) => meaningOf(one) === meaning).length === 1;
  if (meaning !== null && isOwn) return meaning;
  return Array.from(level.label, (character) => character.codePointAt(0)?.toString(16) ?? '').join('-');
}

function meaningOf({ achievement, progress, direction }: RatingLevel): string | null {
  return achievement ?? progress ?? direction;
}
