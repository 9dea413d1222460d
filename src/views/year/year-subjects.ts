import { type Meaning, MEANING_LABELS } from '../../domain/policy/form.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { FilledField } from '../../domain/policy/text.ts';
import { paths, type ViewContext } from '../context.ts';
import { departmentInYear } from '../department/department-label.ts';
import { fieldAnchors, fieldView, plainLine } from '../text.ts';
import type { YearEntry, YearField, YearSubject } from './year.ts';

/** Longer texts would put the next department out of sight. */
const LONGEST_OPEN_TEXT = 400;
const FIRST_WORDS = 60;

/**
 * What the sheets of a year hold as a whole, subject by subject in the order of the canonical list; その他 is left out,
 * because such fields have nothing in common. Subjects that no sheet has a field for are left out.
 */
export function yearSubjects(
  context: ViewContext,
  documents: readonly PolicyDocument[],
): readonly YearSubject[] {
  const meanings = Object.keys(MEANING_LABELS) as Meaning[];
  return meanings
    .filter((meaning) => meaning !== 'other' && documents.some((one) => fieldsAbout(one, meaning).length > 0))
    .map((meaning) => ({
      id: meaning,
      heading: MEANING_LABELS[meaning],
      entries: documents.map((document) => yearEntry(context, document, meaning)),
    }));
}

function fieldsAbout({ fields }: PolicyDocument, meaning: Meaning): readonly FilledField[] {
  return fields.filter(({ field }) => field.meaning === meaning);
}

function yearEntry(context: ViewContext, document: PolicyDocument, meaning: Meaning): YearEntry {
  const anchors = fieldAnchors(document.fields, '');
  const page = context.href(paths.document(document.municipality, document.department, document.fiscalYear));
  const own = fieldsAbout(document, meaning);
  const [first] = own;
  const anchor = first === undefined ? undefined : anchors.get(first.field.key);
  return {
    department: departmentInYear(context.catalog, document),
    href: anchor === undefined ? page : `${page}#${anchor}`,
    fields: own.map((one) => yearField(document, one)),
    absent: own.length > 0 ? null : noSuchField(document, meaning),
  };
}

/** Ids tell the departments apart; on the document's own page the field bears a shorter one. */
function yearField(document: PolicyDocument, filled: FilledField): YearField {
  const anchors = fieldAnchors(document.fields, `${document.department}-`);
  const { content } = filled;
  const length = content.kind === 'text' ? Array.from(content.markdown).length : 0;
  return {
    ...fieldView(filled, { anchors, doubts: document.doubts }),
    folded:
      content.kind === 'text' && length > LONGEST_OPEN_TEXT
        ? `${plainLine(content.markdown, FIRST_WORDS)}（全文${length}字）`
        : null,
  };
}

function noSuchField({ form }: PolicyDocument, meaning: Meaning): string {
  const isInPromises = form.initiativeFields.some((field) => field.meaning === meaning);
  return `対応する欄なし（様式「${form.name}」）${isInPromises ? '。同じ内容は取組ごとの欄に書かれています。' : ''}`;
}
