import { accountFor } from '../account/account.ts';
import type { ImportRequest } from '../map/draft.ts';
import { mapDocument, type ReadSource } from '../map/map-document.ts';
import type { ExclusionReason, Origin } from '../source-tree.ts';
import { writeDocument } from '../write/write-document.ts';
import { checkSection, crossOff, type SourceFaultFound } from './cross-off.ts';
import { CrossedText, type HeldText, type Remainder } from './held-texts.ts';
import { isVerbatim, ownField } from './own-field.ts';
import { pairInitiatives } from './pair-initiatives.ts';

/** A document to be compared with its original. */
export interface ProofTask {
  readonly request: ImportRequest;
  /** Every text of the document's files. */
  readonly held: readonly HeldText[];
  /** Lines of the source whose difference a person has explained. */
  readonly excused: ReadonlySet<number>;
}

export interface ProofOutcome {
  /**
   * Lines and cells of the source that stand on the page, those that belong to its paper only (page numbers …), those
   * that its authors have hidden or struck out, and those of another department.
   */
  readonly pieces: number;
  readonly excluded: number;
  readonly withheld: number;
  readonly otherDepartment: number;
  /** Sentences of the content's fields; each stands in the source. */
  readonly sentences: number;
  /** Excused lines that do differ. */
  readonly explained: ReadonlySet<number>;
  readonly faults: readonly SourceFaultFound[];
  /** Words of the content's fields that are not in the source. */
  readonly added: readonly Remainder[];
}

/**
 * Proves both directions on the characters as written (blanks and the signs of Markdown aside): every line and cell of
 * the source stands in the field where the form puts it, and every word of those fields stands in the source.
 */
export function proveSource(
  sources: readonly ReadSource[],
  { request, held, excused }: ProofTask,
): ProofOutcome {
  const draft = mapDocument(sources, request);
  const { placements } = writeDocument(draft, request);
  const texts = held.map((one) => new CrossedText(one));
  const pairs = pairInitiatives(placements, held);
  const found = placements.flatMap((placement) => {
    const isField = ownField(placement, pairs);
    if (placement.kind !== 'reference') return crossOff(placement, isField, texts);
    const field = texts.filter((text) => isField(text.held));
    return checkSection(placement, request.department, field);
  });
  const isExcused = ({ origin }: SourceFaultFound): boolean => excused.has(lineOf(origin));
  const excusedFaults = found.filter(isExcused);
  const freed = new Set(excusedFaults.flatMap(({ around }) => around));
  const own = texts.filter((text) => isVerbatim(text.held));
  const { counts } = accountFor(sources, draft, placements);
  const reasons = [...sources.flatMap(({ tree }) => tree.excluded), ...draft.excluded].map(
    ({ reason }) => reason,
  );
  const withheld = reasons.filter((reason) => WITHHELD.includes(reason)).length;
  const otherDepartment = reasons.filter((reason) => reason === 'other-department').length;
  return {
    pieces: counts.total - counts.excluded,
    excluded: counts.excluded - withheld - otherDepartment,
    withheld,
    otherDepartment,
    sentences: own.reduce((sum, text) => sum + sentencesIn(text.held.text), 0),
    explained: new Set(excusedFaults.map(({ origin }) => lineOf(origin))),
    faults: found.filter((one) => !isExcused(one)),
    added: own.filter((text) => !freed.has(text)).flatMap((text) => text.remainders()),
  };
}

/** What the authors of a file did not mean to be read. */
const WITHHELD: readonly ExclusionReason[] = ['hidden', 'deleted'];

/** The originals beside documents are texts: whatever is in them has a line. */
function lineOf(origin: Origin): number {
  return origin.kind === 'line' ? origin.line : 0;
}

function sentencesIn(text: string): number {
  return text.split(/。|\n/u).filter((one) => one.trim() !== '').length;
}
