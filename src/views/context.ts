import type { Catalog, DocumentKey } from '../domain/catalog.ts';
import type { Municipality } from '../domain/organization/municipality.ts';
import type { CodeDescription } from '../domain/diagnostic.ts';
import type { SourceProof } from '../domain/policy/source-proof.ts';
import type { SiteProfile } from '../domain/site.ts';
import type { Crumb, Frame, Link, SearchFieldView } from './frame.ts';

/** What every view asks: the catalogue, and how this build writes addresses. */
export interface ViewContext {
  readonly catalog: Catalog;
  /** Turns `/yokote/` into an address under the base path. */
  href(path: string): string;
  /** The full address of a path; null when the site's address is not known. */
  canonical(path: string): string | null;
  /** A short fingerprint of a text, to tell whether a page's facts changed. */
  digest(text: string): string;
  /** What comparing a document with the text of its original has shown; null where no original lies beside it. */
  sourceProof(document: DocumentKey): SourceProof | null;
  /** All findings the checks can make, for the manual. */
  readonly codes: readonly CodeDescription[];
}

/** A page that a route makes: its parameters, and a key that changes when the page's facts change. */
export interface PagePath<Params extends Record<string, string>> {
  readonly params: Params;
  readonly cacheKey: string;
}

/** The path of a page with the key of its facts: everything the page shows, or all that it is made of. */
export function pagePath<Params extends Record<string, string>>(
  context: ViewContext,
  params: Params,
  facts: unknown,
): PagePath<Params> {
  return { params, cacheKey: context.digest(JSON.stringify(facts)) };
}

/** What a page adds to the frame that all pages share. */
export interface FrameInput {
  /** Title of the page itself; null for the home page. */
  readonly title: string | null;
  readonly description: string;
  readonly path: string;
  /** The way to the page, home left out, the page itself last. */
  readonly crumbs: readonly Crumb[];
  readonly municipality?: Municipality;
  readonly indexable?: boolean;
  readonly isSearchPage?: boolean;
  readonly isImportPage?: boolean;
}

const LICENCES = {
  'CC BY 4.0': {
    name: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）',
    href: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
  },
  'PDL 1.0': {
    name: '公共データ利用規約 第1.0版（PDL 1.0）',
    href: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0',
  },
} as const;

/** The frame of one page: names, addresses and the way to it. */
export function frameOf(context: ViewContext, input: FrameInput): Frame {
  const { site } = context.catalog;
  const fictional = input.municipality?.fictional ?? false;
  return {
    title: input.title === null ? site.name : `${input.title}｜${site.name}`,
    description: input.description,
    canonical: context.canonical(input.path),
    indexable: (input.indexable ?? true) && !fictional,
    crumbs: input.crumbs.length === 0 ? [] : [{ label: 'ホーム', href: context.href('/') }, ...input.crumbs],
    siteName: site.name,
    homeHref: context.href('/'),
    aboutHref: context.href('/about/'),
    search: searchField(context, input.municipality),
    isSearchPage: input.isSearchPage ?? false,
    isImportPage: input.isImportPage ?? false,
    publisher: site.publisher,
    contact: contactLines(site.contact),
    licence: LICENCES[site.licence],
    notice: fictional ? '見本のために作った架空の自治体です。実在の自治体や人物とは関係ありません。' : null,
  };
}

/** On the pages of one of several municipalities the field searches its documents only. */
function searchField(context: ViewContext, municipality: Municipality | undefined): SearchFieldView {
  const isLimited = municipality !== undefined && !isSoleMunicipality(context);
  return {
    action: context.href(paths.search()),
    label: isLimited ? `${municipality.name}の文書を検索` : 'サイト内の文書を検索',
    municipality: isLimited ? municipality.id : null,
  };
}

function contactLines({ name, address, phone, email, url }: SiteProfile['contact']): Frame['contact'] {
  const line = (label: string | null, href: string | null): Frame['contact'] =>
    label === null ? [] : [{ label, href }];
  return [
    ...line(name, null),
    ...line(address, null),
    ...line(phone, `tel:${phone ?? ''}`),
    ...line(email, `mailto:${email ?? ''}`),
    ...line(url, url),
  ];
}

/** Whether the site is about one municipality only, whose page then is the home page. */
export function isSoleMunicipality({ catalog }: ViewContext): boolean {
  return catalog.municipalities.length === 1;
}

/** The page of a municipality: the home page when the site has no other one. */
export function municipalityLink(context: ViewContext, { id, name }: Municipality): Link {
  const path = isSoleMunicipality(context) ? '/' : paths.municipality(id);
  return { label: name, href: context.href(path) };
}

/** The step to a municipality on the way to a page below it; none when home is that step already. */
export function municipalityCrumbs(context: ViewContext, municipality: Municipality): readonly Crumb[] {
  return isSoleMunicipality(context) ? [] : [municipalityLink(context, municipality)];
}

/** Addresses of all kinds of pages, in one place: permanent, without Japanese and without ordinals. */
export const paths = {
  municipality: (m: string) => `/${m}/`,
  department: (m: string, d: string) => `/${m}/${d}/`,
  document: (m: string, d: string, year: number) => `/${m}/${d}/${year}/`,
  comparison: (m: string, d: string, [from, to]: readonly [number, number]) =>
    `/${m}/${d}/compare/${from}-${to}/`,
  section: (m: string, d: string, section: string) => `/${m}/${d}/sections/${section}/`,
  year: (m: string, year: number) => `/${m}/years/${year}/`,
  board: (m: string) => `/${m}/board/`,
  boardChoice: (m: string, choice: string) => (choice === '' ? `/${m}/board/` : `/${m}/board/${choice}/`),
  plans: (m: string) => `/${m}/plan/`,
  measure: (m: string, plan: string, measure: string) => `/${m}/plan/${plan}/${measure}/`,
  initiative: (m: string, id: string) => `/${m}/initiatives/${id}/`,
  indicators: (m: string) => `/${m}/indicators/`,
  indicator: (m: string, id: string) => `/${m}/indicators/${id}/`,
  search: () => '/search/',
  importing: () => '/tools/import/',
} as const;
