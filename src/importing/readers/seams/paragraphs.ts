import { lineText, type TextLine } from '../page/text-lines.ts';
import { doubtWords } from './doubt-words.ts';
import { holdsForeign } from './foreign-text.ts';
import { itemSign } from './item-sign.ts';
import { isFull, type Seam, seamOf, type Surroundings } from './seam.ts';

/** A line with the edge that print may reach, and its page. */
export interface PlacedLine {
  readonly line: TextLine;
  readonly right: number;
  readonly page: number;
}

/** Lines that go on in each other, with what is not certain of them in words for a person. */
export interface Paragraph<T> {
  readonly items: readonly T[];
  readonly text: string;
  readonly doubts: readonly string[];
}

/** `tail` is the end of the text: a paragraph may be as long as a book, and each seam looks back only a little. */
interface Open<T> {
  readonly items: T[];
  readonly texts: string[];
  tail: string;
  readonly doubts: string[];
}

const LONGEST_TAIL = 100;

/**
 * Lines as paragraphs. A doubtful seam between two paragraphs is a doubt of both. `printsBlanks`: whether the program
 * prints the blanks at which it breaks lines.
 */
export function paragraphsOf<T extends PlacedLine>(
  items: readonly T[],
  printsBlanks: boolean,
): readonly Paragraph<T>[] {
  const spaced = items.some(({ line }) => SPACED.test(lineText(line)));
  const listed = listSigns(items);
  const about = { signs: withFirst(listed, items[0]), listed, spaced, printsBlanks };
  const counted = new Map<string, number>();
  const paragraphs: Open<T>[] = [];
  for (const [index, item] of items.entries()) {
    const [open, last] = [paragraphs.at(-1), items[index - 1]];
    const seam =
      open === undefined || last === undefined
        ? null
        : seamBetween(last, item, { ...about, counted, before: open.tail });
    const text = lineText(item.line);
    const words = seam === null ? [] : seam.doubts.map((one) => doubtWords(one, open?.tail ?? '', text));
    open?.doubts.push(...words);
    const own = [...words, ...lineDoubts(item.line)];
    if (open !== undefined && seam?.joined === true) {
      open.items.push(item);
      const added = `${seam.blank ? ' ' : ''}${text}`;
      open.texts.push(added);
      open.tail = `${open.tail}${added}`.slice(-LONGEST_TAIL);
      open.doubts.push(...lineDoubts(item.line));
    } else paragraphs.push({ items: [item], texts: [text], tail: text.slice(-LONGEST_TAIL), doubts: own });
    countSigns(text, counted);
  }
  return paragraphs.map(({ items: lines, texts, doubts }) => ({
    items: lines,
    text: texts.join('').trim(),
    doubts: [...new Set(doubts)],
  }));
}

/** A blank between words, not one before the sign of an item. */
const SPACED = /[^ -~]\u0020(?=[\p{L}\p{Nd}])/u;

function seamBetween(
  last: PlacedLine,
  item: PlacedLine,
  about: Omit<Surroundings, 'right' | 'pageTurned'>,
): Seam {
  return seamOf(last.line, item.line, { ...about, right: last.right, pageTurned: last.page !== item.page });
}

/** Kinds of signs that begin lines below a line with room: these lines are not there by wrapping. */
function listSigns(items: readonly PlacedLine[]): ReadonlySet<string> {
  return new Set(
    items.slice(1).flatMap(({ line }, index) => {
      const [sign, last] = [itemSign(lineText(line)), items[index]];
      return sign !== null && last !== undefined && !isFull(last.line, line, last.right) ? [sign.kind] : [];
    }),
  );
}

function withFirst(signs: ReadonlySet<string>, first: PlacedLine | undefined): ReadonlySet<string> {
  const sign = first === undefined ? null : itemSign(lineText(first.line));
  return sign === null ? signs : new Set([...signs, sign.kind]);
}

/** The last number of each kind of signs, also of those that stand inside a line. */
function countSigns(text: string, counted: Map<string, number>): void {
  for (const { 0: found } of text.matchAll(/[①-⑳]|(?<![\d０-９])(?:[（(]\d{1,2}[）)]|\d{1,2}[.)](?!\d))/gu)) {
    const sign = itemSign(found);
    if (sign?.number !== null && sign !== null) counted.set(sign.kind, sign.number);
  }
}

function lineDoubts(line: TextLine): readonly string[] {
  const text = lineText(line);
  return [
    ...(line.order === 'columns' ? ['左右に並んだ段を、左の段から順に読みました'] : []),
    ...(line.order === 'upright' ? ['縦書きの文字を、右の行から順に読みました'] : []),
    ...(line.guessedBlanks ? [`文字の間があいているため「${text.slice(0, 12)}」に空白を入れました`] : []),
    ...(holdsForeign(text) ? ['意味の分からない文字があります'] : []),
  ];
}
