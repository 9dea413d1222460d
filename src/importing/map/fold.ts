import { toHalfWidth } from '../../domain/text-width.ts';

/** Numbers and marks that stand before a heading: `1. `, `(1)`, `第2 `, `①`, `■`. A year or a day is no number of a heading. */
const NUMBERING =
  /^(?:[■□●○◆◇▼▽★☆・*]+\s*|第?\d{1,2}\s*[.)、．](?!\d)\s*|第\d{1,2}\s+|\d{1,2}(?:-\d{1,2})?\s+(?!年|月|日)|\(\d{1,2}\)\s*|[①-⑳]\s*|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[.、\s]\s*|[一二三四五六七八九十]{1,2}[、.]\s*)+/u;
const BRACKETS = /[【】「」『』[\]〔〕〈〉《》<>]/gu;
const IN_PARENTHESES = /\([^()]*\)/gu;

/** A heading for comparing: without number, ornament, brackets and blanks, in half width. Empty for a bare number. */
export function fold(text: string): string {
  return toHalfWidth(text).trim().replace(NUMBERING, '').replace(BRACKETS, '').replace(/\s+/gu, '');
}

/** The same without what stands in round brackets: the note that explains a heading may differ from sheet to sheet. */
export function foldWithoutNote(text: string): string {
  return fold(text).replace(IN_PARENTHESES, '');
}

/** Text for comparing as printed: only blanks are left out. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, '');
}
