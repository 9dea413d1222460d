import type { DocumentKey } from '../domain/catalog.ts';
import { NO_RESULT_EXPLANATIONS, NO_RESULT_LABELS } from '../domain/measurement/no-result.ts';
import {
  CHANGE_KIND_LABELS,
  type ChangeEntry,
  type PolicyDocument,
} from '../domain/policy/policy-document.ts';
import type { Provenance } from '../domain/policy/provenance.ts';
import { STAGES, STAGE_LABELS } from '../domain/policy/stage.ts';
import type { FilledField } from '../domain/policy/text.ts';
import { formatDate } from '../domain/time/calendar-date.ts';
import { formatFiscalYear } from '../domain/time/fiscal-year.ts';
import { formView } from './form-view.ts';
import { tableOfContents } from './contents-view.ts';
import {
  frameOf,
  isSoleMunicipality,
  municipalityCrumbs,
  municipalityLink,
  paths,
  type PagePath,
  type ViewContext,
} from './context.ts';
import type { ChangeView, DocumentView, InitiativeGroupView, ProvenanceView, StageView } from './document.ts';
import { figureCheckSentences } from './figure-check-view.ts';
import type { Link } from './frame.ts';
import { indicatorView } from './indicator-view.ts';
import { initiativeView, measureLabels, successionSentence } from './initiative-view.ts';
import { doubtView, fieldAnchors, fieldGroups, passageView } from './text.ts';

/**
 * All document pages. The key of a page changes with the document, with its municipality, with the site's profile and
 * with the titles of other documents' promises that the page names.
 */
export function documentPaths(
  context: ViewContext,
): readonly PagePath<{ municipality: string; department: string; year: string }>[] {
  const { site, municipalities, documents } = context.catalog;
  const surroundings = new Map(
    municipalities.map((one) => [one.id, JSON.stringify([site, isSoleMunicipality(context), one])]),
  );
  return documents.map((document) => ({
    params: {
      municipality: document.municipality,
      department: document.department,
      year: String(document.fiscalYear),
    },
    cacheKey: context.digest(
      [
        surroundings.get(document.municipality) ?? '',
        JSON.stringify([document, neighbourLinks(context, document)]),
        ...document.initiatives.flatMap((one) =>
          one.successions.map((edge) => successionSentence(context, document.municipality, edge)),
        ),
      ].join('\n'),
    ),
  }));
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
      indicatorView(one, { title: null, fields: document.fields, anchors }),
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
    provenance: provenanceView(document.provenance),
    changes: document.changes.map(changeView),
  };
  return { ...view, contents: tableOfContents(view) };
}

/** The same department's documents before and after, by their fiscal years. */
function neighbourLinks(
  context: ViewContext,
  document: PolicyDocument,
): Pick<DocumentView, 'earlier' | 'later'> {
  const link = (neighbour: PolicyDocument | null): Link | null =>
    neighbour && {
      label: formatFiscalYear(neighbour.fiscalYear),
      href: context.href(paths.document(neighbour.municipality, neighbour.department, neighbour.fiscalYear)),
    };
  const { earlier, later } = context.catalog.neighboursOf(document);
  return { earlier: link(earlier), later: link(later) };
}

/** The three stages in words; a stage that is not published says why. */
export function stageViews(document: PolicyDocument): readonly StageView[] {
  return STAGES.map((stage) => {
    const state = document.stages[stage];
    const label = STAGE_LABELS[stage];
    if (state.kind === 'published') {
      const date = state.date === null ? '' : `（${formatDate(state.date)}）`;
      return { label, published: true, state: `公表済み${date}`, explanation: null };
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
      : `原本の表記「${yearBasis.asWritten ?? ''}」による`;
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

function initiativeGroups(context: ViewContext, document: PolicyDocument): readonly InitiativeGroupView[] {
  const divided =
    document.initiatives.length > 0 && document.initiatives.every((one) => one.sections.length === 1);
  const sections = divided ? [...new Set(document.initiatives.map((one) => one.sections[0] ?? ''))] : [];
  if (sections.length < 2 || sections.length === document.initiatives.length) {
    const initiatives = document.initiatives.map((one) => initiativeView(context, document, one));
    return initiatives.length === 0
      ? []
      : [{ id: 'initiatives-all', heading: null, href: null, initiatives }];
  }
  const ordered = sections.map((id) => document.initiatives.filter((one) => one.sections[0] === id));
  const contiguous = ordered.flat().every((one, index) => one === document.initiatives[index]);
  if (!contiguous) {
    const initiatives = document.initiatives.map((one) => initiativeView(context, document, one));
    return [{ id: 'initiatives-all', heading: null, href: null, initiatives }];
  }
  return sections.map((id, index) => ({
    id: `section-${id}`,
    heading: context.catalog.section(document, id).name,
    href: context.href(paths.section(document.municipality, document.department, id)),
    initiatives: (ordered[index] ?? []).map((one) => initiativeView(context, document, one)),
  }));
}

function provenanceView(provenance: Provenance): ProvenanceView {
  const { title, publisher } = provenance;
  const source = `${publisher}「${title}」`;
  const obtained = provenance.obtained === null ? '' : `（${formatDate(provenance.obtained)}取得）`;
  return {
    title,
    publisher,
    href: provenance.url,
    fidelity:
      provenance.fidelity === 'digest'
        ? `このページは、${source}${obtained}の要約です。数値・日付・名称・評価は原本のとおりで、文章は短く書き直しています。`
        : `このページは、${source}${obtained}の原文を掲載しています。`,
    flaws: provenance.flaws,
  };
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
