import type { ObservationRole } from '../../domain/measurement/indicator.ts';
import type { Quantity } from '../../domain/measurement/quantity.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import type { Origin } from '../source-tree.ts';

/** How sure a proposal is: by words of the source, by the field it stands in, or only by its form. */
export type Confidence = 'high' | 'medium' | 'low';

/** A value that a sentence seems to state. */
export interface ValueProposal {
  readonly role: ObservationRole;
  /** null where the sentence does not tell: a person fills it in. */
  readonly year: FiscalYear | null;
  /** 通年, 上期 …; null where the sentence does not tell. */
  readonly period: string | null;
  readonly quantity: Quantity;
  readonly parts: readonly { readonly name: string; readonly quantity: Quantity }[];
  readonly confidence: Confidence;
  /** What the proposal goes by, one sentence for the person who decides. */
  readonly reason: string;
}

/** An indicator that a sentence seems to state. It is never published: a person copies it into the content. */
export interface FigureProposal {
  /** The promise by its proposed id; null for the whole document. */
  readonly initiative: { readonly id: string; readonly title: string } | null;
  /** The proposed id of the indicator. */
  readonly id: string;
  readonly field: string;
  readonly name: string;
  readonly unit: string;
  readonly values: readonly ValueProposal[];
  readonly sentence: string;
  readonly file: string;
  readonly origin: Origin;
}
