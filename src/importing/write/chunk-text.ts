import type { Chunk } from '../map/draft.ts';
import { textOf } from '../map/part.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Signs that begin a point of a list; before them a conversion has turned the line's end into a blank. */
const BEFORE_POINT = /[ \u3000]+(?=[・◇◆●■□※★☆▽▼①-⑳])/gu;

/** A sign or number of its own: ・, ①, (1), 1., 第1章, ¹. */
const OWN_SIGN =
  /^\s*(?:[・◇◆●○■□※★☆▽▼①-⑳⁰¹²³⁴-⁹]|[(（]?[\d０-９]{1,2}[)）.．、]|第\p{Number}{1,2}\p{Letter})/u;

/**
 * Text as Markdown that shows the source's characters and nothing else. Points that a conversion had joined into one
 * line get a line each again.
 */
export function markdownOf(chunks: readonly Chunk[]): string {
  let text = '';
  let before: 'none' | 'text' | 'list' = 'none';
  for (const chunk of chunks) {
    const isList = chunk.kind === 'text' && chunk.depth !== null;
    if (before !== 'none') text += isList && before === 'list' ? '\n' : '\n\n';
    text += chunk.kind === 'table' ? tableText(chunk) : isList ? itemText(chunk) : linesOf(chunk).join('\n');
    before = isList ? 'list' : 'text';
  }
  return text.includes('\n') ? `${text}\n` : text;
}

type TextChunk = Extract<Chunk, { kind: 'text' }>;

function linesOf({ parts, lines }: TextChunk): readonly string[] {
  return textOf(parts, lines ? '\n' : '')
    .replace(BEFORE_POINT, '\n')
    .split('\n')
    .map(escapeMarkdown)
    .filter((line) => line !== '');
}

/** An item that prints a sign of its own needs none of Markdown's. */
function itemText(chunk: TextChunk): string {
  if (OWN_SIGN.test(textOf(chunk.parts))) return linesOf(chunk).join('\n');
  const indent = '  '.repeat(chunk.depth ?? 0);
  const [first = '', ...rest] = linesOf(chunk);
  return [`${indent}- ${first}`, ...rest.map((line) => `${indent}  ${line}`)].join('\n');
}

function tableText({ rows }: Extract<Chunk, { kind: 'table' }>): string {
  const texts = rows.map((cells) =>
    cells.map((parts) => textOf(parts, ' ').split('\n').map(escapeMarkdown).join(' ').replaceAll('|', '\\|')),
  );
  const [head = [], ...body] = texts;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
