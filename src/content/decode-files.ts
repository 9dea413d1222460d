import type { z } from 'zod';
import { diagnostic, type Diagnostic } from '../domain/diagnostic.ts';
import type { ContentFile } from './content-file.ts';
import { readMarkdown } from './decode/read-markdown.ts';
import { readYaml } from './decode/read-yaml.ts';
import { limitRepeats } from './diagnose/limit-repeats.ts';
import { misplacedFile, takenFolder } from './diagnose/misplaced-file.ts';
import { diagnosticsOfZod } from './diagnose/schema/zod-diagnostics.ts';
import { fileKind, type FileKind } from './file-kind.ts';
import type { PolicySource } from './link/link-document.ts';
import type { Located } from './link/linking.ts';
import { formFile, type RawForm } from './schema/form.ts';
import { initiativesFile, type RawInitiativesFile } from './schema/initiatives.ts';
import { municipalityFile, type RawMunicipality } from './schema/municipality.ts';
import { policyFrontMatter } from './schema/policy.ts';
import { type RawSearch, searchFile } from './schema/search.ts';
import { siteFile, type RawSite } from './schema/site.ts';

type DocumentFile<K extends FileKind['kind']> = Extract<FileKind, { kind: K }>;

/** A file that could be decoded, with what it is. */
export interface Decoded<K extends FileKind['kind'], S> {
  readonly at: DocumentFile<K>;
  readonly source: S;
}

/** All files of a corpus after decoding, by what they are; files at fault are in `broken` by their path. */
export interface DecodedFiles {
  readonly site: Located<RawSite> | null;
  readonly municipalities: readonly Decoded<'municipality', Located<RawMunicipality>>[];
  readonly searches: readonly Decoded<'search', Located<RawSearch>>[];
  readonly forms: readonly Decoded<'form', Located<RawForm>>[];
  readonly policies: readonly Decoded<'policy', PolicySource>[];
  readonly initiatives: readonly Decoded<'initiatives', Located<RawInitiativesFile>>[];
  readonly broken: ReadonlySet<string>;
  /** The lines of each file, for remedies that repeat one. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decodes every file by its own schema. `root` is the content folder as it stands before each path, e.g. `content`. */
export function decodeFiles(files: readonly ContentFile[], root: string): DecodedFiles {
  const diagnostics: Diagnostic[] = [];
  const broken = new Set<string>();
  const lines = new Map<string, readonly string[]>();
  const result = {
    site: null as Located<RawSite> | null,
    municipalities: [] as Decoded<'municipality', Located<RawMunicipality>>[],
    searches: [] as Decoded<'search', Located<RawSearch>>[],
    forms: [] as Decoded<'form', Located<RawForm>>[],
    policies: [] as Decoded<'policy', PolicySource>[],
    initiatives: [] as Decoded<'initiatives', Located<RawInitiativesFile>>[],
  };
  const yaml = <T>(file: ContentFile, schema: z.ZodType<T>): Located<T> | null => {
    const outcome = decodeYaml(file, schema);
    lines.set(file.path, outcome.lines);
    diagnostics.push(...limitRepeats(outcome.diagnostics));
    if (outcome.source === null) broken.add(file.path);
    return outcome.source;
  };
  for (const file of files) {
    const at = fileKind(file.path.slice(root.length + 1));
    if (at === null) {
      diagnostics.push(misplacedFile(file.path, root));
      continue;
    }
    if (at.kind === 'site') result.site = yaml(file, siteFile);
    if (at.kind === 'municipality') {
      diagnostics.push(...[takenFolder(file.path, at.municipality)].filter((one) => one !== null));
      push(result.municipalities, at, yaml(file, municipalityFile));
    }
    if (at.kind === 'search') push(result.searches, at, yaml(file, searchFile));
    if (at.kind === 'form') push(result.forms, at, yaml(file, formFile));
    if (at.kind === 'initiatives') push(result.initiatives, at, yaml(file, initiativesFile));
    if (at.kind === 'policy') {
      const outcome = decodePolicy(file);
      lines.set(file.path, outcome.lines);
      diagnostics.push(...limitRepeats(outcome.diagnostics));
      if (outcome.source === null) broken.add(file.path);
      push(result.policies, at, outcome.source);
    }
  }
  return { ...result, broken, lines, diagnostics };
}

function push<K extends FileKind['kind'], S>(list: Decoded<K, S>[], at: DocumentFile<K>, source: S | null): void {
  if (source !== null) list.push({ at, source });
}

interface Outcome<S> {
  readonly source: S | null;
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function decodeYaml<T>(file: ContentFile, schema: z.ZodType<T>): Outcome<Located<T>> {
  const yaml = readYaml(file);
  const { lines, locate } = yaml;
  if (!yaml.complete) return { source: null, lines, diagnostics: yaml.diagnostics };
  const parsed = schema.safeParse(yaml.value);
  if (!parsed.success) {
    return { source: null, lines, diagnostics: [...yaml.diagnostics, ...diagnosticsOfZod(parsed.error, yaml, schema)] };
  }
  // Slips of writing are mended for the time being, so that what hangs on this file is checked in the same run.
  const source = yaml.gaps ? null : { file: file.path, value: parsed.data, locate };
  return { source, lines, diagnostics: yaml.diagnostics };
}

function decodePolicy(file: ContentFile): Outcome<PolicySource> {
  const { frontMatter, preamble, sections, lines, diagnostics } = readMarkdown(file);
  const findings = [...diagnostics];
  if (preamble !== null) {
    findings.push(
      diagnostic({
        code: 'markdown/text-before-heading',
        place: preamble.place,
        message: '最初の見出しより前に文章があります。様式の欄の見出し（## …）の下に置いてください。',
      }),
    );
  }
  if (frontMatter?.complete !== true) return { source: null, lines, diagnostics: findings };
  const parsed = policyFrontMatter.safeParse(frontMatter.value);
  if (!parsed.success) findings.push(...diagnosticsOfZod(parsed.error, frontMatter, policyFrontMatter));
  if (!parsed.success || frontMatter.gaps) return { source: null, lines, diagnostics: findings };
  const source = { file: file.path, value: parsed.data, locate: frontMatter.locate, sections };
  return { source, lines, diagnostics: findings };
}
