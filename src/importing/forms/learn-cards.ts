import { cardLabels, filledCells } from '../map/cards/card-labels.ts';
import type { FlowItem } from '../map/flow.ts';
import { fold } from '../map/fold.ts';
import { areTitles } from '../map/sheet/column-cells.ts';
import { generalKind, knownField } from './known-word.ts';
import type { LearntColumns } from './learn-columns.ts';

/** Learns from labels that come again with each promise, whatever words they are. Null where there are no cards. */
export function learnCards(items: readonly FlowItem[]): LearntColumns | null {
  const labels = cardLabels(items);
  if (labels.length === 0) return null;
  const kinds = labels.map(generalKind);
  const own = labels.filter((_, index) => kinds[index] === null);
  const known = labels[kinds.indexOf('title')];
  const title =
    known ??
    own.find((label) => knownField(label, 'initiative') === null && areTitles(valuesOf(label, items))) ??
    null;
  const rating = labels[kinds.indexOf('rating')];
  const difficulty = labels[kinds.indexOf('difficulty')];
  const marks = difficulty === undefined ? [] : distinct(valuesOf(difficulty, items));
  return {
    columns: own.filter((label) => label !== title).map((heading) => ({ heading, group: null })),
    title,
    difficulty: difficulty === undefined || marks.length === 0 ? null : { heading: difficulty, marks },
    rating: rating === undefined ? null : { heading: rating, words: distinct(valuesOf(rating, items)) },
  };
}

/** What stands beside a label, wherever it does. */
function valuesOf(label: string, items: readonly FlowItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind !== 'grid') return [];
    return item.rows.flatMap((row) => {
      const filled = filledCells(row);
      const at = filled.findIndex(({ text }) => fold(text) === fold(label));
      const value = at === -1 ? undefined : filled[at + 1]?.text.trim();
      return value === undefined || value === '' ? [] : [value];
    });
  });
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
