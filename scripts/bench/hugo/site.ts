import {
  NO_RESULT_EXPLANATIONS,
  NO_RESULT_LABELS,
  NO_RESULT_REASONS,
} from '../../../src/domain/measurement/no-result.ts';
import { formatFiscalYear } from '../../../src/domain/time/fiscal-year.ts';
import type { SyntheticCorpus, SyntheticMunicipality } from '../corpus/corpus.ts';
import type { WrittenDocument } from '../corpus/document.ts';
import { HUGO_LAYOUTS } from './layouts.ts';

/** A text file of a site for Hugo; `path` begins below the site's folder. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

const CONFIG = {
  baseURL: '/',
  languageCode: 'ja',
  title: '部の方針（性能の測定用）',
  disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
  disablePathToLower: true,
};

/**
 * The corpus as a site for Hugo with the same pages: documents, departments, sections, years, municipalities, home.
 * Facts stand in JSON, which Hugo reads faster than YAML; names that a page only looks up are prepared as data.
 */
export function hugoFiles(corpus: SyntheticCorpus): readonly SiteFile[] {
  const { municipalities } = corpus;
  const departments = municipalities.flatMap((one) => one.facts.部);
  const initiatives = municipalities.flatMap((one) =>
    one.documents.flatMap((document) => document.initiatives),
  );
  const years = municipalities.flatMap((one) => yearsAround(one.documents));
  return [
    file('hugo.json', CONFIG),
    file('data/titles.json', Object.fromEntries(initiatives.map((one) => [one.識別子, one.題名]))),
    file(
      'data/sections.json',
      Object.fromEntries(departments.flatMap((one) => one.課 ?? []).map((one) => [one.識別子, one.名称])),
    ),
    file('data/years.json', Object.fromEntries(years.map((year) => [String(year), formatFiscalYear(year)]))),
    file('data/measures.json', measureLabels(municipalities[0])),
    file(
      'data/reasons.json',
      Object.fromEntries(
        NO_RESULT_REASONS.map((one) => [NO_RESULT_LABELS[one], NO_RESULT_EXPLANATIONS[one]]),
      ),
    ),
    ...Object.entries(municipalities[0]?.forms ?? {}).map(([id, form]) =>
      file(`data/forms/${id}.json`, form),
    ),
    ...Object.entries(HUGO_LAYOUTS).map(([path, text]) => ({ path: `layouts/${path}`, text })),
    ...municipalities.flatMap(municipalityFiles),
  ];
}

/** Years that pages name: those of the documents and the few before them that figures look back to. */
function yearsAround(documents: readonly WrittenDocument[]): readonly number[] {
  return documents.flatMap(({ year }) => [year - 3, year - 2, year - 1, year]);
}

function measureLabels(municipality: SyntheticMunicipality | undefined): Readonly<Record<string, string>> {
  const plans = municipality?.facts.総合計画 ?? [];
  return Object.fromEntries(
    plans.flatMap((plan) =>
      (plan.施策 ?? []).map((one) => [
        `${plan.識別子}/${one.識別子}`,
        `${one.番号 ?? ''} ${one.名称}（${plan.名称}）`,
      ]),
    ),
  );
}

function municipalityFiles({ id, facts, forms, documents }: SyntheticMunicipality): readonly SiteFile[] {
  const years = [...new Set(documents.map((one) => one.year))];
  return [
    page(`${id}/_index.md`, { title: facts.名称, layout: 'municipality', facts }),
    ...years.map((year) =>
      page(`${id}/years/${year}.md`, {
        title: `${formatFiscalYear(year)}の取組の一覧`,
        layout: 'year',
        year,
      }),
    ),
    ...facts.部.flatMap((department) => [
      page(`${id}/${department.識別子}/_index.md`, { title: department.名称, layout: 'department' }),
      ...(department.課 ?? []).map((one) =>
        page(`${id}/${department.識別子}/sections/${one.識別子}.md`, {
          title: one.名称,
          layout: 'section',
          section: one.識別子,
        }),
      ),
    ]),
    ...documents.map((document) => {
      const target = forms[document.form]?.取組の欄?.find((one) => one.意味 === '目標')?.欄;
      return documentPage(document, id, target ?? '');
    }),
  ];
}

function documentPage(document: WrittenDocument, municipality: string, targetField: string): SiteFile {
  const { department, year, form, policy, narrative, initiatives } = document;
  const body = Object.entries(narrative).map(([heading, text]) => `## ${heading}\n\n${text.trim()}\n`);
  const facts = {
    title: policy.題名,
    description: policy.要旨,
    date: `${year}-04-01`,
    layout: 'document',
    year,
    form,
    targetfield: targetField,
    policy,
    initiatives,
  };
  return page(`${municipality}/${department}/${year}.md`, facts, body.join('\n'));
}

function file(path: string, value: unknown): SiteFile {
  return { path, text: JSON.stringify(value) };
}

function page(path: string, frontMatter: object, body = ''): SiteFile {
  return { path: `content/${path}`, text: `${JSON.stringify(frontMatter, null, 1)}\n\n${body}` };
}
