import type { ContentFile } from './content/content-file.ts';
import { readContent, type Reading } from './content/read.ts';
import { byPlace, diagnostic } from './domain/diagnostic.ts';
import type { SourceProof } from './domain/policy/source-proof.ts';
import { RULES } from './rules/all-rules.ts';
import { proveSources } from './source-proofs.ts';

/** A reading after all checks. */
export interface CheckedContent extends Reading {
  /** Documents that were compared with their original, by `documentName`. */
  readonly proofs: ReadonlyMap<string, SourceProof>;
}

/**
 * Reads files that are already in memory; rules and proofs run on whatever could be linked. Without a disk, so that the
 * page that imports documents checks them in the browser by the same rules.
 */
export function checkContent(files: readonly ContentFile[], root: string): CheckedContent {
  const reading = readContent(files, root);
  const input = { catalog: reading.linked, places: reading.places };
  const findings = RULES.flatMap((rule) =>
    rule.check(input).map((finding) => diagnostic({ ...finding, code: rule.code })),
  );
  const { proofs, diagnostics: differences } = proveSources({ ...input, files, root });
  const diagnostics = [...reading.diagnostics, ...findings, ...differences].toSorted(byPlace);
  const faulty = diagnostics.some((one) => one.severity === 'error');
  return { ...reading, catalog: faulty ? null : reading.catalog, diagnostics, proofs };
}
