import type { Appearance } from '../../domain/catalog.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { compareDates, formatDate } from '../../domain/time/calendar-date.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { paths, type ViewContext } from '../context.ts';

/**
 * A line to quote a promise of one year by: municipality, document, section, title, address and version. Without the
 * site's own address the path stands in.
 */
export function citationOf(context: ViewContext, { document, initiative }: Appearance): string {
  const { municipality, department, fiscalYear } = document;
  const sections = initiative.sections.map((id) => context.catalog.section(document, id).name).join('・');
  const page = paths.document(municipality, department, fiscalYear);
  return [
    `${context.catalog.municipality(municipality).name}「${document.title}」`,
    ...(document.title.includes('年度') ? [] : [formatFiscalYear(fiscalYear)]),
    `${sections === '' ? context.catalog.department(document).name : sections}「${initiative.title}」`,
    `${addressOf(context, page)}#${initiative.id}`,
    versionOf([document]),
  ].join('、');
}

/** The same for the page of a promise over its life. */
export function lifeCitation(
  context: ViewContext,
  appearances: readonly [Appearance, ...Appearance[]],
): string {
  const [{ document, initiative }] = appearances;
  const { name } = context.catalog.municipality(document.municipality);
  return [
    `${name} ${context.catalog.department(document).name}「${initiative.title}」の年度ごとの記録`,
    context.catalog.site.name,
    addressOf(context, paths.initiative(document.municipality, initiative.id)),
    versionOf(appearances.map((one) => one.document)),
  ].join('、');
}

function addressOf(context: ViewContext, path: string): string {
  return context.canonical(path) ?? context.href(path);
}

/** The day of the last entry of the 更新履歴; documents that never changed have none. */
function versionOf(documents: readonly PolicyDocument[]): string {
  const dates = documents.flatMap(({ changes }) => changes.map(({ date }) => date)).toSorted(compareDates);
  const last = dates.at(-1);
  return last === undefined ? '版：更新履歴なし' : `版：${formatDate(last)}更新`;
}
