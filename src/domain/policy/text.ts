import type { NoResultReason } from '../measurement/no-result.ts';
import type { FormField } from './form.ts';

/** A passage under a heading of its own, for what a form has no field for (その他). */
export interface OtherPassage {
  readonly heading: string;
  readonly markdown: string;
}

/** What stands in one field of a form: Markdown text, or the reason why nothing stands there. */
export type FieldContent =
  | { readonly kind: 'text'; readonly markdown: string }
  | { readonly kind: 'absent'; readonly reason: NoResultReason; readonly note: string | null };

/** A field of a form together with its content in one document or initiative. */
export interface FilledField {
  readonly field: FormField;
  readonly content: FieldContent;
}
