import { NO_RESULT_LABELS } from '../../domain/measurement/no-result.ts';
import { MEANING_LABELS } from '../../domain/policy/form.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { STAGE_LABELS } from '../../domain/policy/stage.ts';
import type { FilledField } from '../../domain/policy/text.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { type Comparability, comparabilityOf, type Incomparability, reasonIf } from './comparability.ts';

/** The fields of one side that stand for one thing; usually one, none where the form has no such field. */
export interface FieldSide {
  readonly document: PolicyDocument;
  /** Whether the fields are those of the whole document or those of each promise. */
  readonly level: 'document' | 'initiative';
  readonly fields: readonly FilledField[];
}

/**
 * Whether the texts of two fields may be compared word by word: one field on each side, of one meaning and stage, both
 * filled with the original's own sentences.
 */
export function compareFields(before: FieldSide, after: FieldSide): Comparability {
  const lacking = [noSuchField(before, after), noSuchField(after, before)];
  if (lacking.some((one) => one !== null)) return comparabilityOf(lacking);
  return comparabilityOf([
    severalFields(before, after),
    ...differentMeaning(before, after),
    ...[before, after].flatMap(emptyFields),
    digest(before, after),
  ]);
}

/** The other side says what the missing field would be about, and its level where this form has it instead. */
function noSuchField(side: FieldSide, other: FieldSide): Incomparability | null {
  if (side.fields.length > 0) return null;
  const { form, fiscalYear } = side.document;
  const elsewhere = side.level === 'document' ? form.initiativeFields : form.documentFields;
  const isElsewhere = elsewhere.some(({ meaning }) =>
    other.fields.some(({ field }) => field.meaning === meaning),
  );
  const place = side.level === 'document' ? '取組ごとの欄' : '文書全体の欄';
  const hint = isElsewhere ? `同じ内容は${place}に書かれています。` : '';
  return {
    code: 'no-such-field',
    sentence: `${formatFiscalYear(fiscalYear)}の様式「${form.name}」に、対応する欄はありません。${hint}`,
  };
}

function severalFields(before: FieldSide, after: FieldSide): Incomparability | null {
  const isSeveral = [before, after].some(({ fields }) => fields.length > 1);
  return reasonIf(isSeveral, 'several-fields', () => '同じ内容の欄が複数に分かれています。');
}

function differentMeaning(before: FieldSide, after: FieldSide): readonly (Incomparability | null)[] {
  const [a, b] = [before.fields[0]?.field, after.fields[0]?.field];
  if (a === undefined || b === undefined) return [];
  return [
    reasonIf(
      a.meaning !== b.meaning,
      'meaning',
      () => `欄の内容が異なります（${MEANING_LABELS[a.meaning]}と${MEANING_LABELS[b.meaning]}）。`,
    ),
    reasonIf(
      a.stage !== b.stage,
      'stage',
      () => `書かれる段階が異なります（${STAGE_LABELS[a.stage]}と${STAGE_LABELS[b.stage]}）。`,
    ),
  ];
}

function emptyFields({ document, fields }: FieldSide): readonly Incomparability[] {
  return fields.flatMap(({ field, content }): readonly Incomparability[] => {
    if (content.kind === 'text') return [];
    const year = formatFiscalYear(document.fiscalYear);
    const sentence = `${year}の「${field.heading}」に記載はありません（${NO_RESULT_LABELS[content.reason]}）。`;
    return [{ code: 'left-empty', sentence }];
  });
}

/** The wording of a digest is the publisher's: marking it would show changes that the municipality never made. */
function digest(before: FieldSide, after: FieldSide): Incomparability | null {
  const digests = [before, after].filter(({ document }) => document.provenance.fidelity === 'digest');
  return reasonIf(
    digests.length > 0,
    'digest',
    () => '要約した文章を含むため、言葉の違いは原本の変更とは限りません。',
  );
}
