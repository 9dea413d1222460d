import { type Account, accountFor } from './account/account.ts';
import { withKeys } from './account/finding-keys.ts';
import { misplaced } from './account/prove-written.ts';
import { piecesOf } from './block-pieces.ts';
import type { FigureProposal } from './figures/proposal.ts';
import { proposeFigures } from './figures/propose-figures.ts';
import type { Finding, ImportRequest } from './map/draft.ts';
import { mapDocument, type ReadSource } from './map/map-document.ts';
import type { Origin } from './source-tree.ts';
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
    findings: inOrder(
      withKeys([...draft.findings, ...figures.findings, ...withoutProof(request)], placements),
      sources,
    ),
    figures: figures.proposals,
  };
}

/** Without the text of its original a document cannot be compared with it any more. */
function withoutProof({ original }: ImportRequest): readonly Finding[] {
  if (original !== null) return [];
  return [
    {
      code: 'original-too-large',
      severity: 'note',
      file: '',
      origin: null,
      message:
        '原本の文字が多すぎるため、照合のための写し（source.txt）を作りませんでした。この文書は、検査のたびに原本と照らし合わせることができません。',
      remedy: '必要な表や章だけを別のファイルに保存して取り込むと、写しが作られます。',
    },
  ];
}

/** Findings in the order of the source; those without a place come first. */
function inOrder(findings: readonly Finding[], sources: readonly ReadSource[]): readonly Finding[] {
  const rank = new Map<string, number>();
  for (const { name, tree } of sources) {
    const shown = tree.blocks.flatMap((block): readonly { readonly origin: Origin }[] =>
      block.kind === 'table' ? block.cells : piecesOf(block),
    );
    for (const { origin } of [...shown, ...tree.excluded.map(({ piece }) => piece)]) {
      const place = `${name}/${JSON.stringify(origin)}`;
      if (!rank.has(place)) rank.set(place, rank.size);
    }
  }
  const rankOf = ({ file, origin }: Finding): number =>
    origin === null ? -1 : (rank.get(`${file}/${JSON.stringify(origin)}`) ?? rank.size);
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b));
}
