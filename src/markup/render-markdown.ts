import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkRehype from 'remark-rehype';
import { ERA_NOTE_CLASS, noteImpossibleYears, rehypeEraNotes } from './era-notes.ts';
import { GRAMMAR } from './grammar.ts';
import { rehypeScrollTables } from './scroll-tables.ts';

/** Images, scripts and styles have no place in a policy text; links may lead to pages and mail only. */
const SANITIZE = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => !['img', 'picture', 'source', 'input'].includes(name),
  ),
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
};

const PROCESSOR = GRAMMAR()
  .use(remarkBreaks)
  .use(remarkRehype)
  .use(rehypeSanitize, SANITIZE)
  .use(rehypeEraNotes)
  .use(rehypeScrollTables)
  .use(rehypeStringify)
  .freeze();

/** Any of these may mean something to Markdown; a line without them is plain text. */
const MARKDOWN_SYNTAX =
  /[*_`#[\]<>|~&\\]|^\s*(?:[-+]|\d+[.)])(?:\s|$)|^\s*[-=][-=\s]*$|^ *(?: {4}|\t)|https?:|www\.|@/m;

/** White space that Markdown leaves out at the edges of a paragraph; the indent of Japanese paragraphs (　) it keeps. */
const EDGES = /^[ \t\n]+|[ \t\n]+$/g;
const BLANK_LINES = /\n(?:[ \t]*\n)+/;
const FLAT_LIST = /^(?:- [^ \t\n].*(?:\n|$))+$/;
const INDENTED = /^[ \t]/m;

/** What went through the pipeline: a text stands on the page of its document and on that of its promise. */
const KNOWN = new Map<string, string>();

/**
 * Renders a text field to safe HTML: one pipeline for all content. A line break stays a line break. Years that their
 * era never had get a remark. Most fields are plain and skip the pipeline, which costs a hundred times more.
 */
export function renderMarkdown(markdown: string): string {
  const plain = KNOWN.get(markdown) ?? renderPlain(markdown);
  if (plain !== null) return plain;
  const html = String(PROCESSOR.processSync(markdown));
  KNOWN.set(markdown, html);
  return html;
}

/** What the pipeline makes of plain paragraphs and flat lists of plain items; null for any other text. */
function renderPlain(markdown: string): string | null {
  const html: string[] = [];
  let afterList = false;
  for (const block of markdown.split(BLANK_LINES)) {
    const text = block.replace(EDGES, '');
    const isList = FLAT_LIST.test(text);
    // Two lists with a blank line between are one; indented text may belong to the item before it.
    if (isList && (afterList || INDENTED.test(markdown))) return null;
    const items = isList ? text.slice(2).split('\n- ') : [block];
    if (items.some((item) => MARKDOWN_SYNTAX.test(item))) return null;
    if (isList) html.push(renderList(items));
    else if (text !== '') html.push(`<p>${renderLines(text)}</p>`);
    afterList = isList;
  }
  return html.join('\n');
}

function renderList(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${renderText(item.replace(EDGES, ''))}</li>\n`).join('')}</ul>`;
}

function renderLines(paragraph: string): string {
  return paragraph
    .split(/[ \t]*\n[ \t]*/)
    .map((line) => renderText(line))
    .join('<br>\n');
}

const MARKUP = /[&<>]/;

/** Escapes one line of plain text, as `renderRun` writes its pieces, and adds the remarks on years. */
export function renderText(text: string, renderRun: (run: string) => string = escapeHtml): string {
  return noteImpossibleYears(text)
    .map(({ text: run, note }) =>
      note === null ? renderRun(run) : `${renderRun(run)}<span class="${ERA_NOTE_CLASS}">（${note}）</span>`,
    )
    .join('');
}

export function escapeHtml(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
