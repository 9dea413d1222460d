import { INCOMPARABILITY_LABELS } from '../../comparison/guard/comparability.ts';
import { changeOfRating } from '../../comparison/guard/compare-ratings.ts';
import type { Appearance } from '../../domain/catalog.ts';
import type { Rating } from '../../domain/policy/rating.ts';
import { STAGE_LABELS } from '../../domain/policy/stage.ts';
import { ratingLabel } from '../initiative/initiative-view.ts';
import { ratingLine } from '../document/rows.ts';
import type { BoardRating, EarlierRatings } from './board.ts';
import { yearBefore } from './changes.ts';
import type { Aligned } from './lineage-years.ts';

/** What the guard says about two ratings: one sentence, or the reasons why nothing can be said. */
export type RatingComparison =
  | { readonly kind: 'change'; readonly sentence: string }
  | {
      readonly kind: 'incomparable';
      /** Which ratings are not compared, where others are. */
      readonly of: string | null;
      readonly label: string;
      readonly sentences: readonly string[];
    };

/** A rating in the municipality's word, with its scale, evaluator and, before the year's end, its stage. */
export function boardRating(rating: Rating): BoardRating {
  const parts = [
    rating.scale.name,
    rating.evaluator,
    rating.stage === 'year-end' ? null : STAGE_LABELS[rating.stage],
  ];
  return { label: ratingLabel(rating), of: parts.filter((one) => one !== null).join('、') };
}

/** The ratings of the promises that a promise goes back to; a promise without any says so. */
export function earlierRatings(earlier: Aligned | null): readonly EarlierRatings[] {
  if (earlier === null) return [{ of: null, ratings: [], absent: '前の年度の文書は掲載していません' }];
  const before = sourcesOf(earlier);
  const year = yearBefore(earlier);
  if (before.length === 0) return [{ of: null, ratings: [], absent: `${year}の取組はありません` }];
  return before.map(({ document, initiative }) => {
    const names = [year === '前年度' ? null : year, before.length > 1 ? `「${initiative.title}」` : null];
    const of = names.filter((one) => one !== null).join('');
    return {
      of: of === '' ? null : of,
      ratings: initiative.ratings.map(boardRating),
      absent: initiative.ratings.length > 0 ? null : ratingLine(document, initiative),
    };
  });
}

/**
 * Each rating beside the one of the year before that has its scale and, if possible, its evaluator. Promises that were
 * split or merged are not the same promise: their ratings stand side by side without a comparison.
 */
export function ratingComparisons(own: Appearance, earlier: Aligned | null): readonly RatingComparison[] {
  const sources = earlier === null ? [] : sourcesOf(earlier);
  const old = sources.flatMap(({ initiative }) => initiative.ratings);
  if (earlier === null || old.length === 0 || own.initiative.ratings.length === 0) return [];
  const [source, ...others] = sources;
  if (source === undefined || others.length > 0 || earlier.row.after.length > 1) {
    const sentence = '取組が統合または分割され、評価の対象が同じではありません。';
    return [{ kind: 'incomparable', of: null, label: '評価の対象が異なる', sentences: [sentence] }];
  }
  const verdicts = own.initiative.ratings.flatMap((rating): readonly GuardVerdict[] => {
    const sameScale = old.filter(({ scale }) => scale.id === rating.scale.id);
    const before = sameScale.find(({ evaluator }) => evaluator === rating.evaluator) ?? sameScale[0];
    if (before === undefined) return [];
    const verdict = changeOfRating(
      { document: source.document, rating: before },
      { document: own.document, rating },
    );
    return [{ rating, verdict }];
  });
  return [...verdicts.flatMap((one) => tell(one, verdicts.length > 1)), ...refusals(verdicts)];
}

interface GuardVerdict {
  readonly rating: Rating;
  readonly verdict: ReturnType<typeof changeOfRating>;
}

function sourcesOf({ row }: Aligned): readonly Appearance[] {
  return [...row.before, ...row.elsewhere];
}

/** Steps are counted on the city's own ranked scale; to which side is the order that its form prints. */
function tell({ rating, verdict }: GuardVerdict, isOneOfSeveral: boolean): readonly RatingComparison[] {
  if (verdict.kind === 'incomparable') return [];
  const { isSameWord, steps } = verdict;
  const of = isOneOfSeveral ? `${boardRating(rating).of}：` : '';
  const word = isSameWord ? '同じ語' : '別の語';
  const side =
    steps === null || steps === 0
      ? ''
      : `（様式の並びで${steps > 0 ? '良い' : '悪い'}側へ${Math.abs(steps)}段階）`;
  return [{ kind: 'change', sentence: `${of}同じ尺度で、前の評価と${word}${side}` }];
}

/** All that the guard refused about a promise, together: its reasons mostly repeat from rating to rating. */
function refusals(verdicts: readonly GuardVerdict[]): readonly RatingComparison[] {
  const refused = verdicts.filter(({ verdict }) => verdict.kind === 'incomparable');
  const reasons = refused.flatMap(({ verdict }) => (verdict.kind === 'incomparable' ? verdict.reasons : []));
  if (reasons.length === 0) return [];
  const labels = new Set(reasons.map(({ code }) => INCOMPARABILITY_LABELS[code]));
  const sentences = new Set(reasons.map(({ sentence }) => sentence));
  const names = refused.map(({ rating }) => boardRating(rating).of).join('と');
  return [
    {
      kind: 'incomparable',
      of: refused.length < verdicts.length ? names : null,
      label: [...labels].join('・'),
      sentences: [...sentences],
    },
  ];
}
