import type { SourceFormat } from '../source-tree.ts';

/** The first line of a transcript: a text that begins otherwise is an original itself. */
export const TRANSCRIPT_TITLE = '〖原本の写し〗';

/** The last line of a table. */
export const TABLE_END = '〖表の終わり〗';

/** Signs between the words: they never stand for themselves, because text writes them by their number. */
export const SIGNS = {
  /** Before a line that goes on with the line above. */
  goesOn: '↳',
  /** Between the paragraphs of a cell. */
  nextParagraph: '↵',
  /** Places that a joined cell covers from the left and from above, and a place that has no cell. */
  fromLeft: '⇐',
  fromAbove: '⇑',
  noCell: '␣',
} as const;

/** What a transcript calls the formats; the words stay. */
export const FORMAT_NAMES: Readonly<Record<SourceFormat, string>> = {
  text: 'テキスト',
  markdown: 'Markdown',
  csv: 'CSV',
  excel: 'Excel',
  word: 'Word',
  pdf: 'PDF',
};

/** Our signs and brackets, the line ends of every system, and what a text file cannot hold. */
const SPECIAL = /[\\〖〗↳↵⇐⇑␣\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/gu;

/** Text on one line of a transcript: a character that has a meaning there becomes `\u{2028}`, a backslash two. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, (character) =>
    character === '\\' ? '\\\\' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** The text behind `escapeText`. */
export function unescapeText(text: string): string {
  return text.replace(/\\(?:u\{([\da-f]{1,6})\}|\\)/gu, (_, code: string | undefined) =>
    code === undefined ? '\\' : characterOf(Number.parseInt(code, 16)),
  );
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
