import { byPlace, diagnostic, type Diagnostic, type Place } from '../../domain/diagnostic.ts';
import type { ContentFile } from '../content-file.ts';
import { conflictMarks } from './conflict-marks.ts';
import { decodeText } from './decode-text.ts';
import { lexicalChecks } from './lexical-checks.ts';
import { parseYaml, type YamlSource } from './parse-yaml.ts';
import { emptyFile } from './read-yaml.ts';
import { splitSections, type Preamble, type Section } from './split-sections.ts';

/** A Markdown file with front matter, cut into its sections. All places count lines of the whole file. */
export interface MarkdownSource {
  /** Null when there is none to read. Its diagnostics are among those of the file. */
  readonly frontMatter: YamlSource | null;
  /** Text between the front matter and the first heading. */
  readonly preamble: Preamble | null;
  readonly sections: readonly Section[];
  /** The lines of the whole file. */
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a Markdown file: front matter between two lines `---`, then sections that begin with `## `. */
export function readMarkdown(file: ContentFile): MarkdownSource {
  const source = decodeText(file);
  const original = source.text.split('\n');
  if (!source.readable) return withoutContent(source.diagnostics);
  const conflicts = conflictMarks(file.path, original);
  if (conflicts.length > 0) return withoutContent([...source.diagnostics, ...conflicts]);
  const { lines, diagnostics: lexical } = lexicalChecks(file.path, original);
  const before = [...source.diagnostics, ...lexical];
  const start = { file: file.path, line: 1, column: 1 };
  if (!isFence(lines[0])) return withoutContent([...before, noFrontMatter(start, lines)]);
  const closing = lines.findIndex((line, index) => index > 0 && isFence(line));
  const end = closing === -1 ? endOfOpenFrontMatter(lines) : closing;
  const yaml = parseYaml({ file: file.path, lines: ['', ...lines.slice(1, end)], original });
  const body = splitSections(file.path, lines, closing === -1 ? end : end + 1);
  const findings = [...before, ...(closing === -1 ? [openFrontMatter({ ...start, line: Math.min(end + 1, lines.length) })] : []), ...yaml.diagnostics];
  const diagnostics = [...findings, ...body.diagnostics].toSorted(byPlace);
  return { frontMatter: { ...yaml, diagnostics }, preamble: body.preamble, sections: body.sections, lines, diagnostics };
}

function withoutContent(diagnostics: readonly Diagnostic[]): MarkdownSource {
  return { frontMatter: null, preamble: null, sections: [], lines: [], diagnostics };
}

function isFence(line: string | undefined): boolean {
  return line?.trimEnd() === '---';
}

/** Without a closing line, the front matter is taken to end where the text begins: at the first heading. */
function endOfOpenFrontMatter(lines: readonly string[]): number {
  const heading = lines.findIndex((line) => line.startsWith('## '));
  return heading === -1 ? lines.length : heading;
}

function noFrontMatter(place: Place, lines: readonly string[]): Diagnostic {
  if (lines.every((line) => line.trim() === '')) return emptyFile(place.file);
  return diagnostic({
    code: 'markdown/no-front-matter',
    place,
    message: 'ファイルの1行目が「---」（半角のハイフン三つ）ではありません。題名や様式を、二つの「---」の行の間に書いてください。',
    remedy: '---',
  });
}

function openFrontMatter(place: Place): Diagnostic {
  return diagnostic({
    code: 'markdown/open-front-matter',
    place,
    message: '題名や様式を書く部分を閉じる「---」の行がありません。この行の前に「---」だけの行を置いてください。',
    remedy: '---',
  });
}
