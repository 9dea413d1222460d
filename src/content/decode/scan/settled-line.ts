import { type Below, lineMistake } from './line-mistakes.ts';
import type { LineShape } from './line-shape.ts';
import type { Mistake } from './mistake.ts';

/** A line is mended at most this often: one mistake hides the next. */
const MAX_MENDS = 4;

/** Mends a line until nothing is wrong with it. `line` is null when it cannot be mended; `first` is what to report. */
export function settled(given: string, below: Below): { readonly line: string | null; readonly first: Mistake | null } {
  let line = given;
  let first: Mistake | null = null;
  for (let mends = 0; mends < MAX_MENDS; mends += 1) {
    const mistake = lineMistake(line, below);
    if (mistake === null) return { line, first };
    first ??= mistake;
    if (mistake.meant === null) return { line: null, first };
    line = mistake.meant;
  }
  return { line, first };
}

/** A line that begins in the wrong column; `column` is the right one, or null when there is none. */
export function indentMistake({ line, indent }: LineShape, column: number | null): Mistake {
  if (column === null) {
    return {
      code: 'yaml/indent',
      column: indent + 1,
      message: 'この行がどの一覧に属するのか分かりません。一覧の上には「項目:」だけの行が必要です。',
      meant: null,
    };
  }
  return {
    code: 'yaml/indent',
    column: indent + 1,
    message: `行の始まりの位置がそろっていません。半角の空白${column}個で始めてください（今は${indent}個です）。`,
    meant: ' '.repeat(column) + line.slice(indent),
  };
}
