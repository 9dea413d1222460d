import { indentOf, type LineShape, ownerColumn, shapeOf } from './line-shape.ts';
import type { Mistake } from './mistake.ts';

/** The lines of a block of text, indented as they were probably meant, and what was wrong with them. */
export interface BlockText {
  readonly lines: readonly string[];
  readonly mistakes: readonly { readonly line: number; readonly mistake: Mistake }[];
}

interface BlockStart {
  /** The index of the first line below the header. */
  readonly from: number;
  readonly header: LineShape;
  /** By how many columns the header was moved. */
  readonly shift: number;
}

/** Reads the block of text under a line that ends with `|`. */
export function readBlock(all: readonly string[], start: BlockStart): BlockText {
  const owner = ownerColumn(start.header);
  const forgotten = forgottenLines(all, start, owner);
  if (forgotten > 0) return unindented(all, start, { owner, count: forgotten });
  const lines: string[] = [];
  const mistakes: { line: number; mistake: Mistake }[] = [];
  let column: number | null = /\d/.test(start.header.value) ? 0 : null;
  for (let index = start.from; index < all.length; index += 1) {
    const raw = all[index] ?? '';
    const line = moved(raw, start.shift);
    if (raw.trim() !== '' && widthOfIndent(line) <= owner) break;
    column ??= raw.trim() === '' ? null : widthOfIndent(line);
    const mistake = raw.trim() === '' ? null : textLineMistake(line, column ?? 0);
    if (mistake !== null) mistakes.push({ line: index, mistake });
    lines.push(raw.trim() === '' ? '' : (mistake?.meant ?? line));
  }
  return { lines, mistakes };
}

function moved(line: string, shift: number): string {
  return shift > 0 ? ' '.repeat(shift) + line : line.slice(Math.min(-shift, indentOf(line)));
}

/** Columns of white space at the beginning; a full-width space takes two. */
function widthOfIndent(line: string): number {
  const space = line.slice(0, line.length - line.trimStart().length);
  return [...space].reduce((sum, character) => sum + (character === '\u3000' ? 2 : 1), 0);
}

function textLineMistake(line: string, column: number): Mistake | null {
  const spaces = indentOf(line);
  if (line[spaces] === '\u3000' && spaces < column) {
    return {
      code: 'yaml/full-width-space',
      column: spaces + 1,
      message: '行の初めに全角の空白があります。字下げには半角の空白を使ってください。',
      meant: ' '.repeat(Math.max(column, widthOfIndent(line))) + line.trimStart(),
    };
  }
  if (spaces >= column) return null;
  return {
    code: 'yaml/block-indent',
    column: spaces + 1,
    message: `「|」の下の文章は、どの行も同じ数以上の半角の空白で始めてください。この行は${column}個で始めます。`,
    meant: ' '.repeat(column) + line.trimStart(),
  };
}

/** How many lines right below a header are text that somebody forgot to indent. */
function forgottenLines(all: readonly string[], { from, header }: BlockStart, owner: number): number {
  let count = 0;
  while (from + count < all.length) {
    const line = all[from + count] ?? '';
    const shape = shapeOf(line);
    const isItem = shape.dashes.length > 0;
    const isText = line.trim() !== '' && shape.key === null && !line.startsWith('---') && widthOfIndent(line) <= owner;
    if (!isText || (isItem && (header.key === null || shape.indent !== owner))) break;
    count += 1;
  }
  return count;
}

function unindented(
  all: readonly string[],
  { from }: BlockStart,
  { owner, count }: { readonly owner: number; readonly count: number },
): BlockText {
  const lines = all.slice(from, from + count).map((line) => ' '.repeat(owner + 2) + line.trimStart());
  const mistake: Mistake = {
    code: 'yaml/block-indent',
    column: 1,
    message: `「|」の下の文章が字下げされていません。ここから文章の終わりまで、どの行も半角の空白${owner + 2}個で始めてください。`,
    meant: lines[0] ?? null,
  };
  return { lines, mistakes: [{ line: from, mistake }] };
}
