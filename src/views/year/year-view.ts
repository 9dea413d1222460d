import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
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
import { initiativeRow } from '../document/rows.ts';
import { yearSubjects } from './year-subjects.ts';
import type { YearView } from './year.ts';

interface YearKey {
  readonly municipality: string;
  readonly year: FiscalYear;
}

/**
 * A page for each fiscal year of each municipality. Its key is made of the texts, not of their HTML: rendering them only
 * to know what changed would cost too much.
 */
export function yearPaths(context: ViewContext): readonly PagePath<{ municipality: string; year: string }>[] {
  const { catalog } = context;
  return catalog.municipalities.flatMap((municipality) =>
    catalog.yearsOf(municipality.id).map((year) => {
      const key = { municipality: municipality.id, year };
      const documents = catalog.documentsOfYear(municipality.id, year);
      const facts = [headOf(context, key), documents.map(shownOf)];
      return pagePath(context, { municipality: municipality.id, year: String(year) }, facts);
    }),
  );
}

function shownOf({ form, fields, doubts }: PolicyDocument): unknown {
  return [form.name, form.initiativeFields, fields.filter(({ field }) => field.meaning !== 'other'), doubts];
}

/** All departments of a fiscal year side by side, then the list of their promises. */
export function yearView(context: ViewContext, key: YearKey): YearView {
  const documents = context.catalog.documentsOfYear(key.municipality, key.year);
  return { ...headOf(context, key), subjects: yearSubjects(context, documents) };
}

function headOf(context: ViewContext, key: YearKey): Omit<YearView, 'subjects'> {
  const { catalog } = context;
  const municipality = catalog.municipality(key.municipality);
  const year = formatFiscalYear(key.year);
  const documents = catalog.documentsOfYear(municipality.id, key.year);
  const count = documents.reduce((sum, one) => sum + one.initiatives.length, 0);
  return {
    frame: frameOf(context, {
      title: `${year}の各部の方針と取組｜${municipality.name}`,
      description: `${municipality.name}の${year}の各部の方針を項目ごとに並べ、取組${count}件を一覧にしています。`,
      path: paths.year(municipality.id, key.year),
      crumbs: [
        ...municipalityCrumbs(context, municipality),
        { label: `${year}の各部の方針と取組`, href: null },
      ],
      municipality,
    }),
    municipality: municipalityLink(context, municipality),
    year,
    counts: `${documents.length}文書、取組${count}件`,
    ...neighbours(context, key),
    board: {
      label: `${year}の取組の状況一覧`,
      href: context.href(paths.boardChoice(municipality.id, String(key.year))),
    },
    groups: documents.map((document) => ({
      id: `initiatives-${document.department}`,
      document: {
        label: `${departmentInYear(catalog, document)} ${document.form.name}`,
        href: context.href(paths.document(municipality.id, document.department, document.fiscalYear)),
      },
      initiatives: document.initiatives.map((one) => initiativeRow(context, document, one)),
    })),
  };
}

/** The nearest years for which the municipality has documents. */
function neighbours(context: ViewContext, key: YearKey): Pick<YearView, 'earlier' | 'later'> {
  const years = context.catalog.yearsOf(key.municipality);
  const link = (year: FiscalYear | undefined): Link | null =>
    year === undefined
      ? null
      : { label: formatFiscalYear(year), href: context.href(paths.year(key.municipality, year)) };
  return {
    earlier: link(years.find((year) => year < key.year)),
    later: link(years.findLast((year) => year > key.year)),
  };
}
