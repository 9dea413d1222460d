import {
  alignInitiatives,
  fateLabel,
  type InitiativeRow,
} from '../../comparison/lineage/align-initiatives.ts';
import type { DocumentComparison } from '../../comparison/lineage/department-line.ts';
import { initiativeLineage } from '../../comparison/lineage/initiative-lineage.ts';
import type { Appearance } from '../../domain/catalog.ts';
import { SUCCESSION_CERTAINTY_LABELS } from '../../domain/organization/succession.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { paths, type ViewContext } from '../context.ts';
import { successionSentence } from '../initiative/initiative-view.ts';
import { onceAMunicipality } from '../once-a-municipality.ts';
import type { PromiseGroupView, PromiseLink, PromiseRowView } from './comparison.ts';
import { comparedPair, type Side } from './pair.ts';

const lineageOf = onceAMunicipality((catalog, municipality) =>
  initiativeLineage(catalog.documentsIn(municipality)),
);

/** The kinds of change, in the order of the page; each promise is of exactly one. */
const GROUPS = {
  changed: {
    heading: '変更あり',
    explanation:
      '両方の年度にあり、題名、欄の文章、担当・施策・連携先などの記載、取組のまとまりのどれかに違いがあるものです。',
  },
  unsure: {
    heading: '変更の有無を確かめられないもの',
    explanation:
      '両方の年度にありますが、対応する欄がないことや書かれ方の違いのため、文章を比べられない欄があるものです。',
  },
  same: {
    heading: '変更なし',
    explanation:
      '両方の年度にあり、比べられる欄の文章にも、担当・施策・連携先などの記載にも違いがないものです。',
  },
  founded: {
    heading: '新規・新しい記載',
    explanation: '新の年度だけに記載があるものです。新しく始まったかどうかが分からないものを含みます。',
  },
  ended: {
    heading: '終了・記載なし',
    explanation: '旧の年度だけに記載があるものです。終わったかどうかが分からないものを含みます。',
  },
  elsewhere: {
    heading: '他の文書とのつながり・不明',
    explanation: 'もう一方の年度では他の部の文書にあるものと、経緯が分からないものです。',
  },
} as const;
type Group = keyof typeof GROUPS;

/** All promises of two years, grouped by the kind of change. Groups without a promise are kept, with 0件. */
export function promiseGroups(
  context: ViewContext,
  comparison: DocumentComparison,
): readonly PromiseGroupView[] {
  const { after, years } = comparison;
  const before = comparison.before.map(({ document }) => document);
  const lineage = lineageOf(context.catalog, after.municipality);
  const rows = alignInitiatives(lineage, { before, after: [after], years }).map((row) => {
    const compared = comparedPair(
      context,
      { before: row.before.map(sideOf), after: row.after.map(sideOf) },
      'initiative',
    );
    return {
      group: groupOf(row, compared),
      view: { ...rowView(context, comparison, row), pair: compared.view },
    };
  });
  return (Object.keys(GROUPS) as readonly Group[]).map((group) => {
    const own = rows.filter((row) => row.group === group).map(({ view }) => view);
    return { id: `kind-${group}`, ...GROUPS[group], count: `${String(own.length)}件`, rows: own };
  });
}

function sideOf({ document, initiative }: Appearance): Side {
  return { document, owner: initiative, name: initiative.title };
}

function groupOf(
  { fate, before, after }: InitiativeRow,
  { hasChange, isUnsure }: { readonly hasChange: boolean; readonly isUnsure: boolean },
): Group {
  if (fate === 'elsewhere') return 'elsewhere';
  if (before.length === 0) return fate === 'unknown' ? 'elsewhere' : 'founded';
  if (after.length === 0) return fate === 'unknown' ? 'elsewhere' : 'ended';
  if (hasChange || fate !== 'continued') return 'changed';
  return isUnsure ? 'unsure' : 'same';
}

function rowView(
  context: ViewContext,
  { years, after }: DocumentComparison,
  row: InitiativeRow,
): Omit<PromiseRowView, 'pair'> {
  const titles = [...new Set([...row.before, ...row.after].map(({ initiative }) => initiative.title))];
  const first = row.after[0] ?? row.before[0];
  const edges = row.successions.map((edge) => successionSentence(context, after.municipality, edge));
  return {
    id: first?.initiative.id ?? '',
    title: titles.length === 1 ? (titles[0] ?? '') : sideTitles(row),
    fate: fateLabel(row.fate, years),
    certainty: row.certainty === null ? null : SUCCESSION_CERTAINTY_LABELS[row.certainty],
    evidence: edges.length > 0 ? edges : [withoutEdges(row, years)],
    before: row.before.map((one) => promiseLink(context, one)),
    after: row.after.map((one) => promiseLink(context, one)),
    elsewhere: row.elsewhere.map((one) => promiseLink(context, one)),
  };
}

function sideTitles({ before, after }: InitiativeRow): string {
  const names = [before, after].map((side) => side.map(({ initiative }) => initiative.title).join('・'));
  return names.join(' → ');
}

/** What it means that no edge says anything about promises. */
function withoutEdges({ before, after, fate }: InitiativeRow, years: DocumentComparison['years']): string {
  const [old, own] = years.map((year) => formatFiscalYear(year));
  if (before.length === 0) {
    return `${old ?? ''}の文書に、この取組の記載はありません。新しく始まったかどうかは確かめられていません。`;
  }
  if (after.length === 0) {
    return `${own ?? ''}の文書に、この取組の記載はありません。終わったかどうかは確かめられていません。`;
  }
  const retitled = fate === 'renamed' ? '題名は異なりますが、' : '';
  return `${retitled}両方の年度の文書で、同じ取組として掲載しています。`;
}

function promiseLink(context: ViewContext, { document, initiative }: Appearance): PromiseLink {
  const { municipality, department, fiscalYear } = document;
  return {
    label: initiative.title,
    number: initiative.number ?? '番号なし',
    href: `${context.href(paths.document(municipality, department, fiscalYear))}#${initiative.id}`,
    place: `${formatFiscalYear(fiscalYear)} ${context.catalog.department(document).name}`,
  };
}
