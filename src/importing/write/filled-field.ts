import { NO_RESULT_LABELS, type NoResultReason } from '../../domain/measurement/no-result.ts';
import type { Chunk } from '../map/draft.ts';
import { type Part, textOf } from '../map/part.ts';
import { markdownOf } from './chunk-text.ts';

/** A field as content files write it: text, or why nothing stands there. */
export type WrittenField = string | { readonly 空欄: string; readonly 注記?: string };

/** Dashes and dots that a sheet prints where it has nothing to say. */
const ONLY_MARKS = /^[\s\-－―ーｰ—–‐−*＊・…‥.．。/／〃″"\\]+$/u;

/** A text that is nothing but marks, in quotation marks: a title or a heading must say something. */
export function withQuotes(text: string): string {
  return text !== '' && ONLY_MARKS.test(text) ? `「${text}」` : text;
}

/** A text as `withQuotes` was given it: quotation marks around nothing but marks are ours. */
export function withoutQuotes(text: string): string {
  const inside = /^「(.*)」\s*$/su.exec(text)?.[1];
  return inside !== undefined && ONLY_MARKS.test(inside) ? inside : text;
}

/** What stands below a heading that has no text of its own. */
export const HEADING_ONLY = '（原本には見出しだけがあります。）';

/** The parts of chunks, in their order. */
export function partsOf(chunks: readonly Chunk[]): readonly Part[] {
  return chunks.flatMap((chunk) => (chunk.kind === 'table' ? chunk.rows.flat(2) : chunk.parts));
}

/** A mark for nothing is written as what it means, with the mark itself beside it. */
export function writtenField(chunks: readonly Chunk[], reason: NoResultReason): WrittenField {
  const text = markdownOf(chunks);
  if (text === '') return { 空欄: NO_RESULT_LABELS[reason] };
  if (!ONLY_MARKS.test(text)) return text;
  const mark = textOf(partsOf(chunks), ' ');
  return { 空欄: NO_RESULT_LABELS['left-blank'], 注記: `原本の表記は「${mark}」です。` };
}
