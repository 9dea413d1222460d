import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { ImportBasis, ImportTarget } from '../../views/import/import-page.ts';
import type { ReportParts } from '../report/report-parts.ts';
import type { WrittenFile } from '../write/write-initiatives.ts';

/** A file as the person gave it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the page asks of its worker. */
export interface ImportWork {
  readonly files: readonly GivenFile[];
  readonly basis: Pick<ImportBasis, 'root' | 'base' | 'files'>;
  readonly target: Pick<ImportTarget, 'id' | 'takenIds' | 'documents'>;
  readonly department: string;
  /** As the person wrote it. */
  readonly year: string;
  /** null leaves the choice to the importer. */
  readonly form: string | null;
}

/** What became of the files: plain values, so that a worker can hand them over. */
export interface ImportOutcome {
  /** 「総務部 平成30年度（2018年度）」 with its municipality. */
  readonly title: string;
  readonly form: { readonly name: string; readonly learnt: boolean };
  readonly report: ReportParts;
  /** Every file with its path from above the content folder; empty when something of the source has no place. */
  readonly files: readonly WrittenFile[];
  /** What checking says of the written files. */
  readonly diagnostics: readonly Diagnostic[];
  /** The document's page in HTML, as the site will print it; null with errors, or when something has no place. */
  readonly page: string | null;
}

/** The year cannot be read, or its document is there already; `message` is one Japanese sentence. */
export class YearFault extends Error {
  override readonly name = 'YearFault';
}

/** `fault` is one Japanese sentence about the files, `year` one about the year; `failed` a fault of ours, in English. */
export type WorkAnswer =
  | { readonly outcome: ImportOutcome }
  | { readonly fault: string }
  | { readonly year: string }
  | { readonly failed: string };
