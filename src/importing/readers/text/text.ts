import {
  type Block,
  type Cell,
  type Exclusion,
  type ListItem,
  type Notice,
  type Piece,
  type Reader,
  SourceFault,
  type SourceTree,
} from '../../source-tree.ts';
import { isTranscript, readTranscript } from '../../transcript/read-transcript.ts';
import { toHalfWidth } from '../../../domain/text-width.ts';
import { cleanLine } from './clean-line.ts';
import { decodeBytes } from './text-bytes.ts';
import { markdownRow } from './markdown-row.ts';
import { goesOn, wrapWidth } from './wrapped-lines.ts';

const SEPARATOR = /^[-=_*―─—‐－＝＿・~]{2,}$/u;
const PAGE_NUMBER =
  /^(?:[-‐－―─]\s*\d{1,3}\s*[-‐－―─]|[Pp](?:age)?\.?\s*\d{1,3}|\d{1,3}\s*[/／]\s*\d{1,3}|\d{1,3}\s*ページ)$/u;
const LIST_ITEM = /^(\s*)[-*+]\s+(?=\S)/u;
const EMPHASIS = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu;
const HEADING = /^(#{1,6})\s+(.*?)(?:\s+#+)?$/u;

/** What is known while the lines are read one after the other. */
interface State {
  readonly name: string;
  readonly markdown: boolean;
  readonly width: number | null;
  readonly blocks: Block[];
  readonly excluded: Exclusion[];
  readonly notices: Notice[];
  /** The line before and its pieces, when the next line may go on with it. */
  open: { readonly line: string; readonly pieces: Piece[] } | null;
  /** The list or table that the next line may continue. */
  items: ListItem[] | null;
  table: { readonly cells: Cell[]; rows: number; line: number } | null;
}

/**
 * Reads a text as a conversion of a document leaves it: a line a paragraph (or lines wrapped at one width), tables as
 * lines with tabs, left-overs of HTML, page numbers and form feeds; in `.md` files also headings and tables of Markdown.
 */
export const readText: Reader = (bytes, name) => Promise.resolve(readTextAtOnce(bytes, name));

/** The same where nobody can wait; the transcript of one file gives back that file. Throws SourceFault. */
export function readTextAtOnce(bytes: Uint8Array, name: string): SourceTree {
  const text = decodeBytes(bytes, name);
  if (!isTranscript(text)) return treeOfText(text, name);
  const [source, ...more] = readTranscript(text, name);
  if (source !== undefined && more.length === 0) return source.tree;
  throw new SourceFault(
    `「${name}」は、複数のファイルから作られた原本の写しです。もとのファイルを取り込んでください。`,
  );
}

/** The tree of a text that is an original itself. */
export function treeOfText(text: string, name: string): SourceTree {
  const lines = text.replace(/\n$/, '').split('\n');
  const markdown = /\.(?:md|markdown)$/i.test(name);
  const state: State = {
    name,
    markdown,
    width: wrapWidth(lines),
    blocks: [],
    excluded: [],
    notices: [],
    open: null,
    items: null,
    table: null,
  };
  lines.forEach((line, index) => readLine(line, index + 1, state));
  const { blocks, excluded, notices } = state;
  return { format: markdown ? 'markdown' : 'text', blocks, excluded, notices };
}

function readLine(raw: string, line: number, state: State): void {
  const breaks = raw.split('\f').length - 1;
  for (let count = 0; count < breaks; count += 1) exclude('改ページ', 'page-break', { line, state });
  const text = raw.replaceAll('\f', '');
  const cells = state.markdown ? markdownRow(text) : null;
  if (cells === 'delimiter') {
    exclude(text.trim(), 'markup', { line, state });
    if (state.table?.line === line - 1) state.table.line = line;
  } else if (cells !== null) addRow(cells, line, state);
  else if (text.includes('\t')) addRow(text.split('\t'), line, state);
  else addText(text, line, state);
}

function addText(text: string, line: number, state: State): void {
  const trimmed = text.trim();
  const before = state.open;
  state.open = null;
  if (trimmed === '') exclude('', 'blank', { line, state });
  else if (SEPARATOR.test(trimmed)) exclude(trimmed, 'separator', { line, state });
  else if (PAGE_NUMBER.test(toHalfWidth(trimmed))) exclude(trimmed, 'page-number', { line, state });
  else if (before !== null && goesOn(before.line, text, state.width)) {
    before.pieces.push(...piecesOf(text, { line, state }));
    state.open = { line: text, pieces: before.pieces };
  } else addBlock(text, line, state);
}

function addBlock(text: string, line: number, state: State): void {
  const heading = state.markdown ? HEADING.exec(text.trim()) : null;
  const item = LIST_ITEM.exec(text);
  const pieces = piecesOf(heading?.[2] ?? text.slice(item?.[0].length ?? 0), { line, state });
  const [first, ...rest] = pieces;
  if (first === undefined) return;
  if (item !== null) addItem(first, (item[1] ?? '').length, state);
  else state.items = null;
  if (heading !== null) state.blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, pieces });
  for (const piece of item === null ? (heading === null ? pieces : []) : rest) {
    const own = [piece];
    state.blocks.push({ kind: 'paragraph', pieces: own });
    state.open = { line: text, pieces: own };
  }
}

function addItem(piece: Piece, indent: number, state: State): void {
  const item = { marker: '-', depth: Math.min(3, Math.floor(indent / 2)), pieces: [piece] };
  if (state.items === null) {
    state.items = [];
    state.blocks.push({ kind: 'list', items: state.items });
  }
  state.items.push(item);
}

/** Lines with tabs that follow each other are one table. */
function addRow(texts: readonly string[], line: number, state: State): void {
  state.open = null;
  state.items = null;
  if (state.table?.line !== line - 1) {
    state.table = { cells: [], rows: 0, line };
    state.blocks.push({ kind: 'table', cells: state.table.cells });
  }
  const { table } = state;
  texts.forEach((text, column) => {
    const origin = { kind: 'line', line, column: column + 1 } as const;
    const pieces = piecesOf(text, { line, column: column + 1, state });
    table.cells.push({ row: table.rows, column, rowSpan: 1, columnSpan: 1, origin, pieces });
  });
  table.rows += 1;
  table.line = line;
}

/** Where a text stands, and the tree it goes to. */
interface Place {
  readonly line: number;
  readonly column?: number;
  readonly state: State;
}

function piecesOf(text: string, { line, column, state }: Place): readonly Piece[] {
  const origin = { kind: 'line', line, ...(column === undefined ? {} : { column }) } as const;
  const plain = state.markdown ? text.replace(EMPHASIS, '$2') : text;
  if (plain !== text) state.excluded.push({ piece: { text: '**', origin }, reason: 'markup' });
  const { texts, markup, changes } = cleanLine(plain);
  for (const tag of markup) state.excluded.push({ piece: { text: tag, origin }, reason: 'markup' });
  if (markup.length > 0) {
    const message = `HTMLの記号（${[...new Set(markup)].join(' ')}）が残っていたため、文章から除きました。`;
    state.notices.push({
      severity: 'note',
      origin,
      message,
      remedy: '記号に囲まれた言葉が残っているか、原本と見比べてください。',
    });
  }
  for (const change of changes) {
    state.notices.push({
      severity: 'note',
      origin,
      message: `${change}。`,
      remedy: '見た目が変わっていないか確かめてください。',
    });
  }
  return texts.map((one) => ({ text: one, origin }));
}

function exclude(text: string, reason: Exclusion['reason'], { line, state }: Place): void {
  state.excluded.push({ piece: { text, origin: { kind: 'line', line } }, reason });
}
