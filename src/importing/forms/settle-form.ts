import type { Form } from '../../domain/policy/form.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import type { ReadSource } from '../map/map-document.ts';
import { chooseForm } from './choose-form.ts';
import { learnForm } from './learn-form.ts';

/** Where a document belongs, and the form that the person named; null leaves the choice to the importer. */
export interface FormRequest {
  readonly municipality: string;
  readonly department: string;
  readonly year: FiscalYear;
  readonly form: string | null;
}

/** The named form, the one that fits, or a draft made of the document itself. */
export function settleForm(
  sources: readonly ReadSource[],
  { municipality, department, year, form }: FormRequest,
  forms: readonly Form[],
): { readonly form: Form; readonly learnt: boolean } {
  const known = form === null ? chooseForm(sources, forms) : forms.find(({ id }) => id === form);
  if (known !== null && known !== undefined) return { form: known, learnt: false };
  const id = form ?? `draft-${department}-${String(year)}`;
  return { form: learnForm(sources, { municipality, id }), learnt: true };
}
