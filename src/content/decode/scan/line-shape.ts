/** A line of block YAML, taken apart. All numbers are offsets into the line, from 0. */
export interface LineShape {
  readonly line: string;
  readonly indent: number;
  /** Where the marks `-` of list items stand. */
  readonly dashes: readonly number[];
  /** Where what follows the marks begins. */
  readonly start: number;
  readonly content: string;
  /** The key of `key: value` as it is written; null for a bare value. */
  readonly key: string | null;
  readonly valueStart: number;
  readonly value: string;
}

const DASH = /-(?: +|$)/y;
const PLAIN_KEY_START = /^[^\s"'[{#&*!|>%@`,\]}]/;
const KEY_END = /:(?: |$)/g;

/** Takes a line apart. `line` holds no tabs. */
export function shapeOf(line: string): LineShape {
  const indent = indentOf(line);
  const { dashes, start } = dashesOf(line, indent);
  const content = line.slice(start).trimEnd();
  const key = keyOf(content);
  const rest = key === null ? content : content.slice(key.length + 1);
  const gap = indentOf(rest);
  const valueStart = start + (key === null ? 0 : key.length + 1) + gap;
  return { line, indent, dashes, start, content, key, valueStart, value: rest.slice(gap) };
}

/** The number of spaces at the beginning of a line. */
export function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent;
}

function dashesOf(line: string, indent: number): { readonly dashes: readonly number[]; readonly start: number } {
  const dashes: number[] = [];
  DASH.lastIndex = indent;
  let start = indent;
  while (DASH.test(line)) {
    dashes.push(start);
    start = DASH.lastIndex;
  }
  return { dashes, start };
}

function keyOf(content: string): string | null {
  const quoteEnd = endOfQuote(content);
  if (quoteEnd === null && !PLAIN_KEY_START.test(content)) return null;
  KEY_END.lastIndex = quoteEnd ?? 0;
  const colon = KEY_END.exec(content)?.index ?? null;
  if (colon === null || colon === 0) return null;
  if (quoteEnd !== null && content.slice(quoteEnd, colon).trim() !== '') return null;
  return content.slice(0, colon);
}

/** The offset after the quote that closes a text that begins with a quote; null when it does not, or none closes it. */
export function endOfQuote(text: string): number | null {
  const quote = text[0];
  if (quote !== '"' && quote !== "'") return null;
  for (let end = text.indexOf(quote, 1); end !== -1; end = text.indexOf(quote, end + 1)) {
    if (quote === "'" && text[end + 1] === quote) end += 1;
    else if (quote === "'" || !isEscaped(text, end)) return end + 1;
  }
  return null;
}

/** Whether an odd number of `\` stands before an offset. */
function isEscaped(text: string, offset: number): boolean {
  let start = offset;
  while (text[start - 1] === '\\') start -= 1;
  return (offset - start) % 2 === 1;
}

/** The offset of the list or map whose entry the line is: text of a block below must stand further to the right. */
export function ownerColumn(shape: LineShape): number {
  return shape.key === null ? (shape.dashes.at(-1) ?? shape.start) : shape.start;
}

/** Whether the line is one entry `key:` or `-` whose value is expected on the lines below. */
export function expectsBelow(shape: LineShape): boolean {
  return shape.value === '' && (shape.key !== null || shape.dashes.length > 0);
}
