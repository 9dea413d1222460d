import type { Element, ElementContent, Root } from 'hast';

/** Class of the cells whose column the writer aligned to the right: figures. HTML's own `align` is obsolete. */
const FIGURE_CLASS = 'figure';

/**
 * A rehype plugin for tables inside texts: each stands in a box that scrolls by itself, also by keyboard, so that a wide
 * table does not widen the page (WCAG 2.2, 1.4.10 and 2.1.1), and its headings say that they head columns (1.3.1).
 */
export function rehypeScrollTables() {
  return (tree: Root): void => {
    tree.children = tree.children.map(wrapTables);
  };
}

function wrapTables<Node extends Root['children'][number] | ElementContent>(node: Node): Node | Element {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => wrapTables(child));
  if (node.tagName === 'th' || node.tagName === 'td') return cell(node, children);
  if (node.tagName !== 'table') return { ...node, children };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], role: 'group', ariaLabel: '表', tabIndex: 0 },
    children: [{ ...node, children }],
  };
}

function cell(node: Element, children: ElementContent[]): Element {
  const { align, ...properties } = node.properties;
  const scope = node.tagName === 'th' ? { scope: 'col' } : {};
  const figure = align === 'right' ? { className: [FIGURE_CLASS] } : {};
  return { ...node, properties: { ...properties, ...scope, ...figure }, children };
}
