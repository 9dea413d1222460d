import { changeOfRating, type GivenRating } from '../../comparison/guard/compare-ratings.ts';
import { STAGE_LABELS } from '../../domain/policy/stage.ts';
import { ratingLabel } from '../initiative-view.ts';
import type { RatingRowView } from './comparison.ts';

/** Ratings of two years as printed, paired by their stage in the order of the sheets. */
export function ratingRows(
  before: readonly GivenRating[],
  after: readonly GivenRating[],
): readonly RatingRowView[] {
  const [olds, owns] = [Map.groupBy(before, stageOf), Map.groupBy(after, stageOf)];
  return [...new Set([...owns.keys(), ...olds.keys()])].flatMap((stage) => {
    const [old, own] = [olds.get(stage) ?? [], owns.get(stage) ?? []];
    return Array.from({ length: Math.max(old.length, own.length) }, (_, index) => ({
      heading: `評価（${STAGE_LABELS[stage]}）`,
      ...ratingRow(old[index] ?? null, own[index] ?? null),
    }));
  });
}

function stageOf({ rating }: GivenRating): GivenRating['rating']['stage'] {
  return rating.stage;
}

function ratingRow(before: GivenRating | null, after: GivenRating | null): Omit<RatingRowView, 'heading'> {
  const sides = { before: ratingWords(before), after: ratingWords(after) };
  if (before === null || after === null) {
    return { ...sides, verdict: null, reasons: ['もう一方の年度に、対応する評価の記載がありません。'] };
  }
  const change = changeOfRating(before, after);
  if (change.kind === 'incomparable') {
    return { ...sides, verdict: null, reasons: change.reasons.map(({ sentence }) => sentence) };
  }
  const verdict = change.isSameWord ? '同じ尺度の同じ語です。' : '同じ尺度の異なる語です。';
  return { ...sides, verdict, reasons: [] };
}

function ratingWords(given: GivenRating | null): string {
  if (given === null) return '評価の記載なし';
  const { evaluator, scale } = given.rating;
  return `${ratingLabel(given.rating)}［${scale.name}${evaluator === null ? '' : `、評価者：${evaluator}`}］`;
}
