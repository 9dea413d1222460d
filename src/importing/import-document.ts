import { type Account, accountFor } from './account/account.ts';
import { misplaced } from './account/prove-written.ts';
import type { FigureProposal } from './figures/proposal.ts';
import { proposeFigures } from './figures/propose-figures.ts';
import type { Finding, ImportRequest } from './map/draft.ts';
import { mapDocument, type ReadSource } from './map/map-document.ts';
import type { Block, Origin } from './source-tree.ts';
import { idProposer } from './write/opaque-ids.ts';
import { writeDocument } from './write/write-document.ts';
import type { WrittenFile } from './write/write-initiatives.ts';

/** A document as content, what became of each piece of its source, and what a person has to settle. */
export interface ImportedDocument {
  readonly files: readonly WrittenFile[];
  readonly account: Account;
  readonly findings: readonly Finding[];
  /** Indicators that sentences seem to state; never part of the files. */
  readonly figures: readonly FigureProposal[];
}

/**
 * Turns the read files of one document into content by the words of its form. Pure: no disk, no clock. The written text
 * is read back; that a part is not where the account says is a fault of ours.
 *
 * @throws when the written files do not hold what was placed in them.
 */
export function importDocument(sources: readonly ReadSource[], request: ImportRequest): ImportedDocument {
  const draft = mapDocument(sources, request);
  const nextId = idProposer(request.takenIds);
  const { files, placements, identified } = writeDocument(draft, request, nextId);
  const [wrong] = misplaced(files, placements);
  if (wrong !== undefined) {
    throw new Error(
      `${wrong.file} does not hold "${wrong.part.piece.text}" at ${JSON.stringify(wrong.key)}.`,
    );
  }
  const figures = proposeFigures(draft, {
    request,
    nextId,
    idOf: (one) => identified.get(one) ?? { id: '', title: '' },
  });
  return {
    files,
    account: accountFor(sources, draft, placements),
    findings: inOrder([...draft.findings, ...figures.findings], sources),
    figures: figures.proposals,
  };
}

/** Findings in the order of the source; those without a place come first. */
function inOrder(findings: readonly Finding[], sources: readonly ReadSource[]): readonly Finding[] {
  const places = sources.flatMap(({ name, tree }) =>
    [...tree.blocks.flatMap(originsOf), ...tree.excluded.map(({ piece }) => piece.origin)].map(
      (origin) => [`${name}/${JSON.stringify(origin)}`, origin] as const,
    ),
  );
  const rank = new Map(places.map(([place], index) => [place, index]));
  const rankOf = ({ file, origin }: Finding): number =>
    origin === null ? -1 : (rank.get(`${file}/${JSON.stringify(origin)}`) ?? places.length);
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function originsOf(block: Block): readonly Origin[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.pieces.map(({ origin }) => origin);
    case 'list':
      return block.items.flatMap(({ pieces }) => pieces.map(({ origin }) => origin));
    case 'table':
      return block.cells.map(({ origin }) => origin);
  }
}
