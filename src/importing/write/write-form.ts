import { type Form, type FormField, MEANING_LABELS } from '../../domain/policy/form.ts';
import {
  RATING_BASIS_LABELS,
  RATING_ORDER_LABELS,
  RATING_SUBJECT_LABELS,
  type RatingScale,
} from '../../domain/policy/rating.ts';
import { STAGE_LABELS } from '../../domain/policy/stage.ts';
import type { WrittenFile } from './write-initiatives.ts';
import { yamlText } from './yaml-text.ts';

const DRAFT_NOTE =
  '取り込みで作られた様式の下書きです。見出し、意味、段階、取組の呼び名を原本と見比べて直し、もう一度取り込んでください。';

/** A drafted form as a file of the municipality's forms. The remark for the editors is never published. */
export function writeForm(form: Form): WrittenFile {
  const { difficulty } = form;
  const content = {
    名称: form.name,
    取組の呼び名: form.initiativeName,
    取組の見出し: form.initiativesHeading ?? undefined,
    文書の欄: form.documentFields.map(fieldOf),
    取組の欄: form.initiativeFields.map(fieldOf),
    難易度: difficulty === null ? undefined : { 見出し: difficulty.heading, 区分: difficulty.marks },
    評価尺度: form.scales.map(scaleOf),
    注記: form.notes,
    内部メモ: DRAFT_NOTE,
  };
  return { path: `${form.municipality}/forms/${form.id}.yaml`, text: yamlText(content) };
}

function fieldOf({ key, heading, group, note, meaning, stage, aliases }: FormField): unknown {
  return {
    欄: key,
    見出し: heading,
    上の見出し: group ?? undefined,
    補足: note === null || note === '' ? undefined : note,
    意味: MEANING_LABELS[meaning],
    段階: STAGE_LABELS[stage],
    別の見出し: aliases,
  };
}

function scaleOf({ id, name, subject, basis, order, complete, levels }: RatingScale): unknown {
  return {
    識別子: id,
    名称: name,
    対象: RATING_SUBJECT_LABELS[subject],
    判定: RATING_BASIS_LABELS[basis],
    順序: RATING_ORDER_LABELS[order],
    全段階が判明: complete,
    語の一覧: levels.map(({ label }) => ({ 語: label })),
  };
}
