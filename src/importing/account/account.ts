import { piecesOf } from '../block-pieces.ts';
import type { DocumentDraft } from '../map/draft.ts';
import { withoutBlanks } from '../map/fold.ts';
import type { ReadSource } from '../map/map-document.ts';
import { type Part, partText } from '../map/part.ts';
import type { Block, ExclusionReason, Origin, Piece } from '../source-tree.ts';
import { keyText, type Placement } from '../write/placement.ts';

/** Where one piece of the source ended. A piece cut in parts is called by its first part. */
export interface AccountedPiece {
  readonly file: string;
  readonly origin: Origin;
  readonly text: string;
  /** The stretches that the content holds, in their order: the whole text, or number, title and so on. */
  readonly parts: readonly string[];
  readonly end:
    | { readonly kind: 'placed' | 'other'; readonly file: string; readonly key: string }
    | { readonly kind: 'excluded'; readonly reason: ExclusionReason }
    | { readonly kind: 'lost'; readonly missing: string };
}

/** What became of every line, paragraph or cell of the source. */
export interface Account {
  readonly pieces: readonly AccountedPiece[];
  readonly counts: Readonly<Record<'total' | 'placed' | 'other' | 'excluded' | 'lost', number>>;
  /** Cells without text: they are no pieces, and are counted beside them. */
  readonly emptyCells: number;
}

type End = AccountedPiece['end'];

/**
 * Follows every piece of the sources to its end. A piece is accounted for when its parts, one after the other, are all
 * of its characters (blanks aside) and each part went somewhere.
 */
export function accountFor(
  sources: readonly ReadSource[],
  draft: DocumentDraft,
  placements: readonly Placement[],
): Account {
  const ends = new Map<Piece, { readonly part: Part; readonly end: End }[]>();
  const add = (part: Part, end: End): void => {
    const known = ends.get(part.piece);
    if (known === undefined) ends.set(part.piece, [{ part, end }]);
    else known.push({ part, end });
  };
  for (const { part, file, key, kind } of placements) {
    add(part, { kind: kind === 'other' ? 'other' : 'placed', file, key: keyText(key) });
  }
  for (const { part, file, key } of draft.shown) add(part, { kind: 'placed', file, key });
  for (const { part, reason } of draft.excluded) add(part, { kind: 'excluded', reason });
  const pieces = sources.flatMap(({ name, tree }) => [
    ...tree.blocks.flatMap(piecesOf).map((piece) => accounted(piece, name, ends.get(piece) ?? [])),
    ...tree.excluded.map(({ piece, reason }): AccountedPiece => ({
      file: name,
      origin: piece.origin,
      text: piece.text,
      parts: [],
      end: { kind: 'excluded', reason },
    })),
  ]);
  const count = (kind: End['kind']): number => pieces.filter(({ end }) => end.kind === kind).length;
  return {
    pieces,
    counts: {
      total: pieces.length,
      placed: count('placed'),
      other: count('other'),
      excluded: count('excluded'),
      lost: count('lost'),
    },
    emptyCells: sources
      .flatMap(({ tree }) => tree.blocks)
      .reduce((sum, block) => sum + emptyCellsOf(block), 0),
  };
}

function accounted(
  piece: Piece,
  file: string,
  ends: readonly { readonly part: Part; readonly end: End }[],
): AccountedPiece {
  const { text, origin } = piece;
  const missing = uncovered(
    piece,
    ends.map(({ part }) => part),
  );
  const parts = ends
    .filter(({ end }) => end.kind !== 'excluded')
    .toSorted((a, b) => a.part.start - b.part.start)
    .map(({ part }) => partText(part));
  if (missing !== '') return { file, origin, text, parts, end: { kind: 'lost', missing } };
  const kept =
    ends.find(({ end }) => end.kind === 'placed') ?? ends.find(({ end }) => end.kind === 'other') ?? ends[0];
  return { file, origin, text, parts, end: kept?.end ?? { kind: 'excluded', reason: 'blank' } };
}

/** The characters of a piece that no part covers, without blanks. */
function uncovered(piece: Piece, parts: readonly Part[]): string {
  let rest = '';
  let reached = 0;
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    if (part.start > reached) rest += piece.text.slice(reached, part.start);
    reached = Math.max(reached, part.start + partText(part).length);
  }
  return withoutBlanks(rest + piece.text.slice(reached));
}

function emptyCellsOf(block: Block): number {
  return block.kind === 'table' ? block.cells.filter(({ pieces }) => pieces.length === 0).length : 0;
}
