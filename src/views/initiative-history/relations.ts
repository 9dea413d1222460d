import {
  SUCCESSION_CERTAINTY_LABELS,
  SUCCESSION_LABELS,
  type Succession,
} from '../../domain/organization/succession.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { paths, type ViewContext } from '../context.ts';
import type { RelationView } from './initiative-page.ts';

/** What the other side of an edge is: with links where a promise is on this site. */
export function relationView(
  context: ViewContext,
  municipality: string,
  { edge, others }: { readonly edge: Succession; readonly others: readonly string[] },
): RelationView {
  return {
    kind: SUCCESSION_LABELS[edge.kind],
    certainty: SUCCESSION_CERTAINTY_LABELS[edge.certainty],
    since: edge.year === null ? null : `${formatFiscalYear(edge.year)}から`,
    promises: others.map((id) => {
      const [latest] = context.catalog.appearancesOf(municipality, id);
      if (latest === undefined) return { label: '掲載していない取組', href: null };
      const department = context.catalog.department(latest.document).name;
      return {
        label: `「${latest.initiative.title}」（${department}）`,
        href: context.href(paths.initiative(municipality, id)),
      };
    }),
    evidence: edge.evidence,
  };
}
