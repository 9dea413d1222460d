import { isScalar, parseDocument, visit } from 'yaml';

const INTERNAL = '内部メモ';

/** The text of a content file without what only its authors are to read: comments and 内部メモ. */
export function publicPart(text: string): string {
  const document = parseDocument(text);
  document.commentBefore = null;
  document.comment = null;
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && key.value === INTERNAL ? visit.REMOVE : undefined),
    Node: (_, node) => {
      node.commentBefore = null;
      node.comment = null;
    },
  });
  return document.toString({ lineWidth: 0 });
}
