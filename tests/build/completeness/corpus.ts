import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isMapping } from './leaves.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** A document as its files say it, read without the reader under test. */
export interface SourceDocument {
  /** `/yokote/somu/2018/`: the address of its page. */
  readonly page: string;
  readonly municipality: string;
  readonly frontMatter: Mapping;
  readonly sections: readonly { readonly heading: string; readonly body: string }[];
  readonly initiativeFiles: readonly Mapping[];
  readonly form: Mapping;
}

export interface SourceMunicipality {
  readonly id: string;
  readonly file: Mapping;
}

const CONTENT = process.env['CONTENT_DIR'] ?? 'content';

export function readSite(): Mapping {
  return readMapping(join(CONTENT, 'site.yaml'));
}

export function readMunicipalities(): readonly SourceMunicipality[] {
  return folders(CONTENT).map((id) => ({ id, file: readMapping(join(CONTENT, id, 'municipality.yaml')) }));
}

export function readDocuments(): readonly SourceDocument[] {
  return folders(CONTENT).flatMap((municipality) =>
    folders(join(CONTENT, municipality))
      .filter((department) => department !== 'forms')
      .flatMap((department) =>
        folders(join(CONTENT, municipality, department)).map((year) =>
          readDocument(
            municipality,
            join(CONTENT, municipality, department, year),
            `/${municipality}/${department}/${year}/`,
          ),
        ),
      ),
  );
}

function readDocument(municipality: string, folder: string, page: string): SourceDocument {
  const text = readFileSync(join(folder, 'policy.md'), 'utf8');
  const [, yaml = '', markdown = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const frontMatter = mapping(parse(yaml));
  const [, ...sections] = `\n${markdown}`.split(/\n## /);
  return {
    page,
    municipality,
    frontMatter,
    sections: sections.map((section) => {
      const [heading = '', ...body] = section.split('\n');
      return { heading, body: body.join('\n') };
    }),
    initiativeFiles: initiativeFiles(folder).map(readMapping),
    form: readMapping(join(CONTENT, municipality, 'forms', `${String(frontMatter['様式'])}.yaml`)),
  };
}

function initiativeFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return readdirSync(path).map((name) => join(path, name));
    return entry.name === 'initiatives.yaml' ? [path] : [];
  });
}

function folders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function readMapping(path: string): Mapping {
  return mapping(parse(readFileSync(path, 'utf8')));
}

function mapping(value: unknown): Mapping {
  if (!isMapping(value)) throw new Error('A content file is not a mapping.');
  return value;
}
