import { LIMITS } from '../limits.ts';
import { brokenFile, tooLarge, unsafeXml } from './faults.ts';
import { housePrefix } from './xml-namespaces.ts';
import { decodeEntities, xmlTokens } from './xml-tokens.ts';

/** An element; `name` and attribute names carry the prefixes of `xml-namespaces.ts`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

interface OpenElement {
  readonly rawName: string;
  readonly element: { name: string; attributes: Record<string, string>; children: XmlNode[] };
  readonly prefixes: ReadonlyMap<string, string>;
}

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/**
 * Reads one XML part of an Office file into a tree, without following anything to outside it: a document type, and with
 * it every external or recursive entity, is refused. Throws SourceFault where the text is not well-formed or too large.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const text = decodeXml(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw unsafeXml();
  const document: { name: string; attributes: Record<string, string>; children: XmlNode[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open: OpenElement[] = [{ rawName: '', element: document, prefixes: new Map() }];
  let count = 0;
  for (const token of xmlTokens(text)) {
    const top = open.at(-1);
    if (top === undefined) throw brokenFile();
    if (token.kind === 'text') top.element.children.push(token.text);
    else if (token.kind === 'close') closeElement(open, token.name);
    else {
      count += 1;
      if (count > LIMITS.elements) throw tooLarge('文書', `要素${LIMITS.elements}個`);
      const child = openElement(token.name, token.rest, top.prefixes);
      top.element.children.push(child.element);
      if (!token.empty) open.push(child);
      if (open.length > LIMITS.depth) throw tooLarge('文書の入れ子', `${LIMITS.depth}段`);
    }
  }
  const root = document.children.find((child: XmlNode) => typeof child !== 'string');
  if (open.length !== 1 || root === undefined) throw brokenFile();
  return root;
}

function decodeXml(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw brokenFile();
  }
}

function closeElement(open: OpenElement[], rawName: string): void {
  if (open.length === 1 || open.pop()?.rawName !== rawName) throw brokenFile();
}

function openElement(rawName: string, rest: string, inherited: ReadonlyMap<string, string>): OpenElement {
  const raw = rawAttributes(rest);
  const declared = raw.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  const prefixes =
    declared.length === 0
      ? inherited
      : new Map([
          ...inherited,
          ...declared.map(([name, address]) => [name.slice(6), housePrefix(address)] as const),
        ]);
  const attributes = Object.fromEntries(
    raw.map(([name, value]) => [name.includes(':') ? qualified(name, prefixes) : name, value]),
  );
  return { rawName, prefixes, element: { name: qualified(rawName, prefixes), attributes, children: [] } };
}

function rawAttributes(text: string): readonly (readonly [string, string])[] {
  if (text === '') return [];
  const attributes: (readonly [string, string])[] = [];
  let end = 0;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    if (attributes.length === LIMITS.attributes) throw brokenFile();
    attributes.push([match[1] ?? '', decodeEntities(match[2] ?? match[3] ?? '')]);
    end = ATTRIBUTE.lastIndex;
  }
  if (text.slice(end).trim() !== '') throw brokenFile();
  return attributes;
}

function qualified(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const prefix = prefixes.get(colon === -1 ? '' : name.slice(0, colon));
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
}
