import type { ImportedDocument } from '../import-document.ts';
import { formatOrigin } from '../origin.ts';
import type { ReportFacts } from './report-text.ts';

/** The report for programs: every piece of the source with its end, every finding with its place. */
export function reportJson({ account, findings, figures }: ImportedDocument, facts: ReportFacts): object {
  return {
    title: facts.title,
    form: facts.form,
    files: facts.written ?? [],
    counts: account.counts,
    emptyCells: account.emptyCells,
    findings: findings.map((one) => ({
      ...one,
      place: one.origin === null ? null : formatOrigin(one.origin),
    })),
    figures: figures.map((one) => ({ ...one, place: formatOrigin(one.origin) })),
    pieces: account.pieces.map((one) => ({ ...one, place: formatOrigin(one.origin) })),
  };
}
