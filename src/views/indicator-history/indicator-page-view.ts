import { attainments } from '../../domain/measurement/attainment.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import {
  frameOf,
  municipalityCrumbs,
  municipalityLink,
  pagePath,
  paths,
  type PagePath,
  type ViewContext,
} from '../context.ts';
import { attainmentSentence, indicatorFacts } from '../initiative/indicator-view.ts';
import type { IndicatorPageView } from './indicator-page.ts';
import {
  indicatorHistories,
  indicatorHistory,
  indicatorNames,
  type IndicatorHistory,
} from './municipal-series.ts';
import { panelViews } from './panel-view.ts';

export interface IndicatorKey {
  readonly municipality: string;
  readonly indicator: string;
}

export function indicatorPaths(
  context: ViewContext,
): readonly PagePath<{ municipality: string; indicator: string }>[] {
  return context.catalog.municipalities.flatMap(({ id }) =>
    [...indicatorHistories(context.catalog, id).keys()].map((indicator) => {
      const key = { municipality: id, indicator };
      return pagePath(context, key, indicatorPageView(context, key));
    }),
  );
}

/** One indicator over all years: its values drawn and as a table, each with the place it was read from. */
export function indicatorPageView(context: ViewContext, key: IndicatorKey): IndicatorPageView {
  const municipality = context.catalog.municipality(key.municipality);
  const history = indicatorHistory(context, key.municipality, key.indicator);
  const [{ indicator }] = history.places;
  const name = indicatorNames(context.catalog, key.municipality).get(key.indicator) ?? indicator.name;
  const path = paths.indicator(key.municipality, key.indicator);
  const overview = { label: '指標の一覧', href: context.href(paths.indicators(key.municipality)) };
  const panels = panelViews(context, indicator, history.values);
  return {
    frame: frameOf(context, {
      title: `${name}の推移｜${municipality.name}`,
      description: `${municipality.name}の指標「${name}」の目標値と実績値を年度ごとに掲載しています。`,
      path,
      crumbs: [...municipalityCrumbs(context, municipality), overview, { label: name, href: null }],
      municipality,
    }),
    municipality: municipalityLink(context, municipality),
    overview,
    name: indicator.name,
    owners: ownersOf(context, history),
    facts: factsOf(history),
    panels,
    arithmetic: [
      ...new Set(
        history.places
          .toReversed()
          .flatMap(({ indicator: one }) => attainments(one))
          .map(attainmentSentence),
      ),
    ],
    address: context.canonical(path) ?? context.href(path),
  };
}

function ownersOf(context: ViewContext, { places }: IndicatorHistory): IndicatorPageView['owners'] {
  const owners = Map.groupBy(places, ({ initiative, document }) =>
    initiative === null ? document.department : `#${initiative.id}`,
  );
  return [...owners.values()].flatMap((own) => {
    const [latest] = own;
    if (latest === undefined) return [];
    const { document, initiative } = latest;
    const department = context.catalog.department(document).name;
    return [
      {
        label: initiative === null ? `${department}の文書全体` : `${department}「${initiative.title}」`,
        href: context.href(
          initiative === null
            ? paths.department(document.municipality, document.department)
            : paths.initiative(document.municipality, initiative.id),
        ),
        years: yearsInWords(own.map((one) => one.document.fiscalYear)),
      },
    ];
  });
}

/** 令和4年度（2022年度）から令和6年度（2024年度）までの文書 */
function yearsInWords(years: readonly FiscalYear[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last
    ? `${formatFiscalYear(first)}の文書`
    : `${formatFiscalYear(first)}から${formatFiscalYear(last)}までの文書`;
}

/** Terms of all years' sheets: an entry that changed says for which years it holds. */
function factsOf({ places }: IndicatorHistory): IndicatorPageView['facts'] {
  const stated = places.flatMap(({ document, indicator }) => [
    { term: '指標の名称', text: indicator.name, year: document.fiscalYear },
    ...indicatorFacts(indicator).map((fact) => ({ ...fact, year: document.fiscalYear })),
  ]);
  return [...Map.groupBy(stated, ({ term }) => term)].flatMap(([term, own]) => {
    const texts = [...Map.groupBy(own, ({ text }) => text)];
    if (term === '指標の名称' && texts.length === 1) return [];
    const needsYears = texts.length > 1;
    const entries = texts.map(([text, years]) =>
      needsYears ? `${text}（${yearsInWords(years.map(({ year }) => year))}）` : text,
    );
    return [{ term, entries }];
  });
}
