import { EXCLUSION_LABELS } from '../exclusion-labels.ts';
import type { ReadSource } from '../map/map-document.ts';
import {
  type Block,
  type Cell,
  type Exclusion,
  type ExclusionReason,
  type ListItem,
  type Piece,
  SourceFault,
  type SourceFormat,
} from '../source-tree.ts';
import { cellsOfLine } from './table-lines.ts';
import { FORMAT_NAMES, SIGNS, TABLE_END, TRANSCRIPT_TITLE, unescapeText } from './transcript-signs.ts';

const TAG = /^〖(ファイル|除いたもの|シート|ページ|見出し|項目|表)(\d*)(?: ([^〗]*))?〗(.*)$/su;

/** What is known while the lines are read one after the other. */
interface State {
  readonly name: string;
  readonly sources: { name: string; format: SourceFormat; blocks: Block[]; excluded: Exclusion[] }[];
  sheet: { sheet?: string };
  /** The pieces that a line beginning with `↳` adds to. */
  open: Piece[] | null;
  items: ListItem[] | null;
  table: { readonly cells: Cell[]; rows: number } | null;
}

/** Whether a text was written by `writeTranscript`. */
export function isTranscript(text: string): boolean {
  return text.startsWith(TRANSCRIPT_TITLE);
}

/**
 * The files of which a transcript was made, each piece with its line in the transcript. Throws SourceFault for a line
 * that no transcript has.
 */
export function readTranscript(text: string, name: string): readonly ReadSource[] {
  const state: State = { name, sources: [], sheet: {}, open: null, items: null, table: null };
  const lines = text.replace(/\n$/, '').split('\n');
  lines.forEach((line, index) => {
    if (index > 0) readLine(line, index + 1, state);
  });
  if (state.table !== null || state.sources.length === 0) throw fault(lines.length, state);
  return state.sources.map(({ name: file, ...tree }) => ({ name: file, tree: { ...tree, notices: [] } }));
}

function readLine(text: string, line: number, state: State): void {
  const { table } = state;
  if (text === TABLE_END && table !== null) state.table = null;
  else if (table !== null) {
    table.cells.push(...cellsOfLine(text, { row: table.rows, line, sheet: state.sheet }));
    table.rows += 1;
  } else if (text !== '') readOwnLine(text, line, state);
}

function readOwnLine(text: string, line: number, state: State): void {
  const [, tag, digits = '', noted, words = ''] = TAG.exec(text) ?? [];
  if (tag === undefined && text.startsWith('〖')) throw fault(line, state);
  const note = noted === undefined ? null : unescapeText(noted);
  if (text.startsWith(SIGNS.goesOn)) goOn(text.slice(SIGNS.goesOn.length), line, state);
  else if (tag === '項目') {
    const pieces = openPieces(words, line, state);
    addItem({ marker: note, depth: Number(digits) - 1, pieces }, line, state);
  } else {
    state.items = null;
    state.open = null;
    if (tag === undefined || tag === '見出し') addBlock(text, { tag, digits, words, line, state });
    else readMark(tag, { note, words: unescapeText(words) }, { line, state });
  }
}

function goOn(words: string, line: number, state: State): void {
  if (state.open === null) throw fault(line, state);
  state.open.push(pieceOf(words, line, state));
}

function addBlock(
  text: string,
  {
    tag,
    digits,
    words,
    line,
    state,
  }: {
    readonly tag: string | undefined;
    readonly digits: string;
    readonly words: string;
    readonly line: number;
    readonly state: State;
  },
): void {
  const pieces = openPieces(tag === undefined ? text : words, line, state);
  const level = digits === '' ? null : Number(digits);
  lastOf(state, line).blocks.push(
    tag === undefined ? { kind: 'paragraph', pieces } : { kind: 'heading', level, pieces },
  );
}

/** The pieces of what begins on a line; the lines behind it may add more. */
function openPieces(words: string, line: number, state: State): Piece[] {
  const pieces = [pieceOf(words, line, state)];
  state.open = pieces;
  return pieces;
}

function pieceOf(words: string, line: number, { sheet }: State): Piece {
  return { text: unescapeText(words), origin: { kind: 'line', line, ...sheet } };
}

/** A line that says what comes below it. */
function readMark(
  tag: string,
  { note, words }: { readonly note: string | null; readonly words: string },
  { line, state }: { readonly line: number; readonly state: State },
): void {
  switch (tag) {
    case 'ファイル':
      startSource(note ?? '', words, { line, state });
      return;
    case '除いたもの':
      lastOf(state, line).excluded.push(...exclusions(words, line, state));
      return;
    case 'シート':
      state.sheet = { sheet: words };
      return;
    case '表':
      state.table = { cells: [], rows: 0 };
      lastOf(state, line).blocks.push({ kind: 'table', cells: state.table.cells });
  }
}

function startSource(
  format: string,
  file: string,
  { line, state }: { readonly line: number; readonly state: State },
): void {
  const formats = Object.entries(FORMAT_NAMES) as [SourceFormat, string][];
  const known = formats.find(([, word]) => word === format)?.[0];
  if (known === undefined) throw fault(line, state);
  state.sources.push({ name: file, format: known, blocks: [], excluded: [] });
  state.sheet = {};
}

function addItem(item: ListItem, line: number, state: State): void {
  if (state.items === null) {
    state.items = [];
    lastOf(state, line).blocks.push({ kind: 'list', items: state.items });
  }
  state.items.push(item);
}

/** As many pieces without text as were left out for each reason. */
function exclusions(words: string, line: number, state: State): readonly Exclusion[] {
  const labels = Object.entries(EXCLUSION_LABELS) as [ExclusionReason, string][];
  return words.split('、').flatMap((entry) => {
    const [, label, count] = /^(.+) (\d{1,6})$/u.exec(entry) ?? [];
    const reason = labels.find(([, word]) => word === label)?.[0];
    if (reason === undefined) throw fault(line, state);
    const piece: Piece = { text: '', origin: { kind: 'line', line } };
    return Array.from({ length: Number(count) }, () => ({ piece, reason }));
  });
}

function lastOf({ sources, name }: State, line: number): State['sources'][number] {
  const last = sources.at(-1);
  if (last === undefined) throw new SourceFault(brokenLine(name, line));
  return last;
}

function fault(line: number, { name }: State): SourceFault {
  return new SourceFault(brokenLine(name, line));
}

function brokenLine(name: string, line: number): string {
  return `「${name}」の${String(line)}行目が、取り込みで作られた形と違います。書き換えた箇所を元に戻すか、原本をもう一度取り込んでください。`;
}
