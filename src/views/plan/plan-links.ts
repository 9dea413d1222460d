import type { Municipality } from '../../domain/organization/municipality.ts';
import { paths, type ViewContext } from '../context.ts';
import type { Link } from '../frame.ts';
import { spanSentence } from '../span.ts';
import { measureName } from './plans-view.ts';
import { servingOf } from './serving.ts';

/** A comprehensive plan on the page of its municipality: each measure leads to what serves it. */
export interface PlanLinks {
  readonly name: string;
  readonly span: string;
  readonly overview: Link;
  readonly measures: readonly (Link & { readonly size: string })[];
}

export function planLinks(context: ViewContext, municipality: Municipality): readonly PlanLinks[] {
  return municipality.plans.map((plan) => ({
    name: plan.name,
    span: spanSentence(plan),
    overview: {
      label: `${plan.name}の施策と取組の年度ごとの一覧`,
      href: `${context.href(paths.plans(municipality.id))}#${plan.id}`,
    },
    measures: plan.measures.map((measure) => ({
      label: measureName(measure),
      href: context.href(paths.measure(municipality.id, plan.id, measure.id)),
      size: sizeOf(context, municipality.id, { plan: plan.id, measure: measure.id }),
    })),
  }));
}

function sizeOf(
  context: ViewContext,
  municipality: string,
  reference: { readonly plan: string; readonly measure: string },
): string {
  const { promises, documents } = servingOf(context.catalog, municipality, reference);
  const ids = new Set(promises.map(({ initiative }) => initiative.id));
  const parts = [
    ids.size === 0 ? null : `取組${ids.size}件`,
    documents.length === 0 ? null : `部の担当${documents.length}文書`,
  ].filter((one) => one !== null);
  return parts.length === 0 ? '掲げる取組や文書は載せていません' : parts.join('、');
}
