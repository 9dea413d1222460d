import type { DocumentKey } from '../../domain/catalog.ts';
import { NO_RESULT_EXPLANATIONS, NO_RESULT_LABELS } from '../../domain/measurement/no-result.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import {
  CHANGE_KIND_LABELS,
  type ChangeEntry,
  type PolicyDocument,
} from '../../domain/policy/policy-document.ts';
import { STAGES, STAGE_LABELS } from '../../domain/policy/stage.ts';
import type { FilledField } from '../../domain/policy/text.ts';
import { formatDate } from '../../domain/time/calendar-date.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { documentComparisons } from '../comparison/comparison-links.ts';
import { formView } from './form-view.ts';
import { tableOfContents } from './contents-view.ts';
import {
  frameOf,
  isSoleMunicipality,
  municipalityCrumbs,
  municipalityLink,
  pagePath,
  paths,
  type PagePath,
  type ViewContext,
} from '../context.ts';
import type { ChangeView, DocumentView, InitiativeGroupView, StageView } from './document.ts';
import { figureCheckSentences } from './figure-check-view.ts';
import type { Link } from '../frame.ts';
import { pastCourses, pastView } from '../indicator-history/past-view.ts';
import { provenanceView } from './provenance-view.ts';
import { indicatorView } from '../initiative/indicator-view.ts';
import { initiativeView, measureLabels, successionSentence } from '../initiative/initiative-view.ts';
import { doubtView, fieldAnchors, fieldGroups, passageView } from '../text.ts';

/**
 * All document pages. Rendering all text only to know what changed would cost too much, so that the key of a page is
 * made of what the page is made of: the document, its municipality, the site's profile, the years beside it, the titles
 * of other documents' promises that it names, and the earlier values of its indicators.
 */
export function documentPaths(
  context: ViewContext,
): readonly PagePath<{ municipality: string; department: string; year: string }>[] {
  const { site, municipalities, documents } = context.catalog;
  const surroundings = new Map(
    municipalities.map((one) => [
      one.id,
      context.digest(JSON.stringify([site, isSoleMunicipality(context), one])),
    ]),
  );
  return documents.map((document) => {
    const { municipality, department, fiscalYear } = document;
    const successions = document.initiatives.flatMap((one) =>
      one.successions.map((edge) => successionSentence(context, municipality, edge)),
    );
    const facts = [
      surroundings.get(municipality),
      document,
      neighbourLinks(context, document),
      successions,
      pastCourses(context, document),
    ];
    return pagePath(context, { municipality, department, year: String(fiscalYear) }, facts);
  });
}

/** Everything the page of one document shows. */
export function documentView(context: ViewContext, key: DocumentKey): DocumentView {
  const document = context.catalog.document(key);
  const municipality = context.catalog.municipality(key.municipality);
  const department = context.catalog.department(key);
  const year = formatFiscalYear(document.fiscalYear);
  const anchors = fieldAnchors(document.fields, '');
  const around = { anchors, doubts: document.doubts };
  const byStage = (early: boolean): readonly FilledField[] =>
    document.fields.filter(({ field }) => (field.stage === 'plan') === early);
  const view = {
    frame: documentFrame(context, document),
    municipality: municipalityLink(context, municipality),
    department: {
      label: department.name,
      href: context.href(paths.department(municipality.id, department.id)),
    },
    year,
    sourceTitle: document.title,
    summary: document.summary,
    facts: documentFacts(context, document),
    sections: sectionLinks(context, document),
    stages: stageViews(document),
    ...neighbourLinks(context, document),
    doubts: document.doubts.map((one) => doubtView(one, anchors)),
    fields: fieldGroups(byStage(true), around),
    indicators: document.indicators.map((one) =>
      indicatorView(one, {
        title: null,
        fields: document.fields,
        anchors,
        pastOf: (indicator) => pastView(context, document, indicator),
      }),
    ),
    figureChecks: figureCheckSentences(document),
    initiativesHeading: document.form.initiativesHeading ?? document.form.initiativeName,
    initiativeName: document.form.initiativeName,
    groups: initiativeGroups(context, document),
    count: document.initiatives.length,
    laterFields: fieldGroups(byStage(false), around),
    others: document.others.map(passageView),
    notes: document.notes,
    form: formView(document.form),
    provenance: provenanceView(document.provenance, context.sourceProof(document)),
    changes: document.changes.map(changeView),
  };
  return { ...view, contents: tableOfContents(view) };
}

/** The same department's documents before and after, by their fiscal years. */
function neighbourLinks(
  context: ViewContext,
  document: PolicyDocument,
): Pick<DocumentView, 'earlier' | 'later' | 'comparisons'> {
  const link = (neighbour: PolicyDocument | null): Link | null =>
    neighbour && {
      label: formatFiscalYear(neighbour.fiscalYear),
      href: context.href(paths.document(neighbour.municipality, neighbour.department, neighbour.fiscalYear)),
    };
  const { earlier, later } = context.catalog.neighboursOf(document);
  return { earlier: link(earlier), later: link(later), comparisons: documentComparisons(context, document) };
}

/** The three stages in words; a stage that is not published says why. */
export function stageViews(document: PolicyDocument): readonly StageView[] {
  return STAGES.map((stage) => {
    const state = document.stages[stage];
    const label = STAGE_LABELS[stage];
    if (state.kind === 'published') {
      const words = state.date === null ? '公表済み' : `${formatDate(state.date)}に公表`;
      return { label, published: true, state: words, explanation: null };
    }
    return {
      label,
      published: false,
      state: NO_RESULT_LABELS[state.reason],
      explanation: NO_RESULT_EXPLANATIONS[state.reason],
    };
  });
}

function documentFrame(context: ViewContext, document: PolicyDocument): DocumentView['frame'] {
  const municipality = context.catalog.municipality(document.municipality);
  const department = context.catalog.department(document);
  const year = formatFiscalYear(document.fiscalYear);
  return frameOf(context, {
    title: `${department.name} ${year} ${document.form.name}｜${municipality.name}`,
    description:
      document.summary ?? `${municipality.name} ${department.name}の${year}の${document.form.name}です。`,
    path: paths.document(document.municipality, document.department, document.fiscalYear),
    crumbs: [
      ...municipalityCrumbs(context, municipality),
      { label: department.name, href: context.href(paths.department(municipality.id, department.id)) },
      { label: year, href: null },
    ],
    municipality,
  });
}

function documentFacts(context: ViewContext, document: PolicyDocument): DocumentView['facts'] {
  const { yearBasis } = document;
  const heads = document.heads.map(
    (head) => `${head.title} ${head.name}${head.reading === null ? '' : `（${head.reading}）`}`,
  );
  const basis =
    yearBasis.kind === 'inferred'
      ? `推定：${yearBasis.reason}`
      : yearBasis.asWritten === null
        ? '原本に記載'
        : `原本の表記「${yearBasis.asWritten}」による`;
  const municipality = context.catalog.municipality(document.municipality);
  return [
    { term: '年度の根拠', entries: [basis] },
    {
      term: '自治体の根拠',
      entries: municipality.basis.kind === 'inferred' ? [`推定：${municipality.basis.reason}`] : [],
    },
    { term: '部長など', entries: heads },
    { term: '担当する施策', entries: measureLabels(context, document.municipality, document.measures) },
  ].filter(({ entries }) => entries.length > 0);
}

function sectionLinks(context: ViewContext, document: PolicyDocument): readonly Link[] {
  return document.sections.map((id) => ({
    label: context.catalog.section(document, id).name,
    href: context.href(paths.section(document.municipality, document.department, id)),
  }));
}

/** Promises under their sections, where that divides the sheet as it is; else all together in the sheet's order. */
function initiativeGroups(context: ViewContext, document: PolicyDocument): readonly InitiativeGroupView[] {
  const { initiatives } = document;
  const show = (one: Initiative) => initiativeView(context, document, one);
  if (initiatives.length === 0) return [];
  const sections = [...new Set(initiatives.map((one) => one.sections[0] ?? ''))];
  const groups = sections.map((id) => ({ id, own: initiatives.filter((one) => one.sections[0] === id) }));
  const isDivided =
    initiatives.every((one) => one.sections.length === 1) &&
    sections.length > 1 &&
    sections.length < initiatives.length &&
    groups.flatMap(({ own }) => own).every((one, index) => one === initiatives[index]);
  if (!isDivided) {
    return [{ id: 'initiatives-all', heading: null, href: null, initiatives: initiatives.map(show) }];
  }
  return groups.map(({ id, own }) => ({
    id: `section-${id}`,
    heading: context.catalog.section(document, id).name,
    href: context.href(paths.section(document.municipality, document.department, id)),
    initiatives: own.map(show),
  }));
}

function changeView(change: ChangeEntry): ChangeView {
  return {
    date: formatDate(change.date),
    kind: CHANGE_KIND_LABELS[change.kind],
    description: change.description,
    before: change.before,
    after: change.after,
  };
}
