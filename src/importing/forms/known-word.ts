import { fold, foldWithoutNote } from '../map/fold.ts';
import { COLUMN_WORDS, type ColumnKind } from '../vocabulary/column-words.ts';
import { DOCUMENT_WORDS, type FieldWords, INITIATIVE_WORDS, LIST_WORDS } from '../vocabulary/field-words.ts';

const SHORTEST_ENDING = 4;

/** What the vocabulary knows of a heading: whether it is a word of it, ends with one, or only holds one. */
export interface KnownWord {
  readonly entry: FieldWords;
  readonly exact: boolean;
  readonly atEnd: boolean;
}

/** The entry of the vocabulary whose longest word the heading is or holds; null when it holds none. */
export function knownField(text: string, level: 'document' | 'initiative'): KnownWord | null {
  const entries = level === 'document' ? DOCUMENT_WORDS : INITIATIVE_WORDS;
  const words = [fold(text), foldWithoutNote(text)];
  const pairs = entries.flatMap((entry) => entry.words.map((word) => ({ entry, word: fold(word) })));
  const exact = pairs.find(({ word }) => words.includes(word));
  if (exact !== undefined) return { entry: exact.entry, exact: true, atEnd: true };
  const [held] = pairs
    .filter(({ word }) => word.length >= 2 && words.some((one) => one.includes(word)))
    .toSorted((a, b) => b.word.length - a.word.length);
  if (held === undefined) return null;
  const atEnd = held.word.length >= SHORTEST_ENDING && words.some((one) => one.endsWith(held.word));
  return { entry: held.entry, exact: false, atEnd };
}

/** Which of the columns and labels that no form has as fields a heading names; null for any other. */
export function generalKind(text: string): ColumnKind | null {
  const [raw, word] = [text.replace(/\s+/gu, ''), foldWithoutNote(text)];
  const kinds = Object.entries(COLUMN_WORDS) as [ColumnKind, readonly string[]][];
  return (
    kinds.find(([, list]) => list.some((one) => one === raw || (word !== '' && fold(one) === word)))?.[0] ??
    null
  );
}

/** Whether a heading stands above a list of promises. */
export function isListHeading(text: string): boolean {
  const word = foldWithoutNote(text);
  return (
    word !== '' &&
    LIST_WORDS.some((one) => word === fold(one) || (fold(one).length >= 4 && word.endsWith(fold(one))))
  );
}
