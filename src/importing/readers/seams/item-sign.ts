/** The sign with which a line begins an item of a list. */
export interface ItemSign {
  /** Signs of one list are of one kind: `①` and `②` are, `・` and `※` are not. */
  readonly kind: string;
  /** What the sign counts; null for signs that do not count, and for letters. */
  readonly number: number | null;
  /** Signs that also stand inside sentences: a line may begin with one by chance. */
  readonly common: boolean;
}

const MARK = /^(?:[●○◎◇◆■□▪▶➢✔※☆★]|[-－‐–](?=[ \u3000]))/u;
const COMMON_MARK = /^[・･→⇒]/u;
const CIRCLED = /^[①-⑳]/u;
const BRACKETED = /^[（(]\s*([\d０-９一二三四五六七八九十ア-ン①-⑳]{1,3})\s*[）)]/u;
const COUNTED = /^([\d０-９]{1,2})\s*[.．、)）](?![\d０-９])/u;
const CHAPTER = /^第([\d０-９一二三四五六七八九十]+)[章節条]/u;
const CIRCLED_ZERO = '①'.charCodeAt(0) - 1;

/** The sign at the beginning of a line; null where there is none. */
export function itemSign(text: string): ItemSign | null {
  const [mark] = MARK.exec(text) ?? COMMON_MARK.exec(text) ?? [];
  if (mark !== undefined) return { kind: mark, number: null, common: COMMON_MARK.test(mark) };
  if (CIRCLED.test(text)) return { kind: '①', number: text.charCodeAt(0) - CIRCLED_ZERO, common: false };
  const [, bracketed] = BRACKETED.exec(text) ?? [];
  if (bracketed !== undefined) return counted('(1)', bracketed);
  const [, number] = COUNTED.exec(text) ?? [];
  if (number !== undefined) return counted('1.', number);
  const [, chapter] = CHAPTER.exec(text) ?? [];
  return chapter === undefined ? null : counted('第', chapter);
}

/** Figures stand in sentences too; only the first of a list begins one without others around it. */
function counted(kind: string, digits: string): ItemSign {
  const number = Number(digits.normalize('NFKC'));
  return Number.isNaN(number)
    ? { kind, number: null, common: false }
    : { kind, number, common: number !== 1 };
}
