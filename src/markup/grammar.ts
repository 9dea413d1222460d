import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * The one grammar in which text fields are read, for showing and for checking them. A single `~` is the Japanese range
 * mark far more often than a strike-through.
 */
export const GRAMMAR = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
