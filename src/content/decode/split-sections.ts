import { diagnostic, type Diagnostic, type Place } from '../../domain/diagnostic.ts';

/** One `## ` section. `body` is trimmed; `bodyPlace` is where its first line stands. */
export interface Section {
  readonly heading: string;
  readonly level: number;
  readonly place: Place;
  readonly body: string;
  readonly bodyPlace: Place;
}

export interface Preamble {
  readonly body: string;
  readonly place: Place;
}

interface Body {
  readonly preamble: Preamble | null;
  readonly sections: readonly Section[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Heading {
  readonly index: number;
  readonly text: string;
}

const CODE_FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Cuts the lines of a Markdown text, from the line with index `from` on, at its `## ` headings outside code. */
export function splitSections(file: string, lines: readonly string[], from: number): Body {
  const headings: Heading[] = [];
  const diagnostics: Diagnostic[] = [];
  let fence: { readonly mark: string; readonly place: Place } | null = null;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const place = { file, line: index + 1, column: 1 };
    const mark: string | undefined = CODE_FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence.mark) === true && line.trim() === mark) fence = null;
      continue;
    }
    if (mark !== undefined) fence = { mark, place };
    const text = headingText(line);
    if (text !== null) headings.push({ index, text });
    else diagnostics.push(...headingMistake(line, place));
  }
  if (fence !== null) {
    diagnostics.push(
      diagnostic({
        code: 'markdown/open-code',
        place: fence.place,
        message: `ここから始まるコードの囲みが閉じられていません。囲みの終わりに「${fence.mark}」の行を置くか、この行を削除してください。`,
      }),
    );
  }
  return {
    preamble: preambleOf(file, lines, { from, to: headings[0]?.index ?? lines.length }),
    sections: headings.map((heading, position) =>
      sectionOf(file, lines, { heading, to: headings[position + 1]?.index ?? lines.length }),
    ),
    diagnostics,
  };
}

/** The text of a heading `## text`, without the `##` that may close it; null for any other line. */
function headingText(line: string): string | null {
  if (!/^## +/.test(line)) return null;
  const text = line.slice('##'.length).trim();
  const open = text.replace(/(?:^|(?<= ))#+$/, '');
  return open.trimEnd();
}

/** Lines that were meant to be a heading of a section and are none. */
function headingMistake(line: string, place: Place): readonly Diagnostic[] {
  const match = /^[ \u3000]*([#＃]+)[ \u3000]*(.*)$/.exec(line);
  const [, marks = '', text = ''] = match ?? [];
  if (match === null || marks === '#' || (marks.length > 2 && !marks.includes('＃'))) return [];
  return [
    diagnostic({
      code: 'markdown/heading',
      place,
      message: '見出しになっていません。行の初めに半角の「##」と半角の空白を一つ書き、続けて欄の名前を書いてください。',
      remedy: `## ${text}`,
    }),
  ];
}

function sectionOf(
  file: string,
  lines: readonly string[],
  { heading, to }: { readonly heading: Heading; readonly to: number },
): Section {
  const from = heading.index + 1;
  const first = firstLine(lines, from, to);
  return {
    heading: heading.text,
    level: 2,
    place: { file, line: heading.index + 1, column: 1 },
    body: lines.slice(from, to).join('\n').trim(),
    bodyPlace: { file, line: first === null ? heading.index + 1 : first + 1, column: 1 },
  };
}

function preambleOf(
  file: string,
  lines: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
): Preamble | null {
  const first = firstLine(lines, from, to);
  if (first === null) return null;
  return { body: lines.slice(from, to).join('\n').trim(), place: { file, line: first + 1, column: 1 } };
}

/** The index of the first line that is not blank. */
function firstLine(lines: readonly string[], from: number, to: number): number | null {
  for (let index = from; index < to; index += 1) if ((lines[index] ?? '').trim() !== '') return index;
  return null;
}
