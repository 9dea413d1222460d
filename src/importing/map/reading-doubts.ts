import { formatOrigin } from '../origin.ts';
import type { Notice, Piece } from '../source-tree.ts';
import type { Chunk, DocumentDraft, DoubtDraft, InitiativeDraft } from './draft.ts';
import type { Part } from './part.ts';

/** Where a doubt stands in the content: with a promise or the document, at a field or at the whole. */
interface Owner {
  readonly doubts: DoubtDraft[];
  readonly field: string | null;
}

/**
 * Puts what a reader doubts where the words went: 確認中 at the field that holds them, at the document where it concerns
 * the whole file. Words that went nowhere, as those of a header the form knows, stand in the report alone.
 */
export function placeReadingDoubts(draft: DocumentDraft, notices: readonly Notice[]): void {
  const owners = ownersOf(draft);
  for (const notice of notices) {
    if (notice.severity !== 'doubt') continue;
    const text = doubtText(notice);
    if (notice.pieces === undefined) {
      draft.doubts.push({ field: null, text });
      continue;
    }
    const places = notice.pieces.flatMap((piece) => owners.get(piece) ?? []);
    for (const { doubts, field } of places) {
      if (!doubts.some((one) => one.field === field && one.text === text)) doubts.push({ field, text });
    }
  }
}

function doubtText({ origin, message }: Notice): string {
  return origin === null ? message : `原本の${formatOrigin(origin)}：${message}`;
}

function ownersOf(draft: DocumentDraft): ReadonlyMap<Piece, readonly Owner[]> {
  const owners = new Map<Piece, Owner[]>();
  const own = (parts: readonly Part[], owner: Owner): void => {
    for (const { piece } of parts) {
      const known = owners.get(piece) ?? [];
      if (!known.some(({ doubts, field }) => doubts === owner.doubts && field === owner.field))
        known.push(owner);
      owners.set(piece, known);
    }
  };
  const { doubts } = draft;
  for (const parts of draft.title) own(parts, { doubts, field: '題名' });
  own(draft.year, { doubts, field: '年度の根拠' });
  for (const { title, name } of draft.heads) own([...title, ...name], { doubts, field: '部長' });
  for (const [field, chunks] of draft.fields) own(chunks.flatMap(partsOf), { doubts, field });
  for (const { headingParts, chunks } of draft.others)
    own([...headingParts, ...chunks.flatMap(partsOf)], { doubts, field: null });
  for (const { parts } of draft.variants) own(parts, { doubts, field: null });
  for (const one of draft.initiatives) ownInitiative(one, own);
  return owners;
}

function ownInitiative(one: InitiativeDraft, own: (parts: readonly Part[], owner: Owner) => void): void {
  const { doubts } = one;
  own(one.number, { doubts, field: '番号' });
  own(one.title, { doubts, field: '題名' });
  own(one.sectionParts, { doubts, field: '課' });
  own(one.difficulty, { doubts, field: '難易度' });
  for (const [field, chunks] of one.fields) own(chunks.flatMap(partsOf), { doubts, field });
  for (const { parts } of one.ratings) own(parts, { doubts, field: '評価' });
  for (const { headingParts, chunks } of one.others)
    own([...headingParts, ...chunks.flatMap(partsOf)], { doubts, field: null });
}

function partsOf(chunk: Chunk): readonly Part[] {
  return chunk.kind === 'text' ? chunk.parts : chunk.rows.flat(2);
}
