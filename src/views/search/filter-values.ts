import { departmentLine } from '../../comparison/lineage/department-line.ts';
import type { Initiative, MeasureReference } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { STAGE_LABELS, STAGES } from '../../domain/policy/stage.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { ViewContext } from '../context.ts';
import { departmentLabel } from '../department/department-label.ts';
import { distinctNames } from '../indicator-history/distinct-names.ts';
import { measureLabels, ratingLabel } from '../initiative/initiative-view.ts';
import { onceAMunicipality } from '../once-a-municipality.ts';
import type { SearchRecord, SearchRecordKind } from './record.ts';

const KIND_LABELS: Readonly<Record<SearchRecordKind, string>> = {
  document: '文書の概要',
  passage: '文書の欄',
  initiative: '取組',
};

type Filters = SearchRecord['filters'];

/** By what a record can be narrowed; a promise brings its own sections, measures, ratings and difficulty. */
export function filterValues(
  context: ViewContext,
  document: PolicyDocument,
  { kind, initiative }: { readonly kind: SearchRecordKind; readonly initiative: Initiative | null },
): Filters {
  const measures: readonly MeasureReference[] =
    initiative?.measures ?? (kind === 'document' ? document.measures : []);
  const sections = initiative?.sections ?? (kind === 'document' ? document.sections : []);
  return {
    municipality: [document.municipality],
    kind: [KIND_LABELS[kind]],
    year: [formatFiscalYear(document.fiscalYear)],
    department: lineNames(context, document),
    section: sections.map((id) => context.catalog.section(document, id).name),
    measure: measureLabels(context, document.municipality, measures),
    stage: STAGES.filter((stage) => document.stages[stage].kind === 'published').map(
      (stage) => STAGE_LABELS[stage],
    ),
    rating: initiative === null ? [] : ratingValues(context, document, initiative),
    difficulty: initiative === null ? [] : difficultyValues(context, document, initiative),
  };
}

/** A department and all it came from or became: choosing one of them follows its promises through renames. */
function lineNames({ catalog }: ViewContext, document: PolicyDocument): readonly string[] {
  const { municipality } = document;
  const { department, earlier, later } = departmentLine(catalog, document);
  const line = [department, ...[...earlier, ...later].map((one) => one.department)];
  return [...new Set(line.map(({ id }) => departmentLabel(catalog, { municipality, department: id })))];
}

/** A word counts inside its own scale only, so that the scale and its form are named with it. */
function ratingValues(
  context: ViewContext,
  document: PolicyDocument,
  initiative: Initiative,
): readonly string[] {
  const form = formName(context, document);
  return [...new Set(initiative.ratings.map((one) => `${one.scale.name}（${form}）：${ratingLabel(one)}`))];
}

function difficultyValues(
  context: ViewContext,
  document: PolicyDocument,
  { difficulty }: Initiative,
): readonly string[] {
  const heading = document.form.difficulty?.heading;
  if (heading === undefined || difficulty === null) return [];
  return [`${heading}（${formName(context, document)}）：${difficulty.mark}`];
}

function formName({ catalog }: ViewContext, { municipality, form }: PolicyDocument): string {
  return formNames(catalog, municipality).get(form.id) ?? form.name;
}

const formNames = onceAMunicipality((catalog, municipality) => {
  const forms = new Map(catalog.documentsIn(municipality).map(({ form }) => [form.id, form]));
  return distinctNames([...forms.values()].map(({ id, name }) => ({ id, name, beside: id })));
});
