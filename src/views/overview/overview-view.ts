import type { DepartmentKey } from '../../domain/catalog.ts';
import type { Municipality } from '../../domain/organization/municipality.ts';
import { SUCCESSION_CERTAINTY_LABELS, type Succession } from '../../domain/organization/succession.ts';
import { formatDate } from '../../domain/time/calendar-date.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
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
import { comparisonLists } from '../comparison/comparison-links.ts';
import { departmentLabel, isNameShared } from '../department/department-label.ts';
import { edgeSentence, unitNames } from '../department-line/edge-sentence.ts';
import { familyLineView, lineEdges } from '../department-line/family-line-view.ts';
import { indicatorListLink } from '../indicator-history/indicator-list-view.ts';
import type { DepartmentView, HomeView, MunicipalityView, SectionView, SuccessionView } from './overview.ts';
import { sectionSuccessions } from './section-successions.ts';
import { planLinks } from '../plan/plan-links.ts';
import { documentRow, initiativeRow } from '../document/rows.ts';
import { spanSentence } from '../span.ts';
import { stageMatrixView } from '../stages/stage-matrix-view.ts';

/** With one municipality the home page is that municipality's; with several it is a portal. */
export function homeView(
  context: ViewContext,
): { kind: 'portal'; view: HomeView } | { kind: 'municipality'; view: MunicipalityView } {
  const { catalog } = context;
  const [only] = catalog.municipalities;
  if (only !== undefined && isSoleMunicipality(context)) {
    return { kind: 'municipality', view: municipalityView(context, only.id, true) };
  }
  const initiatives = catalog.documents.reduce((sum, one) => sum + one.initiatives.length, 0);
  return {
    kind: 'portal',
    view: {
      frame: frameOf(context, { title: null, description: catalog.site.description, path: '/', crumbs: [] }),
      siteName: catalog.site.name,
      description: catalog.site.description,
      counts: `${catalog.municipalities.length}自治体、${catalog.documents.length}文書、取組${initiatives}件を掲載しています。`,
      municipalities: catalog.municipalities.map((one) => ({
        name: one.name,
        reading: one.reading,
        prefecture: one.prefecture,
        href: context.href(paths.municipality(one.id)),
        basis: one.basis.kind === 'inferred' ? `推定：${one.basis.reason}` : null,
        isFictional: one.fictional,
        documents: catalog.documentsIn(one.id).map((document) => documentRow(context, document)),
      })),
    },
  };
}

export function municipalityPaths(context: ViewContext): readonly PagePath<{ municipality: string }>[] {
  return context.catalog.municipalities.map(({ id }) =>
    pagePath(context, { municipality: id }, municipalityView(context, id)),
  );
}

/** The page of a municipality. `asHome` when it stands at the site's own address. */
export function municipalityView(context: ViewContext, id: string, asHome = false): MunicipalityView {
  const { catalog } = context;
  const municipality = catalog.municipality(id);
  return {
    frame: frameOf(context, {
      title: asHome ? null : municipality.name,
      description: `${municipality.name}（${municipality.prefecture}）の各部の方針と、その結果を年度ごとに掲載しています。`,
      path: isSoleMunicipality(context) ? '/' : paths.municipality(id),
      crumbs: asHome ? [] : [{ label: municipality.name, href: null }],
      municipality,
    }),
    name: municipality.name,
    reading: municipality.reading,
    facts: municipalityFacts(municipality),
    officialSite: municipality.url,
    notes: municipality.notes,
    departments: municipality.departments.map((department) => ({
      name: department.name,
      span: isNameShared(department, municipality.departments) ? spanSentence(department.span) : null,
      reading: department.reading,
      href: context.href(paths.department(id, department.id)),
      documents: catalog
        .documentsOf({ municipality: id, department: department.id })
        .map((document) => documentRow(context, document)),
    })),
    years: catalog.yearsOf(id).map((year) => ({
      label: formatFiscalYear(year),
      href: context.href(paths.year(id, year)),
    })),
    indicators: indicatorListLink(context, id),
    stages: stageMatrixView(context, id),
    board:
      catalog.yearsOf(id).length === 0
        ? null
        : { label: '取組の状況一覧', href: context.href(paths.board(id)) },
    plans: planLinks(context, municipality),
  };
}

function municipalityFacts(municipality: Municipality): MunicipalityView['facts'] {
  const { basis } = municipality;
  return [
    { term: '読み', entries: [municipality.reading] },
    { term: '都道府県', entries: [municipality.prefecture] },
    { term: '全国地方公共団体コード', entries: [municipality.code] },
    { term: '自治体の根拠', entries: basis.kind === 'inferred' ? [`推定：${basis.reason}`] : [] },
    {
      term: 'このサイトへの掲載',
      entries: municipality.registered === null ? [] : [`${formatDate(municipality.registered)}から`],
    },
  ].filter(({ entries }) => entries.length > 0);
}

export function departmentPaths(
  context: ViewContext,
): readonly PagePath<{ municipality: string; department: string }>[] {
  return context.catalog.municipalities.flatMap(({ id, departments }) =>
    departments.map((one) => {
      const key = { municipality: id, department: one.id };
      return pagePath(context, key, departmentView(context, key));
    }),
  );
}

export function departmentView(context: ViewContext, key: DepartmentKey): DepartmentView {
  const { catalog } = context;
  const municipality = catalog.municipality(key.municipality);
  const department = catalog.department(key);
  const name = departmentLabel(catalog, key);
  return {
    frame: frameOf(context, {
      title: `${name}｜${municipality.name}`,
      description: `${municipality.name} ${name}の方針と、その結果を年度ごとに掲載しています。`,
      path: paths.department(municipality.id, department.id),
      crumbs: [...municipalityCrumbs(context, municipality), { label: name, href: null }],
      municipality,
    }),
    municipality: municipalityLink(context, municipality),
    name,
    reading: department.reading,
    span: spanSentence(department.span),
    documents: catalog.documentsOf(key).map((document) => documentRow(context, document)),
    sections: department.sections.map((section) => ({
      label: section.name,
      reading: section.reading,
      href: context.href(paths.section(municipality.id, department.id, section.id)),
      size: sectionSize(context, key, section.id),
    })),
    successions: lineEdges(context, key).map((edge) => successionView(context, key, edge)),
    familyLine: familyLineView(context, key),
    comparisons: comparisonLists(context, key),
  };
}

function sectionSize(context: ViewContext, key: DepartmentKey, section: string): string {
  const groups = context.catalog.initiativesOfSection(key, section);
  const count = groups.reduce((sum, { initiatives }) => sum + initiatives.length, 0);
  return count === 0 ? '課を明記した取組はありません' : `取組 ${count}件`;
}

function successionView(context: ViewContext, key: DepartmentKey, edge: Succession): SuccessionView {
  const { departments } = context.catalog.municipality(key.municipality);
  const others = [...edge.before, ...edge.after].filter((id) => id !== key.department);
  return {
    certainty: SUCCESSION_CERTAINTY_LABELS[edge.certainty],
    sentence: edgeSentence(departments, edge),
    evidence: edge.evidence,
    links: [...new Set(others)].map((id) => ({
      label: unitNames(departments, [id]),
      href: context.href(paths.department(key.municipality, id)),
    })),
  };
}

export function sectionPaths(
  context: ViewContext,
): readonly PagePath<{ municipality: string; department: string; section: string }>[] {
  return context.catalog.municipalities.flatMap(({ id, departments }) =>
    departments.flatMap((department) =>
      department.sections.map((section) => {
        const key = { municipality: id, department: department.id, section: section.id };
        return pagePath(context, key, sectionView(context, key));
      }),
    ),
  );
}

export function sectionView(
  context: ViewContext,
  key: DepartmentKey & { readonly section: string },
): SectionView {
  const { catalog } = context;
  const municipality = catalog.municipality(key.municipality);
  const department = catalog.department(key);
  const section = catalog.section(key, key.section);
  const departmentLink = {
    label: departmentLabel(catalog, key),
    href: context.href(paths.department(municipality.id, department.id)),
  };
  return {
    frame: frameOf(context, {
      title: `${departmentLink.label} ${section.name}｜${municipality.name}`,
      description: `${municipality.name} ${departmentLink.label} ${section.name}の取組を年度ごとに掲載しています。`,
      path: paths.section(municipality.id, department.id, section.id),
      crumbs: [
        ...municipalityCrumbs(context, municipality),
        departmentLink,
        { label: section.name, href: null },
      ],
      municipality,
    }),
    municipality: municipalityLink(context, municipality),
    department: departmentLink,
    name: section.name,
    reading: section.reading,
    span: spanSentence(section.span),
    successions: sectionSuccessions(context, key),
    years: catalog.initiativesOfSection(key, key.section).map(({ document, initiatives }) => ({
      year: formatFiscalYear(document.fiscalYear),
      document: {
        label: document.title,
        href: context.href(paths.document(municipality.id, department.id, document.fiscalYear)),
      },
      initiatives: initiatives.map((one) => initiativeRow(context, document, one)),
    })),
  };
}
