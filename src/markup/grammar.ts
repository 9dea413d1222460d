import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A page shows many fields: each would number its footnotes from 1 and give their anchors away twice. */
const NO_FOOTNOTES = {
  disable: { null: ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'] },
};

/**
 * The one grammar in which text fields are read, for showing and for checking them. A single `~` is the Japanese range
 * mark far more often than a strike-through.
 */
export const GRAMMAR = unified()
  .data({ micromarkExtensions: [NO_FOOTNOTES] })
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .freeze();
