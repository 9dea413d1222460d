import type { Origin, Piece } from '../source-tree.ts';

/** A stretch of a piece: what goes to one place of the content. The parts of a piece cover all of it. */
export interface Part {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  /** The name of the source file. */
  readonly file: string;
}

export function wholePart(piece: Piece, file: string): Part {
  return { piece, start: 0, end: piece.text.length, file };
}

export function partText({ piece, start, end }: Part): string {
  return piece.text.slice(start, end);
}

/** The text of parts that a page had wrapped or a cell had set in lines, joined by `separator`. */
export function textOf(parts: readonly Part[], separator = ''): string {
  return parts.map(partText).join(separator);
}

/** A stretch of parts, counted in the text they make together without a separator. */
export function slice(parts: readonly Part[], start: number, end = Infinity): readonly Part[] {
  let offset = 0;
  const found: Part[] = [];
  for (const part of parts) {
    const length = part.end - part.start;
    const from = Math.max(0, start - offset);
    const to = Math.min(length, end - offset);
    if (from < to) found.push({ ...part, start: part.start + from, end: part.start + to });
    offset += length;
  }
  return found;
}

export function originOf(parts: readonly Part[]): Origin | null {
  return parts[0]?.piece.origin ?? null;
}
