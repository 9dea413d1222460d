import {
  INITIATIVE_FATE_LABELS,
  type InitiativeFate,
} from '../../../comparison/lineage/align-initiatives.ts';
import {
  NO_RESULT_EXPLANATIONS,
  NO_RESULT_LABELS,
  NO_RESULT_REASONS,
} from '../../../domain/measurement/no-result.ts';
import { type Stage, STAGES } from '../../../domain/policy/stage.ts';
import { type FiscalYear, formatFiscalYear } from '../../../domain/time/fiscal-year.ts';
import { departmentInYear } from '../../department/department-label.ts';
import type { ViewContext } from '../../context.ts';
import { onceAMunicipality } from '../../once-a-municipality.ts';
import { type BoardEntry, boardEntries } from '../board-entries.ts';
import { stageSentence } from '../milestones.ts';
import { type BoardFilter, PLAIN } from './board-filter.ts';
import { byChange, byDeadline, byRating, type Order } from './board-orders.ts';
import { ratingFilters } from './rating-filters.ts';

const ORDERS: readonly {
  readonly path: string;
  readonly label: string;
  readonly lead: string;
  readonly order: Order;
  /** Whether a promise has what the order goes by. */
  readonly applies: (entry: BoardEntry) => boolean;
}[] = [
  {
    path: 'deadline',
    label: '期限の早い順',
    lead: '期限の早い順に並べています。期限の日付の記載がない取組は最後です。',
    order: byDeadline,
    applies: ({ initiative }) => initiative.deadline !== null,
  },
  {
    path: 'rating',
    label: '評価の語の順',
    lead: '評価の語を、様式に並んでいる順にまとめています。語が二つ以上あるときは、最初の語によります。',
    order: byRating,
    applies: ({ initiative }) => initiative.ratings.length > 0,
  },
  {
    path: 'change',
    label: '前年度からの変化の順',
    lead: '前年度からの変化の種類ごとにまとめています。',
    order: byChange,
    applies: ({ earlier }) => earlier !== null,
  },
];

const FATES: readonly {
  readonly path: string;
  readonly fates: readonly InitiativeFate[];
  readonly label: string;
}[] = [
  { path: 'new', fates: ['founded', 'first-mentioned'], label: '新規・新規の記載' },
  { path: 'renamed', fates: ['renamed'], label: INITIATIVE_FATE_LABELS.renamed },
  { path: 'merged', fates: ['merged', 'reshaped'], label: INITIATIVE_FATE_LABELS.merged },
  { path: 'split', fates: ['split', 'reshaped'], label: INITIATIVE_FATE_LABELS.split },
  { path: 'ended', fates: ['abolished'], label: INITIATIVE_FATE_LABELS.abolished },
  { path: 'not-mentioned', fates: ['not-mentioned'], label: INITIATIVE_FATE_LABELS['not-mentioned'] },
  { path: 'unknown', fates: ['unknown'], label: INITIATIVE_FATE_LABELS.unknown },
];

type Filters = ReadonlyMap<string, BoardFilter>;

/**
 * All views of a municipality's board by their path: a finite set that only years, departments and forms add to. A view
 * that is empty now keeps its address, because it may have been published when it was not.
 */
export function boardFilters({ catalog }: ViewContext, municipality: string): Filters {
  return filtersIn(catalog, municipality);
}

const filtersIn = onceAMunicipality((catalog, municipality): Filters => {
  const all = boardEntries(catalog, municipality);
  const years = catalog.yearsOf(municipality);
  const [newest] = years;
  const ofYears = years.flatMap((year) => {
    const own = all.filter(({ document }) => document.fiscalYear === year);
    const documents = catalog.documentsOfYear(municipality, year);
    const names = documents.map((one) => [one.department, departmentInYear(catalog, one)] as const);
    return yearFilters(year, own, names);
  });
  const filters = withParents([
    ...ofYears,
    ...resultFilters(all),
    targetFilter(all),
    ...changeFilters(all),
    ...ratingFilters(all),
  ]);
  const home = filters.find(({ path }) => path === String(newest));
  return new Map([
    ...(home === undefined ? [] : [['', { ...home, path: '' }] as const]),
    ...filters.map((one) => [one.path, one] as const),
  ]);
});

/**
 * Where all promises of a year are of one department or stage, or stand in the order asked for already, the view of the
 * year shows them: a second page of the same rows would only be heavy. Its address stays and leads there.
 */
function withParents(filters: readonly BoardFilter[]): readonly BoardFilter[] {
  const byPath = new Map(filters.map((one) => [one.path, one]));
  return filters.map((one) => {
    const parent = byPath.get(one.group === 'result' ? 'no-result' : String(one.year));
    const isSame =
      parent !== undefined &&
      parent !== one &&
      one.entries.length > 0 &&
      one.entries.length === parent.entries.length &&
      one.entries.every((entry, index) => entry === parent.entries[index]);
    return isSame ? { ...one, parent: parent.path } : one;
  });
}

function yearFilters(
  year: FiscalYear,
  own: readonly BoardEntry[],
  departments: readonly (readonly [id: string, name: string])[],
): readonly BoardFilter[] {
  const name = formatFiscalYear(year);
  const heading = `${name}の取組の状況`;
  return [
    { ...PLAIN, path: String(year), group: 'year', label: name, heading, year, entries: own },
    ...departments.map(([department, label]): BoardFilter => ({
      ...PLAIN,
      path: `${year}/${department}`,
      group: 'department',
      label,
      heading: `${label}の${heading}`,
      year,
      department,
      isOffered: departments.length > 1,
      entries: own.filter(({ document }) => document.department === department),
    })),
    ...ORDERS.map(({ path, label, lead, order, applies }): BoardFilter => ({
      ...PLAIN,
      path: `${year}/sorted/${path}`,
      group: 'order',
      label,
      heading: `${heading}（${label}）`,
      lead: [lead],
      year,
      entries: own.toSorted(order),
      isOffered: own.some(applies),
    })),
    ...STAGES.map((stage) => stageFilter({ year, heading }, stage, own)),
  ];
}

function stageFilter(
  { year, heading }: { readonly year: FiscalYear; readonly heading: string },
  stage: Stage,
  own: readonly BoardEntry[],
): BoardFilter {
  const label = stageSentence(stage);
  const entries = own.filter((one) => one.stage === stage);
  return {
    ...PLAIN,
    path: `${year}/stage/${stage}`,
    group: 'stage',
    label,
    heading: `${heading}（${label}）`,
    year,
    entries,
  };
}

function resultFilters(all: readonly BoardEntry[]): readonly BoardFilter[] {
  const rule =
    '年度末の結果の欄に記載がない取組と、指標の実績値がない取組です。一つの取組に二つ以上の理由があることもあります。';
  return [
    {
      ...PLAIN,
      path: 'no-result',
      group: 'result',
      label: 'すべての理由',
      heading: '結果の記載がない取組',
      lead: [rule],
      entries: all.filter(({ gaps }) => gaps.length > 0),
    },
    ...NO_RESULT_REASONS.map((reason): BoardFilter => ({
      ...PLAIN,
      path: `no-result/${reason}`,
      group: 'result',
      label: NO_RESULT_LABELS[reason],
      heading: `結果の記載がない取組（${NO_RESULT_LABELS[reason]}）`,
      lead: [NO_RESULT_EXPLANATIONS[reason], rule],
      entries: all.filter(({ missing }) => missing.has(reason)),
    })),
  ];
}

function targetFilter(all: readonly BoardEntry[]): BoardFilter {
  return {
    ...PLAIN,
    path: 'target-without-number',
    group: 'target',
    label: '数値の目標値がない取組',
    heading: '数値の目標値がない取組',
    lead: [
      '指標に数値の目標値がない取組です。目標の文章に期限や回数が書かれていることもあるため、目標の文章の始めの部分を添えています。数値がないことは、取組の良し悪しを表しません。',
    ],
    entries: all.filter(({ hasNumericTarget }) => !hasNumericTarget),
    showsTarget: true,
  };
}

function changeFilters(all: readonly BoardEntry[]): readonly BoardFilter[] {
  return FATES.map(({ path, fates, label }) => ({
    ...PLAIN,
    path: `change/${path}`,
    group: 'change',
    label,
    heading: `年度の間で変わった取組（${label}）`,
    lead: [
      '前後の年度の文書を、取組の識別子と承継の記録でつないでいます。題名や文章が似ていることだけではつないでいません。',
    ],
    entries: all.filter((one) => fates.some((fate) => one.fates.has(fate))),
  }));
}
