import type { OriginalText } from './provenance.ts';

/** What the comparison of a document with the text of its original has shown, in both directions. */
export interface SourceProof extends OriginalText {
  /** Lines and cells of the original that stand on the page. */
  readonly pieces: number;
  /** Page numbers, blank lines and the like, which are no part of the text. */
  readonly excluded: number;
  /** Words that the authors of the original have hidden or struck out. */
  readonly withheld: number;
  /** What stands on sheets of the same workbook that are another department's. */
  readonly otherDepartment: number;
  /** What the files of the original are, one word each: テキスト, Excel. */
  readonly formats: readonly string[];
  /** Sentences shown as 原文, each of which stands in the original. */
  readonly sentences: number;
}
