import { fateLabel, type InitiativeFate } from '../../comparison/lineage/align-initiatives.ts';
import type { Appearance } from '../../domain/catalog.ts';
import { SUCCESSION_CERTAINTY_LABELS } from '../../domain/organization/succession.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import { type FiscalYear, formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { paths, type ViewContext } from '../context.ts';
import type { Link } from '../frame.ts';
import type { BoardChange } from './board.ts';
import type { Aligned } from './lineage-years.ts';

/** Fates that the same id and title do not tell by themselves: the other side is named. */
const NAMED: ReadonlySet<InitiativeFate> = new Set([
  'renamed',
  'split',
  'merged',
  'reshaped',
  'unknown',
  'elsewhere',
]);

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
      ? { term: '前年度から', word: '前の年度の文書はありません', links: [] }
      : change(context, own.earlier, 'before'),
    own.later === null
      ? { term: '翌年度へ', word: '翌年度の文書はまだありません', links: [] }
      : change(context, own.later, 'after'),
  ];
}

function change(context: ViewContext, { row, years }: Aligned, side: 'before' | 'after'): BoardChange {
  const [from, to] = years;
  const isNext = to === from + 1;
  const others = [...row[side], ...row.elsewhere];
  const certainty = row.certainty === null ? '' : `（${SUCCESSION_CERTAINTY_LABELS[row.certainty]}）`;
  const term =
    side === 'before'
      ? isNext
        ? '前年度から'
        : `${formatFiscalYear(from)}から`
      : isNext
        ? '翌年度へ'
        : `${formatFiscalYear(to)}へ`;
  return {
    term,
    word: `${fateLabel(row.fate, years)}${certainty}`,
    links: NAMED.has(row.fate) ? others.map((one) => promiseLink(context, one)) : [],
  };
}

/** A promise in the document that names it. */
export function promiseLink(context: ViewContext, { document, initiative }: Appearance): Link {
  const { municipality, department, fiscalYear } = document;
  const page = context.href(paths.document(municipality, department, fiscalYear));
  return { label: initiative.title, href: `${page}#${initiative.id}` };
}

/** 前年度, or the year itself where the line has no document of the year before. */
export function yearBefore({
  years: [from, to],
}: {
  readonly years: readonly [FiscalYear, FiscalYear];
}): string {
  return to === from + 1 ? '前年度' : formatFiscalYear(from);
}
