import { documentName } from '../../content/places.ts';
import type { Span } from '../../domain/organization/department.ts';
import type { MeasureReference } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { Rule, RuleFinding, RuleInput } from '../rule.ts';

/** Something a document names, with the years for which it is known. */
interface Named {
  readonly kind: string;
  readonly name: string;
  readonly span: Span;
  readonly path: readonly (string | number)[];
}

export const existedInYear: Rule = {
  code: 'rule/existed-in-year',
  title: 'その年度にない部・課・様式・計画を使っている',
  why: '部や課の名前は年度によって変わります。廃止された後や設けられる前の年度に結び付けると、誤った組織の方針として公開されます。',
  example: { of: 'form', at: '様式: sheet' },
  wrong: `
適用年度: { 開始: 2020 }
`,
  right: `
適用年度: { 開始: 2019 }
`,
  check: (input) => input.catalog.documents.flatMap((document) => checkDocument(document, input)),
};

function checkDocument(document: PolicyDocument, { catalog, places }: RuleInput): readonly RuleFinding[] {
  const { fiscalYear, form } = document;
  const department = catalog.department(document);
  const named: readonly Named[] = [
    { kind: '様式', name: form.name, span: form, path: ['様式'] },
    { kind: '部', name: department.name, span: department.span, path: [] },
    ...sectionsOf(document, catalog),
    ...document.measures.map((measure, index) =>
      planOf(document, { catalog, measure, path: ['施策', index] }),
    ),
  ];
  const outside = named.filter(
    ({ span }) => fiscalYear < (span.from ?? -Infinity) || fiscalYear > (span.to ?? Infinity),
  );
  return outside.map(({ kind, name, span, path }) => ({
    place: places.of(documentName(document), path),
    message: `${kind}「${name}」は${spanWords(span)}のものとされています。${formatFiscalYear(fiscalYear)}の文書で使うなら、期間を直してください。`,
  }));
}

/** Sections listed by the document, and those that only its promises name. */
function sectionsOf(document: PolicyDocument, catalog: RuleInput['catalog']): readonly Named[] {
  const listed = document.sections.map((id, index) => ({ id, path: ['課', index] }));
  const others = document.initiatives
    .flatMap((one) => one.sections)
    .filter((id) => !document.sections.includes(id));
  return [...listed, ...[...new Set(others)].map((id) => ({ id, path: ['課'] }))].map(({ id, path }) => {
    const { name, span } = catalog.section(document, id);
    return { kind: '課', name, span, path };
  });
}

function planOf(
  document: PolicyDocument,
  at: {
    readonly catalog: RuleInput['catalog'];
    readonly measure: MeasureReference;
    readonly path: Named['path'];
  },
): Named {
  const { plan } = at.catalog.measure(document.municipality, at.measure);
  return { kind: '計画', name: plan.name, span: plan, path: at.path };
}

function spanWords({ from, to }: Span): string {
  const start = from === null ? '' : `${formatFiscalYear(from)}から`;
  const end = to === null ? '' : `${formatFiscalYear(to)}まで`;
  return `${start}${end}`;
}
