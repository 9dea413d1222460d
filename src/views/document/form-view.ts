import type { Form } from '../../domain/policy/form.ts';
import {
  ACHIEVEMENT_LABELS,
  DIRECTION_LABELS,
  PROGRESS_LABELS,
  RATING_BASIS_LABELS,
  RATING_ORDER_LABELS,
  RATING_SUBJECT_LABELS,
  type RatingLevel,
  type RatingScale,
} from '../../domain/policy/rating.ts';
import type { FormView, LevelView, ScaleView } from './form.ts';
import { spanSentence } from '../span.ts';

/** How to read the sheet a document was written on. Nothing here rates anything. */
export function formView(form: Form): FormView {
  const { difficulty } = form;
  return {
    name: form.name,
    years: spanSentence(form),
    initiativeName: form.initiativeName,
    difficulty: difficulty && {
      heading: difficulty.heading,
      marks: difficulty.marks.join('、'),
      explanation: difficulty.explanation,
    },
    scales: form.scales.map(scaleView),
    notes: form.notes,
  };
}

function scaleView(scale: RatingScale): ScaleView {
  return {
    name: scale.name,
    facts: [
      `対象：${RATING_SUBJECT_LABELS[scale.subject]}`,
      `判定：${RATING_BASIS_LABELS[scale.basis]}`,
      `語の並び：${RATING_ORDER_LABELS[scale.order]}`,
      scale.complete
        ? 'すべての語を載せています。'
        : '原本に出てくる語だけを載せています。ほかの語があるかは分かりません。',
    ],
    levels: scale.levels.map(levelView),
    note: scale.note,
  };
}

function levelView({ label, code, rule, achievement, progress, direction }: RatingLevel): LevelView {
  return {
    label,
    code,
    rule: rule ?? '基準の記載なし',
    meanings: [
      ...(achievement === null ? [] : [`達成：${ACHIEVEMENT_LABELS[achievement]}`]),
      ...(progress === null ? [] : [`進捗：${PROGRESS_LABELS[progress]}`]),
      ...(direction === null ? [] : [`方向：${DIRECTION_LABELS[direction]}`]),
    ],
  };
}
