import { brokenFile } from './faults.ts';

export type XmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly rest: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string };

/** Markup that is passed over, with its end; what stands in CDATA is text. */
const PASSED = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;
const CDATA = '<![CDATA[';
const MARK = /[<>"']/g;
const NAME = /[^\s<>/!?"'=]+/y;
const ENTITY = /&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w+);|&/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Tags and texts one after the other, in time linear in the length. Throws SourceFault where a tag does not end. */
export function* xmlTokens(text: string): Generator<XmlToken, void, undefined> {
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    if (next !== at) {
      const end = next === -1 ? text.length : next;
      yield { kind: 'text', text: decodeEntities(text.slice(at, end)) };
      at = end;
    } else if (text.startsWith(CDATA, at)) {
      const end = endOf(text, ']]>', at + CDATA.length);
      yield { kind: 'text', text: text.slice(at + CDATA.length, end - 3) };
      at = end;
    } else {
      const passed = PASSED.find(([begin]) => text.startsWith(begin, at));
      const end = passed === undefined ? tagEnd(text, at + 1) : endOf(text, passed[1], at + passed[0].length);
      if (passed === undefined) yield tag(text.slice(at + 1, end - 1));
      at = end;
    }
  }
}

/** Entities of text and attribute values; only the five of XML and numbers are known. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, entity: string | undefined) => {
    const known = entity === undefined ? undefined : (NAMED[entity] ?? character(entity));
    if (known === undefined) throw brokenFile();
    return known;
  });
}

function tag(inner: string): XmlToken {
  const closing = inner.startsWith('/');
  NAME.lastIndex = closing ? 1 : 0;
  const name = NAME.exec(inner)?.[0];
  if (name === undefined) throw brokenFile();
  const empty = inner.endsWith('/');
  const rest = inner.slice(name.length + (closing ? 1 : 0), empty ? -1 : undefined);
  if (!closing) return { kind: 'open', name, rest, empty };
  if (rest.trim() !== '') throw brokenFile();
  return { kind: 'close', name };
}

/** Behind the `>` of a tag; a `>` in quotes does not count. */
function tagEnd(text: string, from: number): number {
  MARK.lastIndex = from;
  for (let mark = MARK.exec(text); mark !== null && mark[0] !== '<'; mark = MARK.exec(text)) {
    if (mark[0] === '>') return MARK.lastIndex;
    MARK.lastIndex = endOf(text, mark[0], MARK.lastIndex);
  }
  throw brokenFile();
}

function endOf(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  if (at === -1) throw brokenFile();
  return at + end.length;
}

function character(entity: string): string | undefined {
  if (!entity.startsWith('#')) return undefined;
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
