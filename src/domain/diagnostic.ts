/** A place in a content file. `line` and `column` count from 1; `column` counts UTF-16 units of the line. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

/** A second place that helps to understand a finding, e.g. where an id was used first. */
interface RelatedPlace extends Place {
  readonly message: string;
}

/**
 * One finding about the content, addressed to the person who edits it.
 *
 * `code` is permanent and never reused. `message` says in Japanese what is wrong, `expected` what is accepted,
 * `remedy` is a line that can be pasted as it stands, `url` the address of the finding's manual page.
 */
export interface Diagnostic extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly expected: readonly string[];
  readonly remedy: string | null;
  readonly related: readonly RelatedPlace[];
  readonly url: string;
}

/** The parts of a finding that a rule must give; the rest has a neutral default. */
export interface Finding {
  readonly code: string;
  readonly place: Place;
  readonly message: string;
  readonly severity?: Severity;
  readonly expected?: readonly string[];
  readonly remedy?: string;
  readonly related?: readonly RelatedPlace[];
}

/** Completes a finding to a diagnostic: severity defaults to `error`, the address of the manual page follows from the code. */
export function diagnostic(finding: Finding): Diagnostic {
  const { code, place } = finding;
  return {
    code,
    file: place.file,
    line: place.line,
    column: place.column,
    severity: finding.severity ?? 'error',
    message: finding.message,
    expected: finding.expected ?? [],
    remedy: finding.remedy ?? null,
    related: finding.related ?? [],
    url: `/manual/diagnostics/#${code.replaceAll('/', '-')}`,
  };
}

/** Order for printing: by file, line, column, then code, so that two runs over the same files print the same list. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/** The manual entry of a finding: what it means, why it matters, and the smallest example of wrong and right. */
export interface CodeDescription {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
}
