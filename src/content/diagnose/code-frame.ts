import type { Diagnostic } from '../../domain/diagnostic.ts';

/** Code points that take two columns of a terminal (Unicode UAX #11, wide and full-width). */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\u00A0\u2000-\u200A\u2028\u2029]/u;
const FRAME_COLUMNS = 100;
const SEVERITIES = { error: '誤り', warning: '注意' } as const;

/**
 * A finding for the terminal: where, what, the line with its neighbours and a caret, what is accepted, what to write.
 * `text` is the text of the finding's file, or null when there is none to show.
 */
export function formatDiagnostic(finding: Diagnostic, text: string | null): string {
  const { file, line, column, severity, code, message } = finding;
  return [
    `${file}:${line}:${column} ${SEVERITIES[severity]} ${code}`,
    `  ${message}`,
    ...(text === null ? [] : codeFrame(text, line, column)),
    ...(finding.expected.length === 0 ? [] : [`  使えるもの: ${finding.expected.map(visible).join('、')}`]),
    ...(finding.remedy === null ? [] : remedyLines(finding.remedy)),
    ...finding.related.map((one) => `  関連: ${one.file}:${one.line}:${one.column} ${one.message}`),
    `  説明: ${finding.url}`,
  ].join('\n');
}

/** One line beside the word for it; several as they are to be pasted. */
function remedyLines(remedy: string): readonly string[] {
  const [first = '', ...more] = remedy.split('\n').map(visible);
  return more.length === 0 ? [`  書き方: ${first}`] : ['  書き方:', ...[first, ...more].map((line) => `    ${line}`)];
}

/** The line, one line before and one after it, and a caret below the column; empty when the text has no such line. */
function codeFrame(text: string, line: number, column: number): readonly string[] {
  const lines = linesAround(text, line);
  if (!lines.some((one) => one.number === line)) return [];
  const gutter = String(line + 1).length;
  const from = windowStart(lines.find((one) => one.number === line)?.text ?? '', column);
  return lines.flatMap((one) => {
    const mark = one.number === line ? '>' : ' ';
    const shown = `  ${mark} ${String(one.number).padStart(gutter)} | ${cut(one.text, from)}`.trimEnd();
    if (one.number !== line) return [shown];
    const before = cut(one.text.slice(0, column - 1), from);
    return [shown, `  ${' '.repeat(gutter + 2)} | ${' '.repeat(widthOf(before))}^`];
  });
}

function linesAround(text: string, line: number): readonly { readonly number: number; readonly text: string }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/, line + 1)
    .map((one, index) => ({ number: index + 1, text: one }))
    .slice(Math.max(0, line - 2));
}

/** Where a very long line is cut, so that the column stays in sight. */
function windowStart(line: string, column: number): number {
  if (line.length <= FRAME_COLUMNS || column < FRAME_COLUMNS / 2) return 0;
  return column - FRAME_COLUMNS / 2;
}

function cut(line: string, from: number): string {
  const part = line.slice(from, from + FRAME_COLUMNS);
  return `${from > 0 ? '…' : ''}${visible(part)}${line.length > from + FRAME_COLUMNS ? '…' : ''}`;
}

/** Characters that a terminal would not show, or obey, by their code point. */
function visible(text: string): string {
  return Array.from(text, (character) =>
    UNSEEN.test(character) ? `<U+${codePointOf(character)}>` : character,
  ).join('');
}

function codePointOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
