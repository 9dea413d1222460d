import type { Severity } from '../../../domain/diagnostic.ts';

/** What is wrong with one line of YAML. `column` counts from 1. */
export interface Mistake {
  readonly code: string;
  readonly column: number;
  readonly message: string;
  readonly severity?: Severity;
  readonly expected?: readonly string[];
  /** The line as it was probably meant; null when only the author can know. */
  readonly meant: string | null;
}

/** A mistake inside a value. `offset` counts from 0 at the value's first character, `meant` is the whole value. */
export interface ValueMistake extends Omit<Mistake, 'column'> {
  readonly offset: number;
}
