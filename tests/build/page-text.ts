import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from 'parse5';
import { builtSite } from './built-site.ts';

type Node = DefaultTreeAdapterMap['node'];
export type PageElement = DefaultTreeAdapterMap['element'];

/** Text that the site adds inside a text of the content (平成32年 …（令和2年）); not the content's own. */
const ADDED = 'era-note';

/** The HTML of a built page, by its path below the site, e.g. `/yokote/somu/2018/`. */
export function pageHtml(path: string): string {
  return readFileSync(join(builtSite(), path, 'index.html'), 'utf8');
}

/** The body of a built page as a tree. */
export function pageBody(path: string): PageElement {
  const [body] = elements(parse(pageHtml(path)), (one) => one.tagName === 'body');
  if (body === undefined) throw new Error(`${path} has no body.`);
  return body;
}

/** All elements at or below a node for which the question holds, in document order. */
export function elements(node: Node, question: (element: PageElement) => boolean): readonly PageElement[] {
  const own = tree.isElementNode(node) && question(node) ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => elements(child, question))];
}

/** An attribute of an element; empty when it has none. */
export function attribute(element: PageElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/**
 * All text a reader can meet in the body of a page, without any white space and without the site's own remarks
 * inside texts; addresses of links count as text, because a URL in the content may stand in an `href`. `without` is
 * left out with all it holds.
 */
export function pageText(path: string): string {
  return textOf(pageBody(path), null);
}

export function textOf(node: Node, without: PageElement | null): string {
  return rawTextOf(node, without).replace(/\s+/gu, '');
}

function rawTextOf(node: Node, without: PageElement | null): string {
  if (tree.isTextNode(node)) return node.value;
  if (!tree.isElementNode(node) || node === without) return '';
  if (attribute(node, 'class').split(' ').includes(ADDED)) return '';
  const inside = node.childNodes.map((child) => rawTextOf(child, without)).join('');
  return node.tagName === 'a' ? `${inside} ${attribute(node, 'href')} ` : inside;
}

/** Elements within a line of text; all others begin and end a line. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'span',
  'strong',
  'ruby',
  'rb',
  'wbr',
  'del',
  'ins',
  'small',
  'time',
  'i',
]);

/** The text of a node as a reader sees it: one line a block, remarks of the site included. */
export function linesOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value.replace(/\s+/g, ' ');
  if (!tree.isElementNode(node)) return '';
  const inside = node.childNodes.map(linesOf).join('');
  return INLINE.has(node.tagName) ? inside : `\n${inside}\n`;
}
