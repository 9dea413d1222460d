import type { Element, ElementContent, Root, Text } from 'hast';
import { findImpossibleEraYears } from '../domain/time/year-expression.ts';

/** Class of the remarks that this room adds to a text; everything else on a page is the content's own. */
export const ERA_NOTE_CLASS = 'era-note';

/** A piece of running text, with the remark that follows it or null. */
export interface NotedRun {
  readonly text: string;
  readonly note: string | null;
}

/**
 * Cuts a text behind every year that its era never had: 平成32年 keeps its spelling and gets 令和2年 as a remark.
 * The runs' texts joined are the input.
 */
export function noteImpossibleYears(text: string): readonly NotedRun[] {
  const runs: NotedRun[] = [];
  let from = 0;
  for (const { index, length, canonical } of findImpossibleEraYears(text)) {
    runs.push({ text: text.slice(from, index + length), note: canonical });
    from = index + length;
  }
  if (from < text.length || runs.length === 0) runs.push({ text: text.slice(from), note: null });
  return runs;
}

/** A rehype plugin that adds the remarks to all text of a tree. */
export function rehypeEraNotes() {
  return (tree: Root): void => {
    tree.children = noteChildren(tree.children);
  };
}

function noteChildren<T extends Root['children'][number]>(children: readonly T[]): T[] {
  return children.flatMap((child) => {
    if (child.type === 'text') return noteText(child) as T[];
    if (child.type === 'element')
      return [{ ...child, children: noteChildren<ElementContent>(child.children) }];
    return [child];
  });
}

function noteText(node: Text): (Element | Text)[] {
  return noteImpossibleYears(node.value).flatMap(({ text, note }) =>
    note === null ? [{ type: 'text', value: text }] : [{ type: 'text', value: text }, noteElement(note)],
  );
}

function noteElement(note: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [ERA_NOTE_CLASS] },
    children: [{ type: 'text', value: `（${note}）` }],
  };
}
