import { changeOfRating, type GivenRating } from '../../comparison/guard/compare-ratings.ts';
import { STAGE_LABELS } from '../../domain/policy/stage.ts';
import { ratingLabel } from '../initiative/initiative-view.ts';
import type { RatingRowView } from './comparison.ts';

/** What two ratings must share to stand side by side, the closest first. */
const LIKENESSES: readonly ((given: GivenRating) => string)[] = [
  ({ rating }) => [rating.stage, rating.scale.id, rating.evaluator ?? ''].join(' '),
  ({ rating }) => [rating.stage, rating.scale.id].join(' '),
  ({ rating }) => [rating.stage, rating.scale.subject].join(' '),
];

/** Ratings of two years as printed; a rating without a counterpart stands alone. */
export function ratingRows(
  before: readonly GivenRating[],
  after: readonly GivenRating[],
): readonly RatingRowView[] {
  const partners = new Map<GivenRating, GivenRating>();
  const free = new Set(before);
  for (const likeness of LIKENESSES) {
    for (const own of after) {
      const old = partners.has(own) ? undefined : [...free].find((one) => likeness(one) === likeness(own));
      if (old === undefined) continue;
      partners.set(own, old);
      free.delete(old);
    }
  }
  const rows = after.map((own) => [partners.get(own) ?? null, own] as const);
  return [...rows, ...[...free].map((old) => [old, null] as const)].map(([old, own]) => ratingRow(old, own));
}

function headingOf({ rating }: GivenRating): string {
  return `評価：${rating.scale.name}（${STAGE_LABELS[rating.stage]}）`;
}

function ratingRow(before: GivenRating | null, after: GivenRating | null): RatingRowView {
  const known = after ?? before;
  const heading = known === null ? '評価' : headingOf(known);
  const sides = { heading, before: ratingWords(before), after: ratingWords(after) };
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
