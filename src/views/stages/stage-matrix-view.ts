import {
  NO_RESULT_EXPLANATIONS,
  NO_RESULT_LABELS,
  NO_RESULT_REASONS,
} from '../../domain/measurement/no-result.ts';
import type { Department } from '../../domain/organization/department.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { type Stage, STAGES } from '../../domain/policy/stage.ts';
import { type FiscalYear, formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { paths, type ViewContext } from '../context.ts';
import {
  departmentInYear,
  departmentLabel,
  existedIn,
  isNameShared,
} from '../department/department-label.ts';
import type { StageCell, StageMatrixView } from './stage-matrix.ts';

/** Short words for a narrow cell; the page's other words for the stages are longer. */
const SHORT_LABELS: Readonly<Record<Stage, string>> = {
  plan: '方針',
  'mid-year': '上期',
  'year-end': '総括',
};

/**
 * Departments by years, newest first; null when nothing is published yet. Departments that existed in none of the years
 * are left out.
 */
export function stageMatrixView(context: ViewContext, municipality: string): StageMatrixView | null {
  const { catalog } = context;
  const years = catalog.yearsOf(municipality);
  if (years.length === 0) return null;
  const departments = catalog
    .municipality(municipality)
    .departments.filter(({ span }) => years.some((year) => existedIn(year, span)));
  return {
    years: years.map((year) => ({
      label: formatFiscalYear(year),
      href: context.href(paths.year(municipality, year)),
    })),
    departments: departments.map((department) => ({
      label: isNameShared(department, departments)
        ? departmentLabel(catalog, { municipality, department: department.id })
        : department.name,
      href: context.href(paths.department(municipality, department.id)),
      cells: years.map((year) => stageCell(context, { municipality, department, year })),
    })),
    reasons: NO_RESULT_REASONS.map((reason) => ({
      term: NO_RESULT_LABELS[reason],
      entries: [NO_RESULT_EXPLANATIONS[reason]],
    })),
  };
}

function stageCell(
  context: ViewContext,
  place: { readonly municipality: string; readonly department: Department; readonly year: FiscalYear },
): StageCell {
  const { municipality, department, year } = place;
  const key = { municipality, department: department.id };
  const document = context.catalog.documentsOf(key).find(({ fiscalYear }) => fiscalYear === year);
  if (document === undefined) {
    return { kind: 'none', word: existedIn(year, department.span) ? '掲載なし' : '設置なし' };
  }
  return {
    kind: 'document',
    document: {
      label: document.title,
      href: context.href(paths.document(municipality, department.id, year)),
    },
    of: `${departmentInYear(context.catalog, document)} ${formatFiscalYear(year)}`,
    stages: STAGES.map((stage) => stageOf(document, stage)),
  };
}

function stageOf(
  { stages }: PolicyDocument,
  stage: Stage,
): {
  readonly label: string;
  readonly state: string;
  readonly isPublished: boolean;
} {
  const state = stages[stage];
  return {
    label: SHORT_LABELS[stage],
    state: state.kind === 'published' ? '公表' : NO_RESULT_LABELS[state.reason],
    isPublished: state.kind === 'published',
  };
}
