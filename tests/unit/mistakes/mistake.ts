import type { Severity } from '../../../src/domain/diagnostic.ts';
import { CORPUS, PATHS, type ShortName } from './corpus.ts';

/** One mistake in one file of the small corpus. */
export interface OneMistake {
  readonly name: string;
  readonly in: ShortName;
  /** A text that stands once in the file. */
  readonly of: string;
  /** What stands there instead. `▲` marks the place of the finding and is itself not in the file. */
  readonly to: string;
  /** Where the finding stands when that is not at the mistake: before this text, which stands once in its file. */
  readonly at?: { readonly in: ShortName; readonly text: string };
  readonly code: string;
  readonly severity?: Severity;
  /** A piece of the message. */
  readonly says: string;
  /** A piece of the remedy, or null when there must be none. */
  readonly remedy: string | null;
  /** How the remedy is used: in place of the line (the usual case), or as a line after it. `null`: it is a word. */
  readonly use?: 'replace' | 'insert' | null;
}

const MARK = '▲';

/** A file with a mistake in it, and the place that the finding must name. */
export interface MistakenFile {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Makes the mistake. Throws when it does not say exactly where. */
export function withMistake(mistake: OneMistake): MistakenFile {
  const marked = replacedOnce(CORPUS[mistake.in], mistake.of, mistake.to);
  const text = marked.replace(MARK, '');
  const { at } = mistake;
  if (at === undefined) return { text, file: PATHS[mistake.in], ...placeOfMark(marked) };
  const other = at.in === mistake.in ? text : CORPUS[at.in];
  return { text, file: PATHS[at.in], ...placeOfMark(replacedOnce(other, at.text, MARK + at.text)) };
}

function replacedOnce(text: string, part: string, replacement: string): string {
  if (text.split(part).length !== 2) throw new Error(`This must stand once in the file: ${part}`);
  return text.replace(part, () => replacement);
}

function placeOfMark(marked: string): { readonly line: number; readonly column: number } {
  if (marked.split(MARK).length !== 2) throw new Error(`One place must be marked with ${MARK}: ${marked}`);
  const before = marked.slice(0, marked.indexOf(MARK));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
