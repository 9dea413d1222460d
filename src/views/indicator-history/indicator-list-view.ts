import { sparkline } from '../../charts/sparkline.ts';
import { seriesByUnit, type SeriesValue } from '../../comparison/series/indicator-series.ts';
import { backbone } from '../../comparison/series/joined-values.ts';
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
import type { Link } from '../frame.ts';
import type { IndicatorListView, IndicatorRow } from './indicator-page.ts';
import { indicatorHistories, type IndicatorHistory } from './municipal-series.ts';
import { chartMark, figuresOf, linesBetween } from './panel-view.ts';
import { primaryRole, wholeValue } from './value-row.ts';

/** The overviews of the municipalities that have any indicator. */
export function indicatorListPaths(context: ViewContext): readonly PagePath<{ municipality: string }>[] {
  return context.catalog.municipalities
    .filter(({ id }) => indicatorHistories(context.catalog, id).size > 0)
    .map(({ id }) => pagePath(context, { municipality: id }, indicatorListView(context, id)));
}

/** The way to the overview; null where a municipality has no indicator. */
export function indicatorListLink(context: ViewContext, municipality: string): Link | null {
  const { size } = indicatorHistories(context.catalog, municipality);
  return size === 0
    ? null
    : { label: `指標の一覧（${size}件）`, href: context.href(paths.indicators(municipality)) };
}

/** All indicators of a municipality under the department whose document named them last. */
export function indicatorListView(context: ViewContext, id: string): IndicatorListView {
  const municipality = context.catalog.municipality(id);
  const histories = [...indicatorHistories(context.catalog, id).values()];
  const byDepartment = Map.groupBy(histories, ({ places: [{ document }] }) => document.department);
  return {
    frame: frameOf(context, {
      title: `指標の一覧｜${municipality.name}`,
      description: `${municipality.name}の各部が掲げる指標${histories.length}件の最新の値と推移を一覧にしています。`,
      path: paths.indicators(id),
      crumbs: [...municipalityCrumbs(context, municipality), { label: '指標の一覧', href: null }],
      municipality,
    }),
    municipality: municipalityLink(context, municipality),
    counts: `指標 ${histories.length}件`,
    groups: municipality.departments.flatMap((department) => {
      const own = byDepartment.get(department.id) ?? [];
      if (own.length === 0) return [];
      const rows = own.map((history) => indicatorRow(context, history));
      return [{ id: department.id, heading: department.name, rows }];
    }),
  };
}

function indicatorRow(context: ViewContext, { id, places, values }: IndicatorHistory): IndicatorRow {
  const [{ document, initiative, indicator }] = places;
  const series = seriesByUnit(values).at(-1)?.values ?? [];
  const measured = backbone(series, 'measured').filter(({ quantity }) => quantity !== null);
  const latest =
    measured.at(-1) ?? series.findLast((one) => one.group === 'measured' && one.quantity !== null);
  const target = series.findLast((one) => one.group === 'target' && one.value.supersededIn === null);
  const years = new Set(values.map(({ observation }) => observation.fiscalYear));
  return {
    name: indicator.name,
    href: context.href(paths.indicator(document.municipality, id)),
    owner: initiative?.title ?? document.title,
    latest: dated(latest, '数値の記載なし'),
    target: dated(target, '目標値の記載なし'),
    years: `${years.size}年度分`,
    sparkline: measured.length < 2 ? null : courseOf(id, series, measured),
  };
}

function dated(value: SeriesValue | undefined, absence: string): IndicatorRow['latest'] {
  return value === undefined
    ? { value: absence, when: null }
    : { value: wholeValue(value), when: `${formatFiscalYear(value.fiscalYear)} ${primaryRole(value)}` };
}

function courseOf(id: string, series: readonly SeriesValue[], measured: readonly SeriesValue[]): string {
  const figures = figuresOf(measured);
  const words = figures
    .map((value) => `${formatFiscalYear(value.fiscalYear)} ${wholeValue(value)}`)
    .join('、');
  return sparkline({
    id: `course-${id}`,
    title: words,
    points: figures.map(chartMark),
    lines: linesBetween(series, figures).filter(({ kind }) => kind === 'measured'),
  });
}
