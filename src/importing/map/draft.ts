import type { NoResultReason } from '../../domain/measurement/no-result.ts';
import type { Department } from '../../domain/organization/department.ts';
import type { Municipality } from '../../domain/organization/municipality.ts';
import type { Form } from '../../domain/policy/form.ts';
import type { Stage } from '../../domain/policy/stage.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import type { ExclusionReason, Origin, Piece, SourceFormat } from '../source-tree.ts';
import type { Part } from './part.ts';

/** What the person said when giving the files. */
export interface ImportRequest {
  readonly municipality: Municipality;
  readonly department: Department;
  readonly fiscalYear: FiscalYear;
  readonly form: Form;
  /** Ids of promises that the municipality's other documents use: none of them is proposed again. */
  readonly takenIds: readonly string[];
  /**
   * The text of the original, which is to stand beside the content, so that checking can compare both for ever; null
   * where it is too large for that.
   */
  readonly original?: string | null;
}

/**
 * A paragraph, an item of a list (`depth` from 0), or a table inside a text. `lines`: the parts are lines of a cell and
 * stay lines; otherwise a page had wrapped them.
 */
export type Chunk =
  | {
      readonly kind: 'text';
      readonly parts: readonly Part[];
      readonly depth: number | null;
      readonly lines: boolean;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Part[])[])[] };

/** What the form has no field for, under its own heading. */
export interface PassageDraft {
  readonly heading: string;
  readonly headingParts: readonly Part[];
  readonly chunks: Chunk[];
}

/** Something for a person to settle; it stands in the report, and as 確認中 where it concerns the content. */
export interface Finding {
  readonly code: string;
  readonly severity: 'doubt' | 'note';
  readonly file: string;
  readonly origin: Origin | null;
  readonly message: string;
  readonly remedy: string;
  /** The pieces of the source it speaks of, where a reader named them. */
  readonly pieces?: readonly Piece[];
}

/** `field` is a key of the form, or a key of the content such as 難易度; null for the whole promise or document. */
export interface DoubtDraft {
  readonly field: string | null;
  readonly text: string;
}

export interface RatingDraft {
  readonly scale: string;
  readonly label: string;
  readonly stage: Stage;
  readonly parts: readonly Part[];
}

export interface InitiativeDraft {
  readonly origin: Origin | null;
  readonly file: string;
  number: readonly Part[];
  title: readonly Part[];
  /** The section of the promise by its id; `parts` are the words that name it. */
  sections: readonly string[];
  sectionParts: readonly Part[];
  difficulty: readonly Part[];
  readonly fields: Map<string, Chunk[]>;
  /** Why a field without text is empty, where the reason is not 原本空欄. */
  readonly absences: Map<string, NoResultReason>;
  readonly ratings: RatingDraft[];
  readonly others: PassageDraft[];
  readonly doubts: DoubtDraft[];
}

export interface HeadDraft {
  readonly title: readonly Part[];
  readonly name: readonly Part[];
}

/** A part that a page shows by another file than the document's: a heading of the form, a name of a section. */
export interface ShownPart {
  readonly part: Part;
  readonly file: string;
  readonly key: string;
}

export interface DocumentDraft {
  readonly format: SourceFormat;
  readonly title: (readonly Part[])[];
  year: readonly Part[];
  readonly heads: HeadDraft[];
  readonly fields: Map<string, Chunk[]>;
  readonly initiatives: InitiativeDraft[];
  readonly others: PassageDraft[];
  readonly doubts: DoubtDraft[];
  /** Headings as printed where they differ from the form's. */
  readonly variants: { readonly parts: readonly Part[]; readonly place: string }[];
  readonly shown: ShownPart[];
  readonly excluded: { readonly part: Part; readonly reason: ExclusionReason }[];
  readonly findings: Finding[];
}

export function emptyDraft(format: SourceFormat): DocumentDraft {
  return {
    format,
    title: [],
    year: [],
    heads: [],
    fields: new Map(),
    initiatives: [],
    others: [],
    doubts: [],
    variants: [],
    shown: [],
    excluded: [],
    findings: [],
  };
}

export function emptyInitiative(origin: Origin | null, file: string): InitiativeDraft {
  return {
    origin,
    file,
    number: [],
    title: [],
    sections: [],
    sectionParts: [],
    difficulty: [],
    fields: new Map(),
    absences: new Map(),
    ratings: [],
    others: [],
    doubts: [],
  };
}

/** The paragraphs of a cell as one text with a line each; nothing for an empty cell. */
export function chunksOf(parts: readonly Part[]): readonly Chunk[] {
  return parts.length === 0 ? [] : [{ kind: 'text', parts, depth: null, lines: true }];
}

/** Adds text to a field, which may be written in several places of the source. */
export function addTo(fields: Map<string, Chunk[]>, key: string, chunks: readonly Chunk[]): void {
  const known = fields.get(key);
  if (known === undefined) fields.set(key, [...chunks]);
  else known.push(...chunks);
}
