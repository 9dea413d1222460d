import type { CalendarDate } from '../time/calendar-date.ts';

/** Whether a fact stands in the source (`stated`) or was concluded by a person (`inferred`), who then gives the reason. */
export type Basis =
  | { readonly kind: 'stated'; readonly asWritten: string | null }
  | { readonly kind: 'inferred'; readonly reason: string };

/** `verbatim`: the original's own sentences. `digest`: facts exact, sentences shortened by the publisher of this site. */
export const FIDELITY_LABELS = { verbatim: '原文', digest: '要約' } as const;
export type TextFidelity = keyof typeof FIDELITY_LABELS;

/** Where a document came from and what is known about the way it took. */
export interface Provenance {
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly obtained: CalendarDate | null;
  readonly fidelity: TextFidelity;
  /** Known flaws of the original or of its conversion to text, one sentence each. */
  readonly flaws: readonly string[];
  /** The text of the original that lies beside the document and is compared with it; null where there is none. */
  readonly original: OriginalText | null;
}

/** The original as text (`source.txt`), with the lines at which a person had to depart from it. */
export interface OriginalText {
  readonly differences: readonly { readonly line: number; readonly reason: string }[];
}

/** Something a reader must know is not settled yet (確認中): which field, and what is doubtful. */
export interface Doubt {
  readonly field: string | null;
  readonly description: string;
}
