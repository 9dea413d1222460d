import type { Frame, Link } from '../frame.ts';
import type { FieldView } from '../document/field.ts';
import type { InitiativeRow } from '../overview/overview.ts';

/** What one department's sheet holds about a subject. */
export interface YearEntry {
  readonly department: string;
  /** Way to the place in the document; to the document where its form has no such field. */
  readonly href: string;
  /** The fields about the subject; none where the form lacks it. */
  readonly fields: readonly YearField[];
  /** Why there are no fields; null where there are. */
  readonly absent: string | null;
}

/** A field of a sheet. A long text is folded behind its first words. */
export interface YearField extends FieldView {
  /** The summary of the folded text; null where it stands open. */
  readonly folded: string | null;
}

/** One subject (使命・ありたい姿 …) as all departments of a year write about it. */
export interface YearSubject {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly YearEntry[];
}

/** All departments of a year side by side by subject, then a plain list of their promises. */
export interface YearView {
  readonly frame: Frame;
  readonly municipality: Link;
  readonly year: string;
  readonly counts: string;
  readonly earlier: Link | null;
  readonly later: Link | null;
  readonly board: Link;
  readonly subjects: readonly YearSubject[];
  readonly groups: readonly {
    readonly id: string;
    readonly document: Link;
    readonly initiatives: readonly InitiativeRow[];
  }[];
}
