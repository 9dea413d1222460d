import type { FiscalYear } from '../time/fiscal-year.ts';
import type { Indicator } from './indicator.ts';
import type { Quantity } from './quantity.ts';

/**
 * A relation between figures that the source itself implies and that must hold (design §5.8). Operands are
 * indicator ids of one document; each stands for that indicator's value of the document's fiscal year.
 *
 * `share`: part, whole. `difference`: minuend, subtrahend. `sum`: the terms.
 */
export interface FigureCheck {
  readonly kind: 'share' | 'difference' | 'sum';
  readonly result: string;
  readonly operands: readonly string[];
}

/** The one number an indicator has for a fiscal year; null when it has none, or several that differ. */
export function figureOf(indicator: Indicator, year: FiscalYear): Quantity | null {
  const figures = indicator.observations.flatMap(({ fiscalYear, value }) =>
    fiscalYear === year && value.kind === 'quantity' ? [value.quantity] : [],
  );
  const [first] = figures;
  return first !== undefined && figures.every(({ value }) => value === first.value) ? first : null;
}
