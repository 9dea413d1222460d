import type { Appearance, Catalog } from '../../domain/catalog.ts';
import type { FilledField } from '../../domain/policy/text.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
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
import { distinctNames } from '../indicator-history/distinct-names.ts';
import { indicatorHistory } from '../indicator-history/municipal-series.ts';
import { panelViews } from '../indicator-history/panel-view.ts';
import { ratingView } from '../initiative/initiative-view.ts';
import { onceAMunicipality } from '../once-a-municipality.ts';
import { ratingLine } from '../document/rows.ts';
import { fieldAnchors, fieldGroups } from '../text.ts';
import { citationOf, lifeCitation } from './citation.ts';
import type { InitiativePageView, InitiativeYearView } from './initiative-page.ts';
import { endingOf, livesIn } from './lives.ts';
import { movesBetween, placeOf } from './moves.ts';
import { relationView } from './relations.ts';

export interface InitiativeKey {
  readonly municipality: string;
  readonly initiative: string;
}

/**
 * The pages of all promises. As with documents, the key of a page is made of what the page is made of: its text is not
 * rendered only to know whether it changed.
 */
export function initiativePaths(
  context: ViewContext,
): readonly PagePath<{ municipality: string; initiative: string }>[] {
  const { catalog } = context;
  return catalog.municipalities.flatMap((municipality) => {
    const surroundings = context.digest(
      JSON.stringify([catalog.site, isSoleMunicipality(context), municipality]),
    );
    const digests = new Map(
      catalog.documentsIn(municipality.id).map((document) => [document, documentDigest(context, document)]),
    );
    return initiativeIds(catalog, municipality.id).map((initiative) => {
      const key = { municipality: municipality.id, initiative };
      const appearances = appearancesOf(context.catalog, key);
      const own = appearances.map((one) => [digests.get(one.document), one.initiative]);
      return pagePath(context, key, [
        surroundings,
        own,
        indicatorsOf(context, appearances),
        relationsOf(context, key),
        endingOf(catalog, appearances[0]),
      ]);
    });
  });
}

function documentDigest(context: ViewContext, document: PolicyDocument): string {
  const { title, fiscalYear, department, form, stages, changes } = document;
  return context.digest(JSON.stringify([title, fiscalYear, department, form, stages, changes]));
}

const initiativeIds = onceAMunicipality((catalog, municipality): readonly string[] => {
  const initiatives = catalog.documentsIn(municipality).flatMap((document) => document.initiatives);
  return [...new Set(initiatives.map(({ id }) => id))];
});

/** Names by which the pages of a municipality's promises are told apart. */
const initiativeNames = onceAMunicipality((catalog, municipality) =>
  distinctNames(
    initiativeIds(catalog, municipality).map((id) => {
      const [latest] = appearancesOf(catalog, { municipality, initiative: id });
      const beside = catalog.department(latest.document).name;
      return { id, name: latest.initiative.title, beside };
    }),
  ),
);

function appearancesOf(catalog: Catalog, key: InitiativeKey): readonly [Appearance, ...Appearance[]] {
  const [latest, ...others] = catalog.appearancesOf(key.municipality, key.initiative);
  if (latest === undefined) throw new Error(`There is no initiative ${key.municipality}/${key.initiative}.`);
  return [latest, ...others];
}

/** One promise over its life: what each year's document promised and reported, and where it came from and went. */
export function initiativePageView(context: ViewContext, key: InitiativeKey): InitiativePageView {
  const municipality = context.catalog.municipality(key.municipality);
  const appearances = appearancesOf(context.catalog, key);
  const [{ document, initiative }] = appearances;
  const department = context.catalog.department(document);
  const name = initiativeNames(context.catalog, key.municipality).get(initiative.id) ?? initiative.title;
  return {
    frame: frameOf(context, {
      title: `${name}の年度ごとの記録｜${municipality.name}`,
      description: `${municipality.name} ${department.name}の取組「${initiative.title}」の目標、結果、評価を年度ごとに掲載しています。`,
      path: paths.initiative(municipality.id, initiative.id),
      crumbs: [
        ...municipalityCrumbs(context, municipality),
        { label: department.name, href: context.href(paths.department(municipality.id, department.id)) },
        { label: initiative.title, href: null },
      ],
      municipality,
    }),
    municipality: municipalityLink(context, municipality),
    department: department.name,
    title: initiative.title,
    lead: leadOf(appearances),
    years: appearances.map((one) => yearView(context, one, earlierOf(one, appearances))),
    indicators: indicatorsOf(context, appearances),
    ...relationsOf(context, key),
    ending: endingOf(context.catalog, appearances[0]),
    citation: lifeCitation(context, appearances),
  };
}

function leadOf(appearances: readonly [Appearance, ...Appearance[]]): string {
  const years = appearances.map(({ document }) => document.fiscalYear);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last
    ? `${formatFiscalYear(first)}の文書に記載がある取組です。`
    : `${formatFiscalYear(first)}から${formatFiscalYear(last)}まで、${years.length}件の文書に記載がある取組です。`;
}

/** The appearance before, of the same department where a year has several. */
function earlierOf(one: Appearance, appearances: readonly Appearance[]): Appearance | null {
  const earlier = appearances.filter(({ document }) => document.fiscalYear < one.document.fiscalYear);
  const year = earlier[0]?.document.fiscalYear;
  const latest = earlier.filter(({ document }) => document.fiscalYear === year);
  return latest.find(({ document }) => document.department === one.document.department) ?? latest[0] ?? null;
}

function yearView(context: ViewContext, one: Appearance, earlier: Appearance | null): InitiativeYearView {
  const { document, initiative } = one;
  const { department, fiscalYear } = document;
  const id = `y${fiscalYear}-${department}`;
  const page = context.href(paths.document(document.municipality, department, fiscalYear));
  const { 題名: title, 番号: number, 担当: sections, 様式: form } = placeOf(context.catalog, one);
  const sentences = earlier === null ? [] : movesBetween(context.catalog, earlier, one);
  return {
    id,
    year: formatFiscalYear(fiscalYear),
    department: context.catalog.department(document).name,
    document: { label: document.title, href: `${page}#${initiative.id}` },
    facts: [
      { term: '題名', entries: [title] },
      { term: '番号', entries: [number] },
      { term: '担当', entries: [sections] },
      { term: '様式', entries: [form] },
    ],
    changes:
      earlier === null || sentences.length === 0
        ? null
        : { since: formatFiscalYear(earlier.document.fiscalYear), sentences },
    ratings: initiative.ratings.map(ratingView),
    unrated: initiative.ratings.length > 0 ? null : ratingLine(document, initiative),
    groups: fieldGroups(fieldsOverTime(initiative.fields), {
      anchors: fieldAnchors(initiative.fields, `${id}-`),
      doubts: initiative.doubts,
    }),
    citation: citationOf(context, one),
  };
}

/** The wording of the target, or what comes nearest to one on this form, then everything written after the plan. */
function fieldsOverTime(fields: readonly FilledField[]): readonly FilledField[] {
  const meanings = ['target', 'desired-outcome', 'action'] as const;
  const meaning = meanings.find((one) => fields.some(({ field }) => field.meaning === one));
  const targets = fields.filter(({ field }) => field.meaning === meaning);
  return [...targets, ...fields.filter((one) => one.field.stage !== 'plan' && !targets.includes(one))];
}

function indicatorsOf(
  context: ViewContext,
  appearances: readonly Appearance[],
): InitiativePageView['indicators'] {
  const latest = new Map(
    appearances
      .toReversed()
      .flatMap(({ document, initiative }) =>
        initiative.indicators.map((one) => [one.id, { document, indicator: one }] as const),
      ),
  );
  return [...latest.values()].map(({ document: { municipality }, indicator }) => ({
    link: { label: indicator.name, href: context.href(paths.indicator(municipality, indicator.id)) },
    panels: panelViews(context, indicator, indicatorHistory(context, municipality, indicator.id).values),
  }));
}

function relationsOf(
  context: ViewContext,
  { municipality, initiative }: InitiativeKey,
): Pick<InitiativePageView, 'before' | 'after'> {
  const lives = livesIn(context.catalog, municipality);
  const view = (side: 'before' | 'after') =>
    (lives[side].get(initiative) ?? []).map((edge) =>
      relationView(context, municipality, { edge, others: edge[side].filter((id) => id !== initiative) }),
    );
  return { before: view('before'), after: view('after') };
}
