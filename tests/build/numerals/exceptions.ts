/** A numeral of an original that the site does not show, and why that loses nothing. */
export interface NumeralException {
  readonly original: string;
  readonly numeral: string;
  readonly reason: string;
}

export const EXCEPTIONS: readonly NumeralException[] = [];
