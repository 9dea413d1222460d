import { fateLabel } from '../../comparison/lineage/align-initiatives.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import {
  frameOf,
  municipalityCrumbs,
  municipalityLink,
  pagePath,
  paths,
  type PagePath,
  type ViewContext,
} from '../context.ts';
import { departmentInYear } from '../department/department-label.ts';
import type { BoardChoices, BoardRow, BoardTable, BoardView } from './board.ts';
import { type BoardEntry, boardEntries, isGone } from './board-entries.ts';
import type { RatingComparison } from './board-ratings.ts';
import { boardRow, type ReasonPlace } from './board-row.ts';
import { promiseLink } from './changes.ts';
import { BOARD_GROUPS, type BoardFilter, type BoardGroup } from './filters/board-filter.ts';
import { boardFilters } from './filters/board-filters.ts';
import { municipalLineage } from './lineage-years.ts';

/** The newest year's board of each municipality that has documents. */
export function boardHomePaths(context: ViewContext): readonly PagePath<{ municipality: string }>[] {
  return context.catalog.municipalities
    .filter(({ id }) => boardFilters(context, id).has(''))
    .map(({ id }) =>
      pagePath(context, { municipality: id }, boardView(context, { municipality: id, path: '' })),
    );
}

/** All other views of the boards: a year, a department, an order, a filter. */
export function boardPaths(
  context: ViewContext,
): readonly PagePath<{ municipality: string; choice: string }>[] {
  return context.catalog.municipalities.flatMap(({ id }) =>
    [...boardFilters(context, id).keys()]
      .filter((path) => path !== '')
      .map((path) =>
        pagePath(context, { municipality: id, choice: path }, boardView(context, { municipality: id, path })),
      ),
  );
}

/** One view of a municipality's board. @throws when there is no such view: pages are only made of those there are. */
export function boardView(
  context: ViewContext,
  key: { readonly municipality: string; readonly path: string },
): BoardView {
  const municipality = context.catalog.municipality(key.municipality);
  const filter = boardFilters(context, key.municipality).get(key.path);
  if (filter === undefined) throw new Error(`There is no board ${key.municipality}/${key.path}.`);
  const reasons = new Reasons();
  const tables = filter.parent === null ? tablesOf(context, filter, reasons.place) : [];
  const heading = key.path === '' ? '取組の状況一覧' : filter.heading;
  const board = { label: '取組の状況一覧', href: context.href(paths.board(key.municipality)) };
  const { main, more } = choicesOf(context, key, filter);
  return {
    frame: frameOf(context, {
      title: `${heading}｜${municipality.name}`,
      description: `${municipality.name}の${filter.heading}を、担当、段階、評価、前年度からの変化、次の予定とともに一覧にしています。${filter.entries.length}件です。`,
      path: paths.boardChoice(key.municipality, key.path),
      crumbs: [
        ...municipalityCrumbs(context, municipality),
        ...(key.path === ''
          ? [{ label: board.label, href: null }]
          : [board, { label: filter.heading, href: null }]),
      ],
      municipality,
    }),
    municipality: municipalityLink(context, municipality),
    heading,
    lead: [...(key.path === '' ? newestYear(filter) : filter.lead), ...shortNote(filter)],
    main,
    more,
    isMoreOpen: !MAIN_GROUPS.includes(filter.group),
    tables,
    same: sameView(context, key.municipality, filter),
    gone: goneIn(context, key.municipality, filter),
    reasons: reasons.list,
  };
}

function newestYear({ year }: BoardFilter): readonly string[] {
  return year === null ? [] : [`最も新しい${formatFiscalYear(year)}の取組です。`];
}

function shortNote(filter: BoardFilter): readonly string[] {
  if (!isShort(filter) || filter.parent !== null) return [];
  return [
    `取組が${LONG_VIEW}件を超えるため、前年度の評価、変化、次の予定は省いています。年度ごと、部ごとの一覧には、すべての項目があります。`,
  ];
}

/** Reasons that comparisons give, each kind told once a page. */
class Reasons {
  readonly #byText = new Map<string, BoardView['reasons'][number]>();

  get list(): BoardView['reasons'] {
    return [...this.#byText.values()];
  }

  readonly place: ReasonPlace = ({
    label,
    sentences,
  }: Extract<RatingComparison, { kind: 'incomparable' }>) => {
    const key = sentences.join('\n');
    const number = this.#byText.size + 1;
    const known = this.#byText.get(key) ?? {
      id: `reason-${number}`,
      label: `理由${number}：${label}`,
      sentences,
    };
    this.#byText.set(key, known);
    return { label: known.label.slice(0, known.label.indexOf('：')), href: `#${known.id}` };
  };
}

/** From here on a view that others complete leaves out its last columns: a page of all of them would be too heavy. */
const LONG_VIEW = 150;

function isShort({ group, entries }: BoardFilter): boolean {
  return entries.length > LONG_VIEW && group !== 'year' && group !== 'department';
}

/** One table a year; a view of one year keeps its order. */
function tablesOf(context: ViewContext, filter: BoardFilter, placeOf: ReasonPlace): readonly BoardTable[] {
  const years = Map.groupBy(filter.entries, ({ document }) => document.fiscalYear);
  return [...years]
    .toSorted(([a], [b]) => b - a)
    .map(([year, entries]) => ({
      id: `year-${year}`,
      caption: `${formatFiscalYear(year)}の取組 ${entries.length}件`,
      isShort: isShort(filter),
      rows: entries.map((entry): BoardRow =>
        boardRow(context, entry, { showsTarget: filter.showsTarget, isShort: isShort(filter), placeOf }),
      ),
    }));
}

/** Where the same promises are, and why the view has no table of its own. */
function sameView(context: ViewContext, municipality: string, filter: BoardFilter): BoardView['same'] {
  const parent = boardFilters(context, municipality).get(filter.parent ?? '');
  if (filter.parent === null || parent === undefined) return null;
  const count = `${filter.entries.length}件`;
  return {
    sentence:
      filter.group === 'order'
        ? `取組${count}は、もとの一覧でこの順に並んでいます。`
        : `もとの一覧の取組${count}のすべてが当てはまります。`,
    link: { label: parent.heading, href: context.href(paths.boardChoice(municipality, parent.path)) },
  };
}

const MAIN_GROUPS: readonly BoardGroup[] = ['year', 'department', 'order'];

/** The links to the other views: those of the same year first, those through all years behind them. */
function choicesOf(
  context: ViewContext,
  key: { readonly municipality: string; readonly path: string },
  current: BoardFilter,
): { readonly main: readonly BoardChoices[]; readonly more: readonly BoardChoices[] } {
  const filters = [...boardFilters(context, key.municipality)].filter(([path]) => path !== '');
  const [newest] = context.catalog.yearsOf(key.municipality);
  const year = current.year ?? newest;
  const offered = filters.filter(
    ([, one]) => isOffered(one, current) && (one.group === 'year' || one.year === null || one.year === year),
  );
  const terms = Map.groupBy(offered, ([, one]) => termOf(one, current));
  const groups = [...terms].map(([term, own]) => ({
    isMain: own.every(([, { group }]) => MAIN_GROUPS.includes(group)),
    view: {
      term,
      choices: own.map(([path, { group, label, entries, parent }]) => ({
        label:
          group === 'order' ? label : `${label}（${entries.length}件${parent === null ? '' : '・すべて'}）`,
        href: context.href(
          paths.boardChoice(key.municipality, path === current.path ? path : (parent ?? path)),
        ),
        isCurrent: path === current.path || (current.path === '' && path === String(newest)),
      })),
    },
  }));
  return {
    main: groups.filter(({ isMain }) => isMain).map(({ view }) => view),
    more: groups.filter(({ isMain }) => !isMain).map(({ view }) => view),
  };
}

/** What choices are called; those of one year bear it where the view goes through all years. */
function termOf({ group, term, year }: BoardFilter, current: BoardFilter): string {
  const name = term ?? BOARD_GROUPS[group];
  const isOfOneYear = group !== 'year' && year !== null && current.year === null;
  return isOfOneYear ? `${formatFiscalYear(year)}の${name}` : name;
}

function isOffered(filter: BoardFilter, current: BoardFilter): boolean {
  return filter.path === current.path || (filter.isOffered && filter.entries.length > 0);
}

/** Promises of the year before that no promise of this year continues; only for the views of a year or a department. */
function goneIn(context: ViewContext, municipality: string, filter: BoardFilter): BoardView['gone'] {
  if (
    filter.parent !== null ||
    filter.year === null ||
    (filter.group !== 'year' && filter.group !== 'department')
  )
    return [];
  const { heirs } = municipalLineage(context.catalog, municipality);
  const isOf = ({ document, later }: BoardEntry): boolean =>
    isGone(later) &&
    later?.years[1] === filter.year &&
    (heirs.get(document) ?? []).some(
      ({ department }) => filter.department === null || department === filter.department,
    );
  return boardEntries(context.catalog, municipality)
    .filter(isOf)
    .map(({ document, initiative, later }) => ({
      link: promiseLink(context, { document, initiative }),
      department: `${departmentInYear(context.catalog, document)} ${formatFiscalYear(document.fiscalYear)}`,
      word: later === null ? '' : fateLabel(later.row.fate, later.years),
    }));
}
