import type { DocumentComparison } from '../../comparison/lineage/department-line.ts';
import { SUCCESSION_CERTAINTY_LABELS } from '../../domain/organization/succession.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { frameOf, municipalityCrumbs, municipalityLink, paths, type ViewContext } from '../context.ts';
import { edgeSentence } from '../department-line/edge-sentence.ts';
import type { Link } from '../frame.ts';
import type { ComparisonView } from './comparison.ts';
import { type ComparisonKey, comparisonOf, neighbouringLists } from './comparison-links.ts';
import { comparedPair } from './pair.ts';
import { promiseGroups } from './promise-rows.ts';

const READING_NOTES = [
  '変わった言葉には印を付けています。旧の側の取り消し線は削除された言葉、新の側の下線の太字は追加された言葉です。位置だけが変わった文は、両側に同じ番号の「移動」を付けています。',
  '全角と半角の違い、改行、年の書き方の違い（平成32年度と令和2年度など）は、変更として扱いません。',
];

/** @throws when there is no such comparison: pages are only made of those there are. */
export function comparisonView(context: ViewContext, key: ComparisonKey): ComparisonView {
  const comparison = comparisonOf(context, key);
  const { after, years } = comparison;
  const { catalog } = context;
  const municipality = catalog.municipality(after.municipality);
  const department = catalog.department(after);
  const [old, own] = [formatFiscalYear(years[0]), formatFiscalYear(years[1])];
  const departmentLink = {
    label: department.name,
    href: context.href(paths.department(municipality.id, department.id)),
  };
  const title = `${department.name} ${old}と${own}の比較`;
  const edges = new Set(comparison.before.flatMap(({ path }) => path));
  return {
    frame: frameOf(context, {
      title: `${title}｜${municipality.name}`,
      description: `${municipality.name} ${department.name}の${old}と${own}の文書を、欄と取組ごとに並べて比べています。`,
      path: paths.comparison(municipality.id, department.id, years),
      crumbs: [
        ...municipalityCrumbs(context, municipality),
        departmentLink,
        { label: `${old}と${own}の比較`, href: null },
      ],
      municipality,
    }),
    municipality: municipalityLink(context, municipality),
    department: departmentLink,
    title,
    years: { before: old, after: own },
    before: comparison.before.map(({ document }) => documentLink(context, document)),
    after: documentLink(context, after),
    lineage: [...edges].map((edge) => ({
      certainty: SUCCESSION_CERTAINTY_LABELS[edge.certainty],
      sentence: edgeSentence(municipality.departments, edge),
      evidence: edge.evidence,
    })),
    notes: [...formNotes(comparison), ...READING_NOTES],
    lists: neighbouringLists(context, comparison),
    document: documentPair(context, comparison),
    groups: promiseGroups(context, comparison),
  };
}

function documentLink(context: ViewContext, document: PolicyDocument): Link {
  const { municipality, department, fiscalYear } = document;
  return {
    label: `${formatFiscalYear(fiscalYear)} ${context.catalog.department(document).name} ${document.form.name}`,
    href: context.href(paths.document(municipality, department, fiscalYear)),
  };
}

/** What a reader must know about the sheets before comparing them. */
function formNotes({ before, after }: DocumentComparison): readonly string[] {
  const forms = new Map(
    [...before.map(({ document }) => document), after].map(({ form }) => [form.id, form.name]),
  );
  if (forms.size <= 1) return [];
  const names = [...forms.values()].map((name) => `「${name}」`).join('と');
  return [
    `様式が異なります（${names}）。欄は、見出しではなく書かれている内容で対応させています。対応する欄がないところは、そのことを示します。`,
  ];
}

function documentPair(
  context: ViewContext,
  { before, after }: DocumentComparison,
): ComparisonView['document'] {
  const side = (document: PolicyDocument) => ({
    document,
    owner: document,
    name: context.catalog.department(document).name,
  });
  const sides = { before: before.map(({ document }) => side(document)), after: [side(after)] };
  return comparedPair(context, sides, 'document').view;
}
