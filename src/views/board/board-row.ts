import { paths, type ViewContext } from '../context.ts';
import { departmentInYear } from '../department/department-label.ts';
import { ratingLine, sectionNames, targetLine } from '../document/rows.ts';
import type { BoardComparison, BoardRow } from './board.ts';
import type { BoardEntry } from './board-entries.ts';
import { boardRating, earlierRatings, ratingComparisons, type RatingComparison } from './board-ratings.ts';
import { boardChanges, promiseLink } from './changes.ts';
import { milestones, stageSentence } from './milestones.ts';
import { gapSentence } from './result-gaps.ts';

/** Says where a page prints the reasons of a comparison that was refused. */
export type ReasonPlace = (
  comparison: Extract<RatingComparison, { kind: 'incomparable' }>,
) => BoardComparison['why'];

/** A promise as one row of the board. */
export function boardRow(
  context: ViewContext,
  entry: BoardEntry,
  page: { readonly showsTarget: boolean; readonly isShort: boolean; readonly placeOf: ReasonPlace },
): BoardRow {
  const { document, initiative } = entry;
  return {
    number: initiative.number ?? '番号なし',
    title: initiative.title,
    href: promiseLink(context, { document, initiative }).href,
    history: context.href(paths.initiative(document.municipality, initiative.id)),
    target: page.showsTarget ? targetLine(initiative) : null,
    department: departmentInYear(context.catalog, document),
    sections: sectionNames(context, document, initiative),
    stage: stageSentence(entry.stage),
    gaps: entry.gaps.map(gapSentence),
    ratings: initiative.ratings.map(boardRating),
    unrated: initiative.ratings.length > 0 ? null : ratingLine(document, initiative),
    ...(page.isShort ? SHORT : restOf(context, entry, page.placeOf)),
  };
}

type Rest = Pick<BoardRow, 'earlier' | 'comparisons' | 'changes' | 'milestones'>;
const SHORT: Rest = { earlier: [], comparisons: [], changes: [], milestones: [] };

/** What the last columns tell: the year before, and what is to come. */
function restOf(context: ViewContext, entry: BoardEntry, placeOf: ReasonPlace): Rest {
  const { document, initiative, earlier } = entry;
  return {
    earlier: earlierRatings(earlier),
    comparisons: ratingComparisons({ document, initiative }, earlier).map((one) =>
      comparisonView(one, placeOf),
    ),
    changes: boardChanges(context, entry),
    milestones: milestones(document, initiative),
  };
}

function comparisonView(comparison: RatingComparison, placeOf: ReasonPlace): BoardComparison {
  if (comparison.kind === 'change') return { sentence: comparison.sentence, why: null };
  const of = comparison.of === null ? '' : `${comparison.of}は`;
  return { sentence: `${of}比べていません（${comparison.label}）`, why: placeOf(comparison) };
}
