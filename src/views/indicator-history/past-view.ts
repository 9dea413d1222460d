import { sparkline } from '../../charts/sparkline.ts';
import { seriesByUnit, type SeriesValue } from '../../comparison/series/indicator-series.ts';
import { backbone } from '../../comparison/series/joined-values.ts';
import type { Indicator } from '../../domain/measurement/indicator.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { paths, type ViewContext } from '../context.ts';
import type { PastView } from './indicator-page.ts';
import { indicatorHistory } from './municipal-series.ts';
import { chartMark, figuresOf, linesBetween } from './panel-view.ts';
import { primaryRole, wholeValue } from './value-row.ts';

/** So many years before a document's own are drawn on its page: the page of the indicator has them all. */
const YEARS_BACK = 5;

/** A page's key and the page itself both ask for the past; an indicator stands in one document only. */
const KNOWN = new WeakMap<ViewContext, WeakMap<Indicator, PastView>>();

/**
 * What a document's page shows of an indicator's past: whole-year values up to its own year, as its own and earlier
 * documents state them, and its own target. Later documents change nothing on it.
 */
export function pastView(context: ViewContext, document: PolicyDocument, indicator: Indicator): PastView {
  const known = KNOWN.get(context) ?? new WeakMap<Indicator, PastView>();
  KNOWN.set(context, known);
  const view = known.get(indicator) ?? drawPast(context, document, indicator);
  known.set(indicator, view);
  return view;
}

function drawPast(context: ViewContext, document: PolicyDocument, indicator: Indicator): PastView {
  const values = pastValues(context, document, indicator);
  const years = new Set(
    values.filter(({ group }) => group === 'measured').map(({ fiscalYear }) => fiscalYear),
  );
  const link = {
    label: `「${indicator.name}」の推移`,
    href: context.href(paths.indicator(document.municipality, indicator.id)),
  };
  if (years.size < 2) return { link, course: null };
  const figures = figuresOf(values);
  const words = figures.map((value) => {
    return `${formatFiscalYear(value.fiscalYear)}：${primaryRole(value)} ${wholeValue(value)}`;
  });
  const svg = sparkline({
    id: `past-${indicator.id}`,
    title: `${indicator.name}の推移。${words.join('、')}`,
    points: figures.map(chartMark),
    lines: linesBetween(values, figures),
  });
  return { link, course: { svg, values: words } };
}

/** The drawn courses of all indicators of a document: what its page takes from earlier documents. */
export function pastCourses(context: ViewContext, document: PolicyDocument): readonly string[] {
  const indicators = [document, ...document.initiatives].flatMap((owner) => owner.indicators);
  return indicators.flatMap((one) => pastView(context, document, one).course?.svg ?? []);
}

/** Values of the unit that the document's own indicator has. */
function pastValues(
  context: ViewContext,
  document: PolicyDocument,
  indicator: Indicator,
): readonly SeriesValue[] {
  const { fiscalYear } = document;
  const { values } = indicatorHistory(context, document.municipality, indicator.id);
  const known = values.filter(({ document: other, observation, statedIn }) => {
    const isInSight =
      observation.fiscalYear > fiscalYear - YEARS_BACK && observation.fiscalYear <= fiscalYear;
    return other.fiscalYear <= fiscalYear && statedIn <= fiscalYear && isInSight;
  });
  const series = seriesByUnit(known).find(({ values: own }) => own.some((one) => isOf(one, fiscalYear)));
  if (series === undefined) return [];
  const measured = backbone(series.values, 'measured');
  const target = series.values.filter((one) => one.group === 'target' && isOf(one, fiscalYear));
  return [...measured, ...target];
}

function isOf(value: SeriesValue, year: FiscalYear): boolean {
  return value.fiscalYear === year;
}
