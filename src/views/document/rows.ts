import { NO_RESULT_LABELS } from '../../domain/measurement/no-result.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { paths, type ViewContext } from '../context.ts';
import { stageViews } from './document-view.ts';
import { ratingLabel } from '../initiative/initiative-view.ts';
import type { DocumentRow, InitiativeRow } from '../overview/overview.ts';
import { plainLine } from '../text.ts';

/** A document as one line of a list. */
export function documentRow(context: ViewContext, document: PolicyDocument): DocumentRow {
  const doubts =
    document.doubts.length + document.initiatives.reduce((sum, one) => sum + one.doubts.length, 0);
  return {
    department: context.catalog.department(document).name,
    year: formatFiscalYear(document.fiscalYear),
    title: document.title,
    href: context.href(paths.document(document.municipality, document.department, document.fiscalYear)),
    size: `${document.form.initiativeName} ${document.initiatives.length}件`,
    stages: stageViews(document),
    cautions: [
      ...(document.yearBasis.kind === 'inferred' ? ['年度は推定'] : []),
      ...(doubts === 0 ? [] : [`確認中 ${doubts}件`]),
    ],
  };
}

/** A promise as one line of a list. No cell is empty: what is missing says why. */
export function initiativeRow(
  context: ViewContext,
  document: PolicyDocument,
  initiative: Initiative,
): InitiativeRow {
  const page = paths.document(document.municipality, document.department, document.fiscalYear);
  return {
    number: initiative.number ?? '番号なし',
    title: initiative.title,
    href: `${context.href(page)}#${initiative.id}`,
    history: context.href(paths.initiative(document.municipality, initiative.id)),
    department: context.catalog.department(document).name,
    year: formatFiscalYear(document.fiscalYear),
    sections: sectionNames(context, document, initiative),
    target: targetLine(initiative),
    rating: ratingLine(document, initiative),
  };
}

/** The sections in charge of a promise, or that none is named. */
export function sectionNames(
  context: ViewContext,
  document: PolicyDocument,
  { sections }: Initiative,
): string {
  if (sections.length === 0) return '課の記載なし';
  return sections.map((id) => context.catalog.section(document, id).name).join('、');
}

/** The target of a promise as one line, or the reason why there is none. */
export function targetLine(initiative: Initiative): string {
  const found =
    initiative.fields.find(({ field }) => field.meaning === 'target') ??
    initiative.fields.find(({ field }) => field.meaning === 'desired-outcome' || field.meaning === 'action');
  if (found === undefined) return NO_RESULT_LABELS['no-such-field'];
  return found.content.kind === 'text'
    ? plainLine(found.content.markdown, 80)
    : NO_RESULT_LABELS[found.content.reason];
}

/** Ratings as printed, or the reason why there is none. */
export function ratingLine(document: PolicyDocument, initiative: Initiative): string {
  if (initiative.ratings.length > 0) return initiative.ratings.map(ratingLabel).join('、');
  if (document.form.scales.length === 0) return NO_RESULT_LABELS['no-such-field'];
  const state = document.stages['year-end'];
  return state.kind === 'absent' ? NO_RESULT_LABELS[state.reason] : NO_RESULT_LABELS['left-blank'];
}
