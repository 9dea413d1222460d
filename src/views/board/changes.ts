import { fateLabel } from '../../comparison/lineage/align-initiatives.ts';
import type { Appearance } from '../../domain/catalog.ts';
import { SUCCESSION_CERTAINTY_LABELS } from '../../domain/organization/succession.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { paths, type ViewContext } from '../context.ts';
import type { Link } from '../frame.ts';
import type { BoardChange } from './board.ts';
import type { Aligned } from './lineage-years.ts';

/** A promise with what stands beside it in the years before and after. */
export interface Neighbours {
  readonly initiative: Initiative;
  readonly earlier: Aligned | null;
  readonly later: Aligned | null;
}

/** Where a promise came from and what became of it, in words. */
export function boardChanges(context: ViewContext, own: Neighbours): readonly BoardChange[] {
  return [
    own.earlier === null
      ? { term: '前年度から', word: '前の年度の文書は掲載していません', links: [] }
      : change(context, own, { aligned: own.earlier, side: 'before' }),
    own.later === null
      ? { term: '翌年度へ', word: '後の年度の文書は掲載していません', links: [] }
      : change(context, own, { aligned: own.later, side: 'after' }),
  ];
}

/** The other side is named unless it is the same promise under the same title: then the word tells all. */
function change(
  context: ViewContext,
  { initiative }: Neighbours,
  { aligned, side }: { readonly aligned: Aligned; readonly side: 'before' | 'after' },
): BoardChange {
  const { row, years } = aligned;
  const others = [...row[side], ...row.elsewhere];
  const isNamed = others.some(
    (other) => other.initiative.id !== initiative.id || other.initiative.title !== initiative.title,
  );
  const certainty = row.certainty === null ? '' : `（${SUCCESSION_CERTAINTY_LABELS[row.certainty]}）`;
  return {
    term: side === 'before' ? `${yearBefore(aligned)}から` : `${yearAfter(aligned)}へ`,
    word: `${fateLabel(row.fate, years)}${certainty}`,
    links: isNamed ? others.map((one) => promiseLink(context, one)) : [],
  };
}

/** A promise in the document that names it. */
export function promiseLink(context: ViewContext, { document, initiative }: Appearance): Link {
  const { municipality, department, fiscalYear } = document;
  const page = context.href(paths.document(municipality, department, fiscalYear));
  return { label: initiative.title, href: `${page}#${initiative.id}` };
}

/** 前年度, or the year itself where the line has no document of the year before. */
export function yearBefore({ years: [from, to] }: Aligned): string {
  return to === from + 1 ? '前年度' : formatFiscalYear(from);
}

function yearAfter({ years: [from, to] }: Aligned): string {
  return to === from + 1 ? '翌年度' : formatFiscalYear(to);
}
