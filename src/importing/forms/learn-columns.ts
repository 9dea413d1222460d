import type { FlowItem, GridItem, GridRow } from '../map/flow.ts';
import { areNumbers, areSections, areTitles } from '../map/sheet/column-cells.ts';
import type { ColumnKind } from '../vocabulary/column-words.ts';
import { headerRowsByShape } from './header-shape.ts';
import { generalKind, knownField } from './known-word.ts';
import { learnCards } from './learn-cards.ts';

const MOST_HEADER_ROWS = 3;
const HEADER_SHARE = 0.5;
const LONGEST_MARK = 4;
const LONGEST_RATING = 16;

/** A column of a sheet that holds text of promises. */
export interface LearntColumn {
  readonly heading: string;
  readonly group: string | null;
}

/** What the tables of a document tell of its form. */
export interface LearntColumns {
  readonly columns: readonly LearntColumn[];
  /** The heading of the column of titles: what the sheet calls a promise. */
  readonly title: string | null;
  readonly difficulty: { readonly heading: string; readonly marks: readonly string[] } | null;
  readonly rating: { readonly heading: string; readonly words: readonly string[] } | null;
}

/** Learns from the first table that has a header with known words, or from cards that repeat their labels. */
export function learnColumns(items: readonly FlowItem[]): LearntColumns | null {
  const cards = learnCards(items);
  if (cards !== null) return cards;
  for (const item of items) {
    const learnt = item.kind === 'grid' ? (sheetOf(item) ?? cardsOf(item)) : null;
    if (learnt !== null) return learnt;
  }
  return sheetByShape(items);
}

function sheetOf({ rows }: GridItem): LearntColumns | null {
  let count = 0;
  while (count < Math.min(MOST_HEADER_ROWS, rows.length) && isHeader(rows[count])) count += 1;
  return columnsBelow(rows, count);
}

/** The first table that looks like a sheet, whatever its words are. */
function sheetByShape(items: readonly FlowItem[]): LearntColumns | null {
  for (const item of items) {
    const learnt = item.kind === 'grid' ? columnsBelow(item.rows, headerRowsByShape(item.rows)) : null;
    if (learnt !== null) return learnt;
  }
  return null;
}

function columnsBelow(rows: readonly GridRow[], count: number): LearntColumns | null {
  const header = rows.slice(0, count);
  const last = header.at(-1);
  if (last === undefined || rows.length === count) return null;
  const headings = last.cells.map((_, column) => columnOf(header, column));
  const body = (column: number): readonly string[] =>
    rows
      .slice(count)
      .map(({ cells }) => cells[column]?.text.trim() ?? '')
      .filter((text) => text !== '');
  const kinds = kindsOf(headings, body);
  const columns = headings
    .filter((one, column) => one !== null && kinds[column] === null)
    .filter((one) => one !== null);
  if (columns.length === 0) return null;
  const headingOf = (kind: ColumnKind): string | null => headings[kinds.indexOf(kind)]?.heading ?? null;
  const valuesOf = (kind: ColumnKind): readonly string[] => {
    const column = kinds.indexOf(kind);
    return distinct(body(column));
  };
  const [difficulty, rating] = [headingOf('difficulty'), headingOf('rating')];
  return {
    columns,
    title: headingOf('title'),
    difficulty:
      difficulty === null
        ? null
        : { heading: difficulty, marks: marksOf(difficulty, valuesOf('difficulty')) },
    rating: rating === null ? null : { heading: rating, words: valuesOf('rating') },
  };
}

/** What the columns are by their headings; where no heading says so, what their cells show. */
function kindsOf(
  headings: readonly (LearntColumn | null)[],
  body: (column: number) => readonly string[],
): readonly (ColumnKind | null)[] {
  const kinds: (ColumnKind | null)[] = headings.map((one) =>
    one === null ? null : generalKind(one.heading),
  );
  const settle = (kind: ColumnKind, isOne: (texts: readonly string[], column: number) => boolean): void => {
    if (kinds.includes(kind)) return;
    const column = headings.findIndex(
      (one, index) =>
        one !== null &&
        kinds[index] === null &&
        knownField(one.heading, 'initiative') === null &&
        isOne(body(index), index),
    );
    if (column !== -1) kinds[column] = kind;
  };
  const rating = kinds.indexOf('rating');
  if (!body(rating).every((text) => text.length <= LONGEST_RATING && !/\d/u.test(text))) kinds[rating] = null;
  settle('number', (texts, column) => column === 0 && areNumbers(texts));
  settle('section', areSections);
  settle('title', areTitles);
  return kinds;
}

function isHeader(row: GridRow | undefined): boolean {
  const filled = (row?.cells ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');
  const known = filled.filter(
    (text) => text.length <= 60 && (generalKind(text) !== null || knownField(text, 'initiative') !== null),
  );
  return (
    known.length >= 2 &&
    known.length >= filled.length * HEADER_SHARE &&
    !filled.some((text) => text.endsWith('。'))
  );
}

/** The heading next to the data, and what spans over it; a blank above belongs to the group on its left. */
function columnOf(header: readonly GridRow[], column: number): LearntColumn | null {
  const texts = header.map(({ cells }) => oneLine(cells[column]?.text ?? ''));
  const heading = texts.findLast((text) => text !== '');
  if (heading === undefined) return null;
  const own = texts.lastIndexOf(heading);
  const above = header[own - 1]?.cells
    .slice(0, column + 1)
    .map(({ text }) => oneLine(text))
    .findLast((text) => text !== '');
  return { heading, group: above === undefined || above === heading ? null : above };
}

/** Labels that come again in one of the first columns: each promise is a card of rows. */
function cardsOf({ rows }: GridItem): LearntColumns | null {
  for (const column of [0, 1]) {
    const labels = rows.map(({ cells }) => oneLine(cells[column]?.text ?? '')).filter((text) => text !== '');
    const again = distinct(labels).filter(
      (label) => labels.filter((one) => one === label).length > 1 && knownField(label, 'initiative') !== null,
    );
    if (again.length > 0) {
      return {
        columns: again.map((heading) => ({ heading, group: null })),
        title: null,
        difficulty: null,
        rating: null,
      };
    }
  }
  return null;
}

/** The legend that a heading prints, 「(ABC)」; without one the marks that are used. */
function marksOf(heading: string, used: readonly string[]): readonly string[] {
  const printed = /[(（]([A-Z]{2,6}|[A-Z](?:[・,、/][A-Z])+)[)）]/u.exec(heading)?.[1];
  const marks =
    printed === undefined
      ? used.filter((mark) => mark.length <= LONGEST_MARK)
      : [...printed].filter((one) => /[A-Z]/u.test(one));
  return marks.length > 0 ? marks : ['A', 'B', 'C'];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
