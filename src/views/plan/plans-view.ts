import type { ComprehensivePlan, PolicyMeasure } from '../../domain/organization/municipality.ts';
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
import { spanSentence } from '../span.ts';
import type { MeasureRow, MeasureYear, PlansView } from './plan.ts';
import { servingOf } from './serving.ts';

/** One page for each municipality that has a comprehensive plan. */
export function plansPaths(context: ViewContext): readonly PagePath<{ municipality: string }>[] {
  return context.catalog.municipalities
    .filter(({ plans }) => plans.length > 0)
    .map(({ id }) => pagePath(context, { municipality: id }, plansView(context, id)));
}

/** The measures of all plans, and how many promises of which departments serve them year by year. */
export function plansView(context: ViewContext, id: string): PlansView {
  const municipality = context.catalog.municipality(id);
  const title = '総合計画の施策と取組';
  return {
    frame: frameOf(context, {
      title: `${title}｜${municipality.name}`,
      description: `${municipality.name}の総合計画の施策ごとに、どの部のどの取組が支えているかを年度別に示しています。`,
      path: paths.plans(id),
      crumbs: [...municipalityCrumbs(context, municipality), { label: title, href: null }],
      municipality,
    }),
    municipality: municipalityLink(context, municipality),
    years: yearLinks(context, id),
    plans: municipality.plans.map((plan) => ({
      id: plan.id,
      name: plan.name,
      span: spanSentence(plan),
      measures: plan.measures.map((measure) => measureRow(context, id, { plan, measure })),
    })),
  };
}

/** The years of a municipality's documents, newest first, with their pages. */
export function yearLinks(context: ViewContext, municipality: string): readonly Link[] {
  return context.catalog.yearsOf(municipality).map((year) => ({
    label: formatFiscalYear(year),
    href: context.href(paths.year(municipality, year)),
  }));
}

/** A measure as the plan names it: 7-3 計画的な人材育成. */
export function measureName({ number, name }: PolicyMeasure): string {
  return number === null ? name : `${number} ${name}`;
}

interface PlanMeasure {
  readonly plan: ComprehensivePlan;
  readonly measure: PolicyMeasure;
}

function measureRow(context: ViewContext, municipality: string, own: PlanMeasure): MeasureRow {
  const { plan, measure } = own;
  return {
    label: measureName(measure),
    href: context.href(paths.measure(municipality, plan.id, measure.id)),
    isPolicy: plan.measures.some(({ parent }) => parent === measure.id),
    years: context.catalog
      .yearsOf(municipality)
      .map((year) => measureYear(context, { municipality, year, own })),
  };
}

function measureYear(
  context: ViewContext,
  {
    municipality,
    year,
    own,
  }: { readonly municipality: string; readonly year: FiscalYear; readonly own: PlanMeasure },
): MeasureYear {
  const { catalog } = context;
  const reference = { plan: own.plan.id, measure: own.measure.id };
  const serving = servingOf(catalog, municipality, reference);
  const promises = serving.promises.filter(({ document }) => document.fiscalYear === year);
  const documents = serving.documents.filter(({ fiscalYear }) => fiscalYear === year);
  const all = new Set([...documents, ...promises.map(({ document }) => document)]);
  const names = [...all].map((document) => departmentInYear(catalog, document));
  const none = documents.length > 0 ? '部の担当' : '記載なし';
  return {
    promises: promises.length > 0 ? `取組${promises.length}件` : none,
    departments: names.length === 0 ? null : names.join('、'),
  };
}
