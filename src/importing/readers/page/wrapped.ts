import { lineText, type TextLine } from './text-lines.ts';

/** Signs with which a new item begins, and full-width blanks with which a paragraph does. */
const BEGINS =
  /^(?:[-－‐–][ \u3000]|[・･●○◎◇◆■□▪▶➢✔※☆★\u3000→⇒]|[①-⑳㉑-㊿]|[（(]\s*[\d０-９一二三四五六七八九十ア-ン①-⑳]{1,3}\s*[）)]|[\d０-９]{1,2}\s*[.．、)）]|第[\d０-９一二三四五六七八九十]+[章節条])/;
/** What is never torn apart at the end of a line: a Latin word or figure, brackets with their neighbour, 。 with its word. */
const CHUNK =
  /^[（「『【〈《〔(\[<"“‘]*(?:[!-~]+|.)[、。，．,.・：；:;）」』】〉》〕)\]>”’！？!?％%ー〜…‥々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ]*/u;
/** In ems: blanks that programs set between Latin and Japanese, and what they squeeze together at the end of a line. */
const TOLERANCE = 0.5;
const SAME_SIZE = 0.15;
/** From base to base, in ems; more is a gap between paragraphs. */
const LEADING = 2.2;

/**
 * Whether a line goes on in the next one: what the next one begins with would not have fitted behind it. `right` is the
 * edge that print may reach. A paragraph that happens to end at the edge cannot be told apart from one that goes on.
 */
export function goesOn(line: TextLine, next: TextLine, right: number): boolean {
  const text = lineText(next);
  // Behind a comma a sign is one of a row: 「①…、②…」.
  if (BEGINS.test(text) && !/[、，]$/.test(lineText(line))) return false;
  if (Math.abs(line.size - next.size) > SAME_SIZE * line.size) return false;
  const step = next.base - line.base;
  if (step >= LEADING * line.size) return false;
  const chunk = ems(CHUNK.exec(text)?.[0] ?? '') + TOLERANCE;
  return right - line.right < chunk * line.size;
}

/** The width of a text, where Japanese characters are as wide as high and others half of it. */
function ems(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.5 : 1), 0);
}

/** The text of lines that go on in each other; a blank at the seam stays one. */
export function joinedText(lines: readonly TextLine[]): string {
  return lines
    .map((line, index) => {
      const seam = line.endsInBlank || (index + 1 < lines.length && torn(line, lines[index + 1]));
      return `${lineText(line)}${seam ? ' ' : ''}`;
    })
    .join('')
    .trim();
}

/** Two Latin words on two lines. */
function torn(line: TextLine, next: TextLine | undefined): boolean {
  return next !== undefined && /[A-Za-z]$/.test(lineText(line)) && /^[A-Za-z]/.test(lineText(next));
}

/** Lines in groups: those that go on in each other are together. */
export function paragraphsOf<T extends { readonly line: TextLine; readonly right: number }>(
  items: readonly T[],
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && goesOn(last.line, item.line, last.right)) group?.push(item);
    else groups.push([item]);
  }
  return groups;
}
