import { keepsDigits, PLAIN_NUMBER } from './yaml-tree.ts';

/** Thrown where a line is not as plain as this reader knows them; never leaves this module. */
class NotPlain extends Error {}

const MAX_INDENT = 40;
/** What begins a word that means nothing else to YAML, and is not taken for a slip of the keyboard. */
const PLAIN_START = /^[^\s!"#%&'*+,\-.:;<=>?@[\]`{|}~ー・－＊•‐–—―｛]/;
const KEY = /^([^\s:：]+):(?: +(?=\S)|$)/;
/** A year or another number as a key would be read as a number first. */
const KEY_WORD = /^(?!\d)[^\s:：#"',[\]{}]+$/;
/** What a value must not hold, because YAML or the checks would take it for something else. */
const NOT_IN_VALUE = /: | #|:$|\s$|\t/;
/** Words that YAML 1.2 reads as a number or as nothing; those that stand for themselves are told apart before. */
const OTHER_TYPE = /^(?:~|null|true|false|\d[\d.]*(?:e[+-]?\d+)?|0o[0-7]+|0x[\da-f]+)$/i;

/**
 * The value of YAML that is written as content nearly always is: one key or item a line, two spaces a level, texts of
 * several lines under `|`. Null for anything else, mistakes included: the thorough reader then says what it is. What
 * this reader accepts, the thorough one reads alike and has nothing to say about; it only takes twenty times longer.
 */
export function readPlainYaml(lines: readonly string[]): { readonly value: unknown } | null {
  try {
    return { value: new PlainYaml(lines).read() };
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

class PlainYaml {
  readonly #lines: readonly string[];
  #index = 0;
  /** The line that is read next, without its indent and its list marks; null at the end. */
  #content: string | null = null;
  #indent = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#moveTo(0);
  }

  read(): unknown {
    const value = this.#block(0);
    if (this.#content !== null) throw new NotPlain();
    return value;
  }

  /** Goes to the first line with content, from a line on. */
  #moveTo(index: number): void {
    this.#index = index;
    while (this.#lines[this.#index]?.trim() === '') this.#index += 1;
    const line = this.#lines[this.#index];
    this.#indent = line === undefined ? 0 : indentOf(line);
    this.#content = line === undefined ? null : line.slice(this.#indent);
    if (this.#indent > MAX_INDENT) throw new NotPlain();
  }

  /** Nothing may follow that is indented by so much. */
  #endAbove(indent: number): void {
    if (this.#content !== null && this.#indent >= indent) throw new NotPlain();
  }

  #block(indent: number): unknown {
    if (this.#content === null || this.#indent !== indent) throw new NotPlain();
    return this.#content.startsWith('- ') ? this.#list(indent) : this.#map(indent);
  }

  #list(indent: number): unknown[] {
    const items: unknown[] = [];
    while (this.#indent === indent && this.#content?.startsWith('- ') === true) {
      const content = this.#content.slice(2);
      if (KEY.test(content)) {
        // `- key: value` opens a map whose first line stands behind the mark.
        this.#content = content;
        this.#indent = indent + 2;
        items.push(this.#map(indent + 2));
      } else {
        items.push(valueOf(content));
        this.#moveTo(this.#index + 1);
      }
      this.#endAbove(indent + 1);
    }
    return items;
  }

  #map(indent: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    while (this.#content !== null && this.#indent === indent && !this.#content.startsWith('- ')) {
      const match = KEY.exec(this.#content);
      const key = keyOf(match?.[1]);
      if (match === null || Object.hasOwn(result, key)) throw new NotPlain();
      result[key] = this.#valueAfter(this.#content.slice(match[0].length), indent);
    }
    this.#endAbove(indent + 1);
    return result;
  }

  /** What follows a key: the rest of its line, or the lines below that belong to it. */
  #valueAfter(rest: string, indent: number): unknown {
    if (rest === '|') return this.#text(indent + 2);
    this.#moveTo(this.#index + 1);
    if (rest !== '') return valueOf(rest);
    if (this.#content === null) return null;
    if (this.#indent === indent + 2) return this.#block(indent + 2);
    return this.#indent === indent && this.#content.startsWith('- ') ? this.#list(indent) : null;
  }

  /** The lines of a text below `|`, all of them indented by `indent` or more. */
  #text(indent: number): string {
    const from = this.#index + 1;
    let end = from;
    while (end < this.#lines.length && isText(this.#lines[end] ?? '', indent)) end += 1;
    const text = this.#lines.slice(from, end).map((line) => (line.trim() === '' ? '' : line.slice(indent)));
    if (text[0] === undefined || text[0] === '' || text[0].startsWith(' ')) throw new NotPlain();
    while (text.at(-1) === '') text.pop();
    this.#moveTo(end);
    this.#endAbove(indent - 1);
    return `${text.join('\n')}\n`;
  }
}

function isText(line: string, indent: number): boolean {
  return line.trim() === '' || indentOf(line) >= indent;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent;
}

/** Keys that were found to be plain: content files repeat a few words over and over. */
const PLAIN_KEYS = new Set<string>();

function keyOf(written: string | undefined): string {
  if (written === undefined) throw new NotPlain();
  if (PLAIN_KEYS.has(written)) return written;
  if (!KEY_WORD.test(written) || !PLAIN_START.test(written)) throw new NotPlain();
  if (OTHER_TYPE.test(written) || written in Object.prototype) throw new NotPlain();
  PLAIN_KEYS.add(written);
  return written;
}

/** A value of one line. */
function valueOf(text: string): unknown {
  if (text.startsWith('"') || text.startsWith("'")) return quotedText(text);
  if (text.startsWith('[') && text.endsWith(']')) return entriesOf(text).map(scalarOf);
  if (text.startsWith('{') && text.endsWith('}')) return flowMap(text);
  return scalarOf(text);
}

function quotedText(text: string): string {
  const match = /^(?:"([^"\\]*)"|'([^']*)')$/.exec(text);
  const inside = match?.[1] ?? match?.[2];
  if (inside === undefined) throw new NotPlain();
  return inside;
}

function flowMap(text: string): Record<string, unknown> {
  const pairs = entriesOf(text).map((entry): [string, unknown] => {
    const [, key, value = ''] = /^([^:]*): (.*)$/.exec(entry) ?? [];
    return [keyOf(key), scalarOf(value)];
  });
  const map = Object.fromEntries(pairs);
  if (Object.keys(map).length < pairs.length) throw new NotPlain();
  return map;
}

/** What stands between brackets, `[a, b]` or `{ a: b, c: d }`; entries hold no brackets and no quotes. */
function entriesOf(text: string): readonly string[] {
  const inside = text.slice(1, -1).replace(/^ | $/g, '');
  if (/["'#[\]{}]/.test(inside)) throw new NotPlain();
  return inside === '' ? [] : inside.split(/, ?/);
}

/** A number, `true` or `false`, or a text that stands for itself. */
function scalarOf(text: string): string | number | boolean {
  if (PLAIN_NUMBER.test(text)) {
    const value = Number(text);
    if (!keepsDigits(value, text)) throw new NotPlain();
    return value;
  }
  if (text === 'true' || text === 'false') return text === 'true';
  if (!PLAIN_START.test(text) || NOT_IN_VALUE.test(text) || OTHER_TYPE.test(text)) throw new NotPlain();
  return text;
}
