import type { SourceDocument, SourceMunicipality } from './corpus.ts';
import { isMapping } from './leaves.ts';
import type { Names } from './shown.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** What the ids of a municipality stand for: names of departments, sections, measures, promises. */
export function namesOfMunicipality(
  { file }: SourceMunicipality,
  documents: readonly SourceDocument[],
): Names {
  const departments = list(file['部']);
  const plans = list(file['総合計画']);
  return new Map([
    ...departments.map((one) => entry('unit', one['識別子'], [one['名称']])),
    ...departments
      .flatMap((one) => list(one['課']))
      .map((one) => entry('section', one['識別子'], [one['名称']])),
    ...plans.flatMap((plan) =>
      list(plan['施策']).map((one) =>
        entry('measure', `${String(plan['識別子'])}/${String(one['識別子'])}`, [
          one['番号'],
          one['名称'],
          plan['名称'],
        ]),
      ),
    ),
    ...documents
      .flatMap((document) => document.initiativeFiles.flatMap((one) => list(one['取組'])))
      .map((one) => entry('unit', one['識別子'], [one['題名']])),
  ]);
}

/** The same for one document: its form's headings and its indicators. */
export function namesOfDocument(document: SourceDocument): Names {
  const { form, frontMatter } = document;
  const fields = [...list(form['文書の欄']), ...list(form['取組の欄'])];
  const indicators = [
    ...list(frontMatter['指標']),
    ...document.initiativeFiles.flatMap((file) => list(file['取組']).flatMap((one) => list(one['指標']))),
  ];
  return new Map([
    entry('form', frontMatter['様式'], [form['名称']]),
    ...fields.map((one) => entry('field', one['欄'], [one['見出し']])),
    ...['番号', '題名', '課', '難易度', '期限', '指標', '評価'].map((key) =>
      entry('field-or-key', key, [key]),
    ),
    ...fields.map((one) => entry('field-or-key', one['欄'], [one['見出し']])),
    ...indicators.map((one) => entry('indicator', one['識別子'], [one['名称']])),
  ]);
}

function entry(kind: string, id: unknown, names: readonly unknown[]): [string, readonly string[]] {
  return [`${kind}:${String(id)}`, names.filter((name) => name !== undefined).map(String)];
}

function list(value: unknown): readonly Mapping[] {
  return Array.isArray(value) ? value.filter(isMapping) : [];
}
