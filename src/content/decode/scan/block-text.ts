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
  const lines: string[] = [];
  const mistakes: { line: number; mistake: Mistake }[] = [];
  let column: number | null = /\d/.test(start.header.value) ? 0 : null;
  for (let index = start.from; index < all.length; index += 1) {
    const line = moved(all[index] ?? '', start.shift);
    if (line.trim() === '') {
      lines.push('');
      continue;
    }
    const isBelow = widthOfIndent(line) > owner;
    const forgotten = isBelow ? 0 : forgottenLines(all, { ...start, from: index }, owner);
    if (!isBelow && forgotten === 0) break;
    column ??= isBelow ? widthOfIndent(line) : owner + 2;
    const mistake = textLineMistake(line, column, forgotten);
    if (mistake !== null) mistakes.push({ line: index, mistake });
    lines.push(mistake?.meant ?? line);
    for (const also of all.slice(index + 1, index + forgotten)) lines.push(' '.repeat(column) + also.trimStart());
    index = start.from + lines.length - 1;
  }
  return { lines, mistakes };
}

function moved(line: string, shift: number): string {
  return shift > 0 ? ' '.repeat(shift) + line : line.slice(Math.min(-shift, indentOf(line)));
}

/** Columns of white space at the beginning; a full-width space takes two. */
function widthOfIndent(line: string): number {
  const space = line.slice(0, line.length - line.trimStart().length);
  return Array.from(space).reduce((sum, character) => sum + (character === '\u3000' ? 2 : 1), 0);
}

/** What is wrong with the beginning of a line of text; `forgotten` lines from here on are not indented at all. */
function textLineMistake(line: string, column: number, forgotten: number): Mistake | null {
  const spaces = indentOf(line);
  if (line[spaces] === '\u3000' && spaces < column && forgotten === 0) {
    return {
      code: 'yaml/full-width-space',
      column: spaces + 1,
      message: '行の初めに全角の空白があります。字下げには半角の空白を使ってください。',
      meant: ' '.repeat(Math.max(column, widthOfIndent(line))) + line.trimStart(),
    };
  }
  if (spaces >= column) return null;
  const also = forgotten > 1 ? `続く${forgotten - 1}行も同じです。` : '';
  return {
    code: 'yaml/block-indent',
    column: spaces + 1,
    message: `「|」の下の文章は、どの行も同じ数以上の半角の空白で始めてください。この行は${column}個で始めます。${also}`,
    meant: ' '.repeat(column) + line.trimStart(),
  };
}

/** How many lines, from one that ends a block, are text that somebody forgot to indent. */
function forgottenLines(all: readonly string[], { from, header }: BlockStart, owner: number): number {
  let count = 0;
  while (from + count < all.length) {
    const line = all[from + count] ?? '';
    const shape = shapeOf(line);
    const isItem = shape.dashes.length > 0;
    const isText = line.trim() !== '' && shape.key === null && !/^(?:---|\.\.\.|#)/.test(line.trimStart()) && widthOfIndent(line) <= owner;
    if (!isText || (isItem && (header.key === null || shape.indent !== owner))) break;
    count += 1;
  }
  return count;
}
