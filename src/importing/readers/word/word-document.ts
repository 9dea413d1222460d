import { type Exclusion, type ExclusionReason, type Notice, type Origin } from '../../source-tree.ts';
import { linesOf } from '../lines-of.ts';
import { type ListCounter } from './numbering.ts';
import { type Style } from './styles.ts';

/** What is found while a document is read: the parts around the body, and what is said about them. */
export interface WordDocument {
  readonly styles: ReadonlyMap<string, Style>;
  readonly lists: ListCounter;
  /** Notes at the foot of a page or the end, in the order in which they are referred to. */
  readonly notes: string[];
  readonly excluded: Exclusion[];
  readonly notices: Notice[];
  /** Counts the paragraphs and tables of the body. */
  readonly count: { paragraphs: number; tables: number };
}

/** Keeps a text apart; each of its lines is a piece. */
export function exclude(
  document: WordDocument,
  text: string,
  at: { origin: Origin; reason: ExclusionReason },
): void {
  for (const line of linesOf(text)) {
    document.excluded.push({ piece: { text: line, origin: at.origin }, reason: at.reason });
  }
}

/** Tells a person once about one place; the same sentence of one place is not repeated. */
export function tell(document: WordDocument, notice: Notice): void {
  const known = document.notices.at(-1);
  if (known?.message === notice.message && JSON.stringify(known.origin) === JSON.stringify(notice.origin))
    return;
  document.notices.push(notice);
}
