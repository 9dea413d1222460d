import type { InitiativeView } from '../initiative/initiative.ts';
import {
  block,
  factBlocks,
  groupBlocks,
  indicatorBlocks,
  moneyBlocks,
  passageBlocks,
  ratingBlocks,
} from './blocks.ts';
import type { SearchBlock } from './record.ts';

/** 題名 of a promise with its number, as its card prints it. */
export function initiativeTitle({ number, title }: InitiativeView): string {
  return number === null ? title : `${number} ${title}`;
}

/** Every text of a promise's card. A doubt about one field stands at that field. */
export function initiativeBlocks(view: InitiativeView): readonly SearchBlock[] {
  const { sections, difficulty, deadline, ratings, doubts, indicators, money, references } = view;
  const generalDoubts = doubts.filter(({ href }) => href === null);
  return [
    ...block('title', null, [initiativeTitle(view)]),
    ...factBlocks([
      { term: '担当', entries: sections.map(({ label }) => label) },
      ...(difficulty === null ? [] : [{ term: difficulty.heading, entries: [difficulty.mark] }]),
      { term: '期限', entries: deadline === null ? [] : [deadline] },
    ]),
    ...ratings.flatMap(ratingBlocks),
    ...generalDoubts.flatMap(({ field, text }) => block('narrative', field, [text])),
    ...groupBlocks(view.groups),
    ...indicators.flatMap(indicatorBlocks),
    ...money.flatMap(moneyBlocks),
    ...passageBlocks(view.others),
    ...factBlocks(references),
    ...block('narrative', '取組のつながり', view.successions),
    ...block('narrative', '注記', view.notes),
  ];
}
