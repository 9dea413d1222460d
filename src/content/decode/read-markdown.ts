import { byPlace, diagnostic, type Diagnostic, type Place } from '../../domain/diagnostic.ts';
import type { ContentFile } from '../content-file.ts';
import { decodeText } from './decode-text.ts';
import { lexicalChecks } from './lexical-checks.ts';
import { parseYaml, type YamlSource } from './parse-yaml.ts';
import { splitSections, type Preamble, type Section } from './split-sections.ts';

/** A Markdown file with front matter, cut into its sections. All places count lines of the whole file. */
export interface MarkdownSource {
  readonly frontMatter: YamlSource | null;
  /** Text between the front matter and the first heading. */
  readonly preamble: Preamble | null;
  readonly sections: readonly Section[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a Markdown file: front matter between two lines `---`, then sections that begin with `## `. */
export function readMarkdown(file: ContentFile): MarkdownSource {
  const source = decodeText(file);
  const { text } = source;
  const nothing = { frontMatter: null, preamble: null, sections: [] };
  if (!source.readable) return { ...nothing, diagnostics: source.diagnostics };
  const lines = text.split('\n');
  const lexical = [...source.diagnostics, ...lexicalChecks(file.path, text)];
  const start = { file: file.path, line: 1, column: 1 };
  if (!isFence(lines[0])) return { ...nothing, diagnostics: [...lexical, noFrontMatter(start, text)] };
  const closing = lines.findIndex((line, index) => index > 0 && isFence(line));
  const end = closing === -1 ? endOfOpenFrontMatter(lines) : closing;
  const frontMatter = parseYaml(file.path, `\n${lines.slice(1, end).join('\n')}\n`, text);
  const body = splitSections(file.path, lines, closing === -1 ? end : end + 1);
  const findings = [...lexical, ...(closing === -1 ? [openFrontMatter(start)] : []), ...frontMatter.diagnostics];
  return {
    frontMatter,
    preamble: body.preamble,
    sections: body.sections,
    diagnostics: [...findings, ...body.diagnostics].toSorted(byPlace),
  };
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line);
}

/** Without a closing line, the front matter is taken to end where the text begins: at the first heading. */
function endOfOpenFrontMatter(lines: readonly string[]): number {
  const heading = lines.findIndex((line) => line.startsWith('## '));
  return heading === -1 ? lines.length : heading;
}

function noFrontMatter(place: Place, text: string): Diagnostic {
  if (text.trim() === '') return diagnostic({ code: 'file/empty', place, message: 'ファイルが空です。内容を書くか、ファイルを削除してください。' });
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
    message: '題名や様式を書く部分を閉じる「---」の行がありません。本文の前に「---」だけの行を置いてください。',
    remedy: '---',
  });
}
