import { withoutBlanks } from '../fold.ts';

/** 1, (2), 重点①, 約束１, A-3. */
const NUMBER =
  /^(?:\p{L}{0,10}[①-⑳]|[(（]?[\d０-９]{1,3}[)）.．]?|第[\d０-９]{1,3}|\p{L}{1,6}-?[\d０-９]{1,3}|\d{1,2}-\d{1,3})$/u;
const SECTION = /^\p{L}[\p{L}・]{0,14}(?:課|室|係|局|所|センター)$/u;
const LONGEST_TITLE = 60;

/** Whether the cells of a column, those with text, number its rows: all look like numbers, and none comes twice. */
export function areNumbers(texts: readonly string[]): boolean {
  return areDistinct(texts) && texts.every((text) => NUMBER.test(withoutBlanks(text)));
}

/** Whether they name sections, one or several a cell. */
export function areSections(texts: readonly string[]): boolean {
  return (
    texts.length > 0 &&
    texts.every((text) => text.split(/[、，,／/\n]/u).every((name) => SECTION.test(withoutBlanks(name))))
  );
}

/** Whether they could be titles: short, different from each other, and no sentences. */
export function areTitles(texts: readonly string[]): boolean {
  const isTitle = (text: string): boolean =>
    text.length <= LONGEST_TITLE && !text.includes('。') && /\p{L}{2}/u.test(text);
  return areDistinct(texts) && texts.every(isTitle);
}

function areDistinct(texts: readonly string[]): boolean {
  return texts.length > 0 && new Set(texts).size === texts.length;
}
