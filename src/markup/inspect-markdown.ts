import type { Nodes } from 'mdast';
import { GRAMMAR } from './grammar.ts';

/** Something in a Markdown text that a rule may object to. `line` counts from 1 within the text. */
export type MarkdownFeature = { readonly line: number } & (
  | { readonly kind: 'html' | 'code'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly depth: number }
  | { readonly kind: 'image' | 'definition'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'checkbox'; readonly text: string }
);

/** Without any of these a text has no feature; most have none, and parsing costs a hundred times more. */
const MAY_HAVE_FEATURES = /[<`#[]|:\/\/|www\.|@|^\s*(?:-{2,}|={2,})\s*$|^(?: {4}|\t)/m;

/** Several rules ask about the same texts. */
const KNOWN = new Map<string, readonly MarkdownFeature[]>();

/** Raw HTML, headings, images, links, link definitions, checkboxes and code of a text, in their order. */
export function inspectMarkdown(markdown: string): readonly MarkdownFeature[] {
  if (!MAY_HAVE_FEATURES.test(markdown)) return [];
  const features = KNOWN.get(markdown) ?? featuresOf(GRAMMAR.parse(markdown));
  KNOWN.set(markdown, features);
  return features;
}

function featuresOf(node: Nodes): readonly MarkdownFeature[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'html':
    case 'code':
      return [{ kind: node.type, text: node.value, line }];
    case 'image':
    case 'imageReference':
      return [{ kind: 'image', text: node.alt ?? '', line }];
    case 'definition':
      return [{ kind: 'definition', text: `[${node.label ?? node.identifier}]: ${node.url}`, line }];
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, text: textOf(node), line }, ...below(node)];
    case 'link':
      return [{ kind: 'link', url: node.url, text: textOf(node), line }, ...below(node)];
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? [{ kind: 'checkbox', text: textOf(node), line }, ...below(node)]
        : below(node);
    default:
      return below(node);
  }
}

function below(node: Nodes): readonly MarkdownFeature[] {
  return 'children' in node ? node.children.flatMap(featuresOf) : [];
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
