import type { Form } from '../../domain/policy/form.ts';
import { flowOf } from '../map/flow.ts';
import { FormWords } from '../map/form-words.ts';
import type { ReadSource } from '../map/map-document.ts';

/** A form fits when the source prints at least this share of the headings that it expects; some it never prints. */
const FITS = 0.65;

/** The form whose headings the source prints, most of them; null when none fits. */
export function chooseForm(sources: readonly ReadSource[], forms: readonly Form[]): Form | null {
  const texts = sources
    .flatMap(({ name, tree }) => flowOf(tree.blocks, name))
    .flatMap((item) =>
      item.kind === 'line' ? [item.text] : item.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    )
    .filter((text) => text.length <= 80);
  const ranked = forms
    .map((form) => ({ form, share: shareFound(form, texts) }))
    .filter(({ share }) => share >= FITS)
    .toSorted((a, b) => b.share - a.share);
  return ranked[0]?.form ?? null;
}

function shareFound(form: Form, texts: readonly string[]): number {
  const words = new FormWords(form);
  const found = new Set<string>();
  for (const text of texts) {
    const heading = words.heading(text);
    if (heading?.kind === 'field') found.add(`${heading.level}/${heading.field.key}`);
    const field = words.initiativeField(text);
    if (field !== null) found.add(`initiative/${field.key}`);
  }
  const expected = form.documentFields.length + form.initiativeFields.length;
  return expected === 0 ? 0 : found.size / expected;
}
