import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkRehype from 'remark-rehype';
import { ERA_NOTE_CLASS, noteImpossibleYears, rehypeEraNotes } from './era-notes.ts';
import { GRAMMAR } from './grammar.ts';

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
  .use(rehypeStringify)
  .freeze();

/** Any of these may mean something to Markdown; a text without them is made of plain paragraphs. */
const MARKDOWN_SYNTAX =
  /[*_`#[\]<>|~&\\]|^\s*(?:[-+]|\d+[.)])\s|^\s*(?:-{3,}|={3,})\s*$|^(?: {4}|\t)|https?:|www\.|@|\[\^/m;

/** White space that Markdown leaves out at the edges of a paragraph; the indent of Japanese paragraphs (　) it keeps. */
const EDGES = /^[ \t\n]+|[ \t\n]+$/g;

/**
 * Renders a text field to safe HTML: one pipeline for all content. A line break stays a line break. Years that their
 * era never had get a remark. Most fields are plain and skip the pipeline, which costs a hundred times more.
 */
export function renderMarkdown(markdown: string): string {
  if (MARKDOWN_SYNTAX.test(markdown)) return String(PROCESSOR.processSync(markdown));
  return markdown
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => paragraph.replace(EDGES, ''))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${renderLines(paragraph)}</p>`)
    .join('\n');
}

function renderLines(paragraph: string): string {
  return paragraph
    .split(/[ \t]*\n[ \t]*/)
    .map((line) => renderText(line))
    .join('<br>\n');
}

/** Escapes one line of plain text, as `renderRun` writes its pieces, and adds the remarks on years. */
export function renderText(text: string, renderRun: (run: string) => string = escapeHtml): string {
  return noteImpossibleYears(text)
    .map(({ text: run, note }) =>
      note === null ? renderRun(run) : `${renderRun(run)}<span class="${ERA_NOTE_CLASS}">（${note}）</span>`,
    )
    .join('');
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
