import type { SourceDocument, SourceMunicipality } from './corpus.ts';
import { listOf } from './leaves.ts';
import type { Names } from './shown.ts';

/** What the ids of a municipality stand for: names of departments, sections, measures, promises. */
export function namesOfMunicipality(
  { file }: SourceMunicipality,
  documents: readonly SourceDocument[],
): Names {
  const departments = listOf(file['部']);
  const plans = listOf(file['総合計画']);
  return new Map([
    ...departments.map((one) => entry('unit', one['識別子'], [one['名称']])),
    ...departments.flatMap((department) =>
      listOf(department['課']).map((one) =>
        entry('unit', `${String(department['識別子'])}/${String(one['識別子'])}`, [one['名称']]),
      ),
    ),
    ...departments
      .flatMap((one) => listOf(one['課']))
      .map((one) => entry('section', one['識別子'], [one['名称']])),
    ...plans.flatMap((plan) =>
      listOf(plan['施策']).map((one) =>
        entry('measure', `${String(plan['識別子'])}/${String(one['識別子'])}`, [
          one['番号'],
          one['名称'],
          plan['名称'],
        ]),
      ),
    ),
    ...documents
      .flatMap((document) => document.initiativeFiles.flatMap((one) => listOf(one['取組'])))
      .map((one) => entry('unit', one['識別子'], [one['題名']])),
  ]);
}

/** The same for one document: its form's headings and its indicators. */
export function namesOfDocument(document: SourceDocument): Names {
  const { form, frontMatter } = document;
  const fields = [...listOf(form['文書の欄']), ...listOf(form['取組の欄'])];
  const indicators = [
    ...listOf(frontMatter['指標']),
    ...document.initiativeFiles.flatMap((file) => listOf(file['取組']).flatMap((one) => listOf(one['指標']))),
  ];
  return new Map([
    entry('form', frontMatter['様式'], [form['名称']]),
    ...listOf(form['評価尺度']).map((one) => entry('scale', one['識別子'], [one['名称']])),
    ...fields.map((one) => entry('field', one['欄'], [one['見出し']])),
    ...['番号', '題名', '課', '難易度', '期限', '指標', '評価'].map((key) =>
      entry('field-or-key', key, [key]),
    ),
    // A doubt about a field stands in that field, below its heading.
    ...fields.map((one) => entry('field-or-key', one['欄'], [])),
    ...indicators.map((one) => entry('indicator', one['識別子'], [one['名称']])),
  ]);
}

function entry(kind: string, id: unknown, names: readonly unknown[]): [string, readonly string[]] {
  return [`${kind}:${String(id)}`, names.filter((name) => name !== undefined).map(String)];
}
