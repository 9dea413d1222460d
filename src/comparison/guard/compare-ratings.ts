import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { Rating, RatingScale } from '../../domain/policy/rating.ts';
import { STAGE_LABELS } from '../../domain/policy/stage.ts';
import { sameWording } from '../text/words.ts';
import { type Comparability, comparabilityOf, type Incomparability, reasonIf } from './comparability.ts';

/** A rating with the document that gives it. */
export interface GivenRating {
  readonly document: PolicyDocument;
  readonly rating: Rating;
}

/** How two comparable ratings differ. `steps` counts towards the best word; null where the source does not rank them. */
export interface RatingChange {
  readonly kind: 'change';
  readonly isSameWord: boolean;
  readonly steps: number | null;
}

type Pair = readonly [before: GivenRating, after: GivenRating];

/** Whether two ratings speak one language: same form, scale, thresholds, stage and evaluator (design §5.3, §5.5). */
export function compareRatings(before: GivenRating, after: GivenRating): Comparability {
  const pair: Pair = [before, after];
  return comparabilityOf([
    differentMunicipality(pair),
    differentForm(pair),
    ...differentScale(pair),
    differentStage(pair),
    differentEvaluator(pair),
  ]);
}

/** What became of a rating, or why that cannot be said. */
export function changeOfRating(
  before: GivenRating,
  after: GivenRating,
): RatingChange | Extract<Comparability, { readonly kind: 'incomparable' }> {
  const verdict = compareRatings(before, after);
  if (verdict.kind === 'incomparable') return verdict;
  const [first, second] = [rankOf(before.rating), rankOf(after.rating)];
  return {
    kind: 'change',
    isSameWord: before.rating.level.label === after.rating.level.label,
    steps: first === null || second === null ? null : second - first,
  };
}

/** The place of a word, the higher the better; null on a scale whose words are not all known and ranked. */
function rankOf({ scale, level }: Rating): number | null {
  const place = scale.levels.findIndex(({ label }) => label === level.label);
  if (scale.order === 'unranked' || !scale.complete || place < 0) return null;
  return scale.order === 'best-last' ? place : scale.levels.length - 1 - place;
}

function differentMunicipality([{ document: a }, { document: b }]: Pair): Incomparability | null {
  return reasonIf(a.municipality !== b.municipality, 'municipality', () => '別の自治体の評価です。');
}

function differentForm([{ document: a }, { document: b }]: Pair): Incomparability | null {
  return reasonIf(
    a.municipality === b.municipality && a.form.id !== b.form.id,
    'form',
    () => `評価を定めた様式が異なります（「${a.form.name}」と「${b.form.name}」）。`,
  );
}

function differentScale([{ rating: a }, { rating: b }]: Pair): readonly (Incomparability | null)[] {
  const isOther = a.scale.id !== b.scale.id || !hasSameWords(a.scale, b.scale);
  return [
    reasonIf(isOther, 'scale', () => {
      const [first, second] = [a.scale, b.scale].map(({ name, levels }) => {
        return `${name}：${levels.map(({ label }) => label).join('・')}`;
      });
      return `評価の尺度が異なります（${first}と、${second}）。`;
    }),
    ...(isOther ? [] : differentThresholds(a.scale, b.scale)),
  ];
}

function hasSameWords(a: RatingScale, b: RatingScale): boolean {
  return (
    a.subject === b.subject &&
    a.basis === b.basis &&
    a.order === b.order &&
    a.levels.length === b.levels.length &&
    a.levels.every(({ label }, index) => label === b.levels[index]?.label)
  );
}

/** Each word whose printed rule changed: A in one year is then not A in the other, and neither are its neighbours. */
function differentThresholds(a: RatingScale, b: RatingScale): readonly Incomparability[] {
  return a.levels.flatMap(({ label, rule }, index): readonly Incomparability[] => {
    const other = b.levels[index]?.rule ?? null;
    if (rule === other || (rule !== null && other !== null && sameWording(rule, other))) return [];
    const [first, second] = [rule, other].map((one) => (one === null ? '基準の記載なし' : `「${one}」`));
    return [{ code: 'thresholds', sentence: `評価「${label}」の基準が異なります（${first}と${second}）。` }];
  });
}

function differentStage([{ rating: a }, { rating: b }]: Pair): Incomparability | null {
  return reasonIf(
    a.stage !== b.stage,
    'stage',
    () => `評価した段階が異なります（${STAGE_LABELS[a.stage]}と${STAGE_LABELS[b.stage]}）。`,
  );
}

function differentEvaluator([{ rating: a }, { rating: b }]: Pair): Incomparability | null {
  return reasonIf(a.evaluator !== b.evaluator, 'evaluator', () => {
    const [first, second] = [a, b].map(({ evaluator }) => evaluator ?? '記載なし');
    return `評価者が異なります（${first}と${second}）。`;
  });
}
