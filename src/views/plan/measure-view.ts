import type { Appearance } from '../../domain/catalog.ts';
import type { ComprehensivePlan, PolicyMeasure } from '../../domain/organization/municipality.ts';
import type { MeasureReference } from '../../domain/policy/initiative.ts';
import { type FiscalYear, formatFiscalYear } from '../../domain/time/fiscal-year.ts';
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
import type { Link } from '../frame.ts';
import { ratingLine } from '../document/rows.ts';
import { spanSentence } from '../span.ts';
import { measureName, yearLinks } from './plans-view.ts';
import type { MeasureView, PromiseCell } from './plan.ts';
import { type Serving, servingOf } from './serving.ts';

interface MeasureKey extends MeasureReference {
  readonly municipality: string;
}

/** One page for each measure of each plan. */
export function measurePaths(
  context: ViewContext,
): readonly PagePath<{ municipality: string; plan: string; measure: string }>[] {
  return context.catalog.municipalities.flatMap(({ id, plans }) =>
    plans.flatMap((plan) =>
      plan.measures.map((measure) => {
        const key = { municipality: id, plan: plan.id, measure: measure.id };
        return pagePath(context, key, measureView(context, key));
      }),
    ),
  );
}

/** The promises and departments that serve one measure, year by year. */
export function measureView(context: ViewContext, key: MeasureKey): MeasureView {
  const { catalog } = context;
  const municipality = catalog.municipality(key.municipality);
  const { plan, measure } = catalog.measure(key.municipality, key);
  const name = measureName(measure);
  const serving = servingOf(catalog, key.municipality, key);
  const plans = { label: '総合計画の施策と取組', href: context.href(paths.plans(key.municipality)) };
  return {
    frame: frameOf(context, {
      title: `${name}（${plan.name}）｜${municipality.name}`,
      description: `${municipality.name}の${plan.name}の「${name}」を支える取組と部を、年度ごとに示しています。`,
      path: paths.measure(key.municipality, key.plan, key.measure),
      crumbs: [...municipalityCrumbs(context, municipality), plans, { label: name, href: null }],
      municipality,
    }),
    municipality: municipalityLink(context, municipality),
    plan: plan.name,
    name,
    span: spanSentence(plan),
    ...relatives(context, key.municipality, { plan, measure }),
    years: yearLinks(context, key.municipality),
    ...servedBy(context, key.municipality, serving),
  };
}

function relatives(
  context: ViewContext,
  municipality: string,
  { plan, measure }: { readonly plan: ComprehensivePlan; readonly measure: PolicyMeasure },
): Pick<MeasureView, 'parent' | 'children'> {
  const link = (one: PolicyMeasure): Link => ({
    label: measureName(one),
    href: context.href(paths.measure(municipality, plan.id, one.id)),
  });
  const parent = plan.measures.find(({ id }) => id === measure.parent);
  return {
    parent: parent === undefined ? null : link(parent),
    children: plan.measures.filter((one) => one.parent === measure.id).map(link),
  };
}

/** Promises newest first, each in one row over the years by its permanent id. */
function servedBy(
  context: ViewContext,
  municipality: string,
  { promises, documents }: Serving,
): Pick<MeasureView, 'counts' | 'promises' | 'documents'> {
  const newestFirst = promises.toSorted((a, b) => b.document.fiscalYear - a.document.fiscalYear);
  const byId = Map.groupBy(newestFirst, ({ initiative }) => initiative.id);
  const years = context.catalog.yearsOf(municipality);
  return {
    counts: `掲げる取組は${byId.size}件、部の担当として掲げる文書は${documents.length}件です。`,
    promises: [...byId].map(([id, places]) => ({
      label: places[0]?.initiative.title ?? id,
      href: context.href(paths.initiative(municipality, id)),
      cells: years.map((year) => promiseCell(context, places, year)),
    })),
    documents: documents
      .toSorted((a, b) => b.fiscalYear - a.fiscalYear)
      .map((document) => ({
        label: `${departmentInYear(context.catalog, document)} ${formatFiscalYear(document.fiscalYear)}`,
        href: context.href(paths.document(municipality, document.department, document.fiscalYear)),
      })),
  };
}

function promiseCell(context: ViewContext, places: readonly Appearance[], year: FiscalYear): PromiseCell {
  const place = places.find(({ document }) => document.fiscalYear === year);
  if (place === undefined) return { kind: 'none', word: '記載なし' };
  const { document, initiative } = place;
  const page = context.href(paths.document(document.municipality, document.department, year));
  return {
    kind: 'named',
    place: { label: departmentInYear(context.catalog, document), href: `${page}#${initiative.id}` },
    of: `${initiative.title}、${formatFiscalYear(year)}`,
    rating: ratingLine(document, initiative),
  };
}
