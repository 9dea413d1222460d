import { lineText, type TextLine } from '../page/text-lines.ts';
import { chunkWidth } from './chunk.ts';
import { mayHideBlank } from './hidden-blank.ts';
import { type ItemSign, itemSign } from './item-sign.ts';

/** What is not certain of a seam between two lines. */
export type SeamDoubt =
  | 'joined-at-sentence-end'
  | 'joined-at-sign'
  | 'joined-short-line'
  | 'joined-over-pages'
  | 'stop-missing'
  | 'split-at-sign'
  | 'split-long-line'
  | 'blank-hidden'
  | 'blank-between-words';

/** Where one line ends and the next begins: one paragraph or two, and with a blank between them or not. */
export interface Seam {
  readonly joined: boolean;
  readonly blank: boolean;
  readonly doubts: readonly SeamDoubt[];
}

/** What the lines around a seam tell of it. */
export interface Surroundings {
  /** The edge that print may reach. */
  readonly right: number;
  /** The paragraph up to the seam. */
  readonly before: string;
  /** Kinds of signs with which lines begin here that were not wrapped, the first one included, and without it. */
  readonly signs: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
  /** The last number of each kind. */
  readonly counted: ReadonlyMap<string, number>;
  /** Whether blanks stand between Japanese words here. */
  readonly spaced: boolean;
  /** Whether the program prints the blanks at which it breaks lines, where they fit. */
  readonly printsBlanks: boolean;
  readonly pageTurned: boolean;
}

/** In ems: blanks that programs set between Latin and Japanese, and what they squeeze together at the end of a line. */
const TOLERANCE = 0.5;
/** In ems: a line with so little more room than it needs may have been wrapped all the same. */
const CLOSE = 1;
const SAME_SIZE = 0.15;
/** From base to base, in ems; more is a gap between paragraphs. */
const LEADING = 2.2;
/** In ems: how far the first line of a paragraph stands in. */
const INDENT = 0.7;
const MOST_INDENT = 2.3;
const SENTENCE_END = /[。！？!?][）)」』】]*$/u;
const POLITE_END = /(?:ます|です|ました|ません|でした)$/u;
const GOES_ON_POLITE = /^[がのとしかけよねてで、。）」]/u;
const SPLIT: Seam = { joined: false, blank: false, doubts: [] };

/** Whether print could not go on in this line, so that the next one says nothing of paragraphs. */
export function isFull(line: TextLine, next: TextLine, right: number): boolean {
  return roomOf(line, right) < chunkWidth(lineText(next)).most + TOLERANCE;
}

/** Whether the text up to a seam is a whole sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/**
 * What becomes of a seam. A line goes on in the next one when what that one begins with would not have fitted behind it.
 * A paragraph that happens to end at the edge cannot be told apart from one that goes on: then the seam is doubtful.
 */
export function seamOf(line: TextLine, next: TextLine, around: Surroundings): Seam {
  if (Math.abs(line.size - next.size) > SAME_SIZE * line.size) return SPLIT;
  if (!around.pageTurned && next.base - line.base >= LEADING * line.size) return SPLIT;
  const text = lineText(next);
  const sign = itemSign(text);
  if (!isFull(line, next, around.right)) return splitSeam(line, text, { sign, around });
  const isOpen = hasOpenBracket(around.before) || /[、，①-⑳]$/u.test(around.before);
  if (sign !== null && !isOpen) {
    const begins = signBegins(sign, around);
    if (begins !== null) return begins;
  } else if (!isOpen && standsIn(line, next)) return SPLIT;
  return joinedSeam(line, next, { ...around, sign: isOpen ? null : sign });
}

function roomOf(line: TextLine, right: number): number {
  return (right - line.right) / line.size;
}

function splitSeam(
  line: TextLine,
  text: string,
  { sign, around }: { readonly sign: ItemSign | null; readonly around: Surroundings },
): Seam {
  const isClose = roomOf(line, around.right) < chunkWidth(text).most + TOLERANCE + CLOSE;
  const isDoubtful = isClose && sign === null && !endsSentence(around.before);
  return isDoubtful || hasOpenBracket(around.before) ? { ...SPLIT, doubts: ['split-long-line'] } : SPLIT;
}

/** The seam before a sign that begins an item; null where the sign rather stands in a sentence. */
function signBegins(sign: ItemSign, { before, signs, listed, counted }: Surroundings): Seam | null {
  const isKnown = signs.has(sign.kind) || endsSentence(before);
  if (!isKnown && sign.common) return null;
  const isNext = sign.number !== null && counted.get(sign.kind) === sign.number - 1;
  return isNext && listed.has(sign.kind) ? SPLIT : { ...SPLIT, doubts: ['split-at-sign'] };
}

function joinedSeam(
  line: TextLine,
  next: TextLine,
  { sign, ...around }: Surroundings & { readonly sign: ItemSign | null },
): Seam {
  const { before, pageTurned } = around;
  const text = lineText(next);
  const room = roomOf(line, around.right);
  const isTorn = /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(text);
  const isHidden = !line.endsInBlank && mayHideBlank(before, text, { ...around, room });
  const isStopMissing = POLITE_END.test(before) && !GOES_ON_POLITE.test(text) && !hasOpenBracket(before);
  const doubts: readonly (SeamDoubt | false)[] = [
    pageTurned && 'joined-over-pages',
    sign !== null && 'joined-at-sign',
    endsSentence(before) && !hasOpenBracket(before) && 'joined-at-sentence-end',
    isStopMissing && 'stop-missing',
    room >= chunkWidth(text).least + TOLERANCE && 'joined-short-line',
    isTorn && !line.endsInBlank && 'blank-between-words',
    isHidden && 'blank-hidden',
  ];
  return { joined: true, blank: line.endsInBlank || isTorn, doubts: doubts.filter((one) => one !== false) };
}

/** A first line that stands in, below one that does not begin an item: those hang over. */
function standsIn(line: TextLine, next: TextLine): boolean {
  const indent = (next.left - line.left) / line.size;
  return line.foot === null && indent > INDENT && indent < MOST_INDENT && itemSign(lineText(line)) === null;
}

/** A bracket that is still open, opened not too far back. */
function hasOpenBracket(text: string): boolean {
  const opened = text.slice(-80).match(/[（(「『【]/gu)?.length ?? 0;
  const closed = text.slice(-80).match(/[）)」』】]/gu)?.length ?? 0;
  return opened > closed;
}
