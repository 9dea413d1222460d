import type { CatalogParts } from '../../domain/catalog.ts';
import type { Municipality } from '../../domain/organization/municipality.ts';
import { cyclicIds } from '../../domain/organization/succession.ts';
import type { Form } from '../../domain/policy/form.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { SiteProfile } from '../../domain/site.ts';
import type { DecodedFiles } from '../decode-files.ts';
import type { RawSite } from '../schema/site.ts';
import { linkDocument } from './link-document.ts';
import { linkForm } from './link-form.ts';
import { initiativeName } from '../places.ts';
import { linkInitiative } from './link-initiative.ts';
import { linkMunicipality, reportCycle } from './link-municipality.ts';
import { linkSearchWords } from './link-search-words.ts';
import { type Linking, type Located, placesBelow } from './linking.ts';
import { reportReusedIds } from './reused-ids.ts';
import { isKnownName } from './names.ts';

type DecodedPolicy = DecodedFiles['policies'][number];
type DecodedInitiatives = DecodedFiles['initiatives'][number];

const NAMELESS: SiteProfile = {
  name: '',
  description: '',
  publisher: '',
  contact: { name: '', address: null, phone: null, email: null, url: null },
  licence: 'CC BY 4.0',
  about: null,
};

/** What a document needs from outside its folder. */
interface Neighbours {
  readonly municipality: Municipality;
  readonly forms: readonly Form[];
  readonly knownInitiatives: readonly string[];
  /** The files of all promises by the folder of their document. */
  readonly initiativeFiles: ReadonlyMap<string, readonly DecodedInitiatives[]>;
}

/**
 * Links all decoded files. What hangs on a file that could not be decoded is left out without a word, because that
 * file's own findings come first. Without a readable site.yaml the site has no name, and a finding says so elsewhere.
 */
export function linkCatalog(decoded: DecodedFiles, root: string, linking: Linking): CatalogParts {
  const municipalities = decoded.municipalities.map(({ at, source }) =>
    linkMunicipality(source, {
      id: at.municipality,
      searchWords: linkSearchWords(decoded.searches, at.municipality),
      linking,
    }),
  );
  const forms = decoded.forms.map(({ at, source }) =>
    linkForm(source, { municipality: at.municipality, id: at.form }, linking),
  );
  reportOrphans(decoded, root, linking);
  const initiativeFiles = Map.groupBy(decoded.initiatives, ({ at }) => folderOf(at));
  const documents = municipalities.flatMap((municipality) => {
    const neighbours: Neighbours = {
      municipality,
      forms: forms.filter((form) => form.municipality === municipality.id),
      knownInitiatives: initiativeIds(decoded, municipality.id),
      initiativeFiles,
    };
    const broken = [...decoded.broken].some((path) => path.startsWith(`${root}/${municipality.id}/forms/`));
    const linked = decoded.policies
      .filter(({ at }) => at.municipality === municipality.id)
      .flatMap((policy) => linkOneDocument(policy, neighbours, { formsBroken: broken, linking }));
    reportInitiativeCycle(linked, linking);
    return linked;
  });
  reportReusedIds(documents, linking);
  return { site: decoded.site === null ? NAMELESS : linkSite(decoded.site, linking), municipalities, documents };
}

function linkOneDocument(
  policy: DecodedPolicy,
  { municipality, forms, knownInitiatives, initiativeFiles }: Neighbours,
  { formsBroken, linking }: { readonly formsBroken: boolean; readonly linking: Linking },
): readonly PolicyDocument[] {
  const { source, at } = policy;
  const known = municipality.departments.map((one) => one.id);
  const place = { file: source.file, line: 1, column: 1 };
  const use = { code: 'link/unknown-department', place, kind: `${municipality.name}の部`, word: at.department, known };
  const isDepartment = isKnownName(use, linking);
  const form = forms.find((one) => one.id === source.value.様式);
  if (form === undefined && !formsBroken) {
    const ids = forms.map((one) => one.id);
    const formUse = { code: 'link/unknown-form', kind: '様式', word: source.value.様式, known: ids };
    isKnownName({ ...formUse, place: source.locate(['様式']) }, linking);
  }
  const department = municipality.departments.find((one) => one.id === at.department);
  if (!isDepartment || department === undefined || form === undefined) return [];
  const document = { municipality: municipality.id, department: department.id, fiscalYear: at.year };
  const surroundings = { municipality, department, document, form, knownInitiatives, linking };
  const initiatives = initiativesOf(policy, initiativeFiles).flatMap(({ source: file }) =>
    file.value.取組.map((raw, index) => linkInitiative(raw, index, { ...surroundings, source: file })),
  );
  return [linkDocument(source, { municipality, department, fiscalYear: at.year, form, initiatives, linking })];
}

function reportInitiativeCycle(documents: readonly PolicyDocument[], linking: Linking): void {
  const initiatives = documents.flatMap((document) => document.initiatives.map((one) => ({ document, one })));
  const successions = initiatives.flatMap(({ one }) => one.successions);
  const cyclic = new Set(cyclicIds(successions));
  const first = initiatives.find(({ one }) =>
    one.successions.some(({ before }) => before.some((id) => cyclic.has(id))),
  );
  if (first === undefined) return;
  const place = linking.places.of(initiativeName(first.document, first.one.id), ['承継']);
  reportCycle({ successions, what: '取組の承継', place }, linking);
}

/** The files of a document's promises, one a section in the order of the document's sections. */
function initiativesOf(
  { at, source }: DecodedPolicy,
  files: Neighbours['initiativeFiles'],
): readonly DecodedInitiatives[] {
  const sections = source.value.課;
  const rank = ({ source: file }: DecodedInitiatives): number => {
    const index = sections.indexOf(file.value.課 ?? '');
    return index === -1 ? sections.length : index;
  };
  return (files.get(folderOf(at)) ?? []).toSorted((a, b) => rank(a) - rank(b));
}

/** `yokote/somu/2018` */
function folderOf({ municipality, department, year }: DecodedInitiatives['at'] | DecodedPolicy['at']): string {
  return `${municipality}/${department}/${year}`;
}

function initiativeIds(decoded: DecodedFiles, municipality: string): readonly string[] {
  return decoded.initiatives
    .filter(({ at }) => at.municipality === municipality)
    .flatMap(({ source }) => source.value.取組.map((one) => one.識別子));
}

/** Files whose municipality, or whose policy.md, does not exist at all. */
function reportOrphans(decoded: DecodedFiles, root: string, linking: Linking): void {
  const exists = (path: string, found: boolean): boolean => found || decoded.broken.has(path);
  const policies = new Set(decoded.policies.map(({ source }) => source.file));
  for (const { at, source } of [...decoded.searches, ...decoded.forms, ...decoded.policies, ...decoded.initiatives]) {
    const path = `${root}/${at.municipality}/municipality.yaml`;
    const found = decoded.municipalities.some((one) => one.at.municipality === at.municipality);
    if (exists(path, found)) continue;
    linking.report({
      code: 'link/no-municipality',
      place: { file: source.file, line: 1, column: 1 },
      message: `${path} がありません。自治体のファイルを先に作ってください。`,
    });
  }
  for (const { at, source } of decoded.initiatives) {
    const path = `${root}/${folderOf(at)}/policy.md`;
    if (exists(path, policies.has(path))) continue;
    linking.report({
      code: 'link/no-policy',
      place: { file: source.file, line: 1, column: 1 },
      message: `同じ年度のフォルダーに policy.md がありません（${path}）。このままでは取組が公開されません。`,
    });
  }
}

function linkSite(source: Located<RawSite>, linking: Linking): SiteProfile {
  const raw = source.value;
  linking.claim('site', source.locate([]), placesBelow(source, []));
  const contact = raw.連絡先;
  return {
    name: raw.サイト名,
    description: raw.説明,
    publisher: raw.発行者,
    contact: {
      name: contact.名称,
      address: contact.所在地 ?? null,
      phone: contact.電話 ?? null,
      email: contact.メール ?? null,
      url: contact.URL ?? null,
    },
    licence: raw.ライセンス,
    about: raw.このサイトについて ?? null,
  };
}
