import { stringify } from 'yaml';
import type { ContentFile } from '../../../src/content/content-file.ts';
import type { SyntheticCorpus, SyntheticMunicipality } from './corpus.ts';
import type { WrittenDocument } from './document.ts';

const encoder = new TextEncoder();

/** The corpus as the files of a content folder; `root` is the folder name that stands before every path. */
export function contentFiles(corpus: SyntheticCorpus, root: string): readonly ContentFile[] {
  return [
    file(`${root}/site.yaml`, yaml(corpus.site)),
    ...corpus.municipalities.flatMap((municipality) => municipalityFiles(municipality, root)),
  ];
}

function municipalityFiles(municipality: SyntheticMunicipality, root: string): readonly ContentFile[] {
  const folder = `${root}/${municipality.id}`;
  return [
    file(`${folder}/municipality.yaml`, yaml(municipality.facts)),
    ...Object.entries(municipality.forms).map(([id, form]) => file(`${folder}/forms/${id}.yaml`, yaml(form))),
    ...municipality.documents.flatMap((document) => documentFiles(document, folder)),
  ];
}

/** A wide sheet has one file a section, as departments send them; the others have one file. */
function documentFiles(document: WrittenDocument, municipality: string): readonly ContentFile[] {
  const { department, year, policy, narrative, initiatives, form } = document;
  const folder = `${municipality}/${department}/${year}`;
  const sections = Object.entries(narrative).map(([heading, text]) => `\n## ${heading}\n\n${text.trim()}\n`);
  const policyFile = file(`${folder}/policy.md`, `---\n${yaml(policy)}---\n${sections.join('')}`);
  if (form !== 'goal-sheet')
    return [policyFile, file(`${folder}/initiatives.yaml`, yaml({ 取組: initiatives }))];
  const bySection = Map.groupBy(initiatives, (one) => String(one.課));
  return [
    policyFile,
    ...[...bySection].map(([section, own]) =>
      file(`${folder}/initiatives/${section}.yaml`, yaml({ 課: section, 取組: own })),
    ),
  ];
}

/** Long texts stay on one line or in a block, and nobody writes an empty list. */
function yaml(value: unknown): string {
  return stringify(value, withoutEmpty, { lineWidth: 0, blockQuote: 'literal' });
}

function withoutEmpty(_key: unknown, value: unknown): unknown {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return isEmpty ? undefined : value;
}

function file(path: string, text: string): ContentFile {
  return { path, bytes: encoder.encode(text) };
}
