import { sheetOf } from '../block-pieces.ts';
import type { FlowItem, LineItem } from '../map/flow.ts';
import { fold } from '../map/fold.ts';
import { RATING_LIKE } from '../vocabulary/column-words.ts';
import { isListHeading, knownField } from './known-word.ts';
import type { LearntColumn } from './learn-columns.ts';

const LONGEST_HEADING = 45;
const LONGEST_PLAIN_HEADING = 16;
/** Brackets, numbers and marks that make a short line look like a heading. */
const LOOKS_LIKE_HEADING =
  /^(?:【.+】|〔.+〕|■.+|[1-9１-９]\d?(?:\s*[.．、]\s*|\s+)\S|[①-⑳ⅠⅡⅢⅣⅤⅥⅦ]|第\d+\s)/u;
const NO_HEADING = /[。、]$|年度/u;
const SHORTEST_RATING = 3;

/** The headings of a document as far as general words tell, each as printed. */
export interface LearntHeadings {
  /** Headings above text of the whole document, with the heading above several of them. */
  readonly document: readonly LearntColumn[];
  /** The heading above the promises. */
  readonly list: string | null;
  /** Headings that come again under each promise. */
  readonly initiative: readonly LearntColumn[];
  /** Words that rate a promise, alone on their lines. */
  readonly ratings: readonly string[];
}

/** Finds headings among the lines of a document: by the file's own marks, by known words, by number and brackets. */
export function learnHeadings(items: readonly FlowItem[]): LearntHeadings {
  const document: LineItem[] = [];
  const groups = new Map<LineItem, string>();
  const below: LineItem[] = [];
  let list: string | null = null;
  let group: LineItem | null = null;
  items.forEach((item, index) => {
    // What a sheet of a workbook is called is no heading of the form.
    if (item.kind !== 'line' || index === 0 || item.text === sheetOf(item.origin)) return;
    const next = items[index + 1];
    if (list === null && isShort(item) && isListHeading(item.text)) list = item.text;
    else if (!isHeading(item, next) || (list !== null && isInsideList(item)))
      below.push(...(list === null ? [] : [item]));
    else if (isGroup(item, next, items[index + 2])) group = item;
    else {
      document.push(item);
      if (group !== null) groups.set(item, group.text);
    }
  });
  return {
    document: distinct(document.map((line) => ({ heading: line.text, group: groups.get(line) ?? null }))),
    list,
    initiative: distinct(below.filter(isFieldOfPromise).map(({ text }) => ({ heading: text, group: null }))),
    ratings: [
      ...new Set(
        below
          .map(({ text }) => text)
          .filter((text) => text.length >= SHORTEST_RATING && RATING_LIKE.test(text)),
      ),
    ],
  };
}

/** A heading right above another heading stands above several; the same heading twice is one. */
function isGroup({ text }: LineItem, next: FlowItem | undefined, afterNext: FlowItem | undefined): boolean {
  return next?.kind === 'line' && isHeading(next, afterNext) && fold(next.text) !== fold(text);
}

function isShort({ text }: LineItem): boolean {
  return text.length <= LONGEST_HEADING && !/[。、]$/u.test(text);
}

function isHeading(item: LineItem, next: FlowItem | undefined): boolean {
  if (next === undefined || !isShort(item)) return false;
  const known = knownField(item.text, 'document');
  const isMarked = item.heading || LOOKS_LIKE_HEADING.test(item.text);
  if (known?.exact === true || (isMarked && (item.heading || known !== null))) return true;
  return (
    known?.atEnd === true &&
    item.text.length <= LONGEST_PLAIN_HEADING &&
    !NO_HEADING.test(item.text) &&
    item.depth === null
  );
}

/** Below the list of promises only what speaks of the results of the whole document ends it. */
function isInsideList({ text, heading }: LineItem): boolean {
  const known = knownField(text, 'document');
  return heading || known === null || known.entry.stage === 'plan' || !LOOKS_LIKE_HEADING.test(text);
}

function isFieldOfPromise(line: LineItem): boolean {
  return isShort(line) && knownField(line.text, 'initiative')?.exact === true;
}

function distinct(headings: readonly LearntColumn[]): readonly LearntColumn[] {
  return headings.filter(
    ({ heading }, index) => headings.findIndex((one) => fold(one.heading) === fold(heading)) === index,
  );
}
