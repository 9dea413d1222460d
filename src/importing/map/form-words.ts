import type { Form, FormField } from '../../domain/policy/form.ts';
import type { RatingLevel, RatingScale } from '../../domain/policy/rating.ts';
import { fold, foldWithoutNote, withoutBlanks } from './fold.ts';

/** What a heading of the source is in the form. */
export type FormHeading =
  | { readonly kind: 'field'; readonly level: 'document' | 'initiative'; readonly field: FormField }
  | { readonly kind: 'group'; readonly heading: string }
  | { readonly kind: 'initiatives' };

/** A field with all spellings of its heading, folded once. */
interface SpeltField {
  readonly field: FormField;
  readonly exact: readonly string[];
  readonly short: readonly string[];
}

/** The words of one form, ready to be looked up by the headings of a source. */
export class FormWords {
  readonly form: Form;
  readonly #document: readonly SpeltField[];
  readonly #initiative: readonly SpeltField[];
  readonly #groups: readonly string[];
  readonly #printed: readonly string[];
  readonly #folded: readonly string[];

  constructor(form: Form) {
    this.form = form;
    const fields = [...form.documentFields, ...form.initiativeFields];
    this.#document = form.documentFields.map(spelt);
    this.#initiative = form.initiativeFields.map(spelt);
    this.#groups = [...new Set(fields.flatMap(({ group }) => group ?? []))];
    this.#printed = [
      ...new Set([...fields.flatMap(spellings), ...this.#groups, ...lone(form)].map(withoutBlanks)),
    ];
    this.#folded = [...new Set(this.#printed.flatMap((one) => [fold(one), foldWithoutNote(one)]))];
  }

  /** The field, group of fields or list of promises that a heading stands for; null when it is none. */
  heading(text: string): FormHeading | null {
    if (fold(text) === '') return null;
    const document = fieldOf(this.#document, text);
    if (document !== null) return { kind: 'field', level: 'document', field: document };
    const { initiativesHeading } = this.form;
    if (initiativesHeading !== null && same(initiativesHeading, text)) return { kind: 'initiatives' };
    const initiative = this.initiativeField(text);
    if (initiative !== null) return { kind: 'field', level: 'initiative', field: initiative };
    const group = this.#groups.find((one) => same(one, text));
    return group === undefined ? null : { kind: 'group', heading: group };
  }

  initiativeField(text: string): FormField | null {
    return fieldOf(this.#initiative, text);
  }

  /** Whether the pages print these very words as a heading of the form, or within one, blanks aside. */
  isPrinted(text: string): boolean {
    const bare = withoutBlanks(text);
    return this.#printed.some((one) => one === bare || (bare.length > 1 && one.includes(bare)));
  }

  /** Whether a text is a heading of the form or a stretch of one, as two rows of headings leave it. */
  isHeaderLike(text: string): boolean {
    const short = foldWithoutNote(text);
    return short.length > 1 && this.#folded.some((one) => one.includes(short));
  }

  /** The rating that a line consists of; null for any other line. */
  rating(text: string): { readonly scale: RatingScale; readonly level: RatingLevel } | null {
    const bare = withoutBlanks(text);
    for (const scale of this.form.scales) {
      const level = scale.levels.find((one) => withoutBlanks(one.label) === bare || one.code === bare);
      if (level !== undefined) return { scale, level };
    }
    return null;
  }
}

function spelt(field: FormField): SpeltField {
  const all = spellings(field);
  return { field, exact: all.map(fold), short: all.map(foldWithoutNote) };
}

function fieldOf(fields: readonly SpeltField[], text: string): FormField | null {
  const [whole, short] = [fold(text), foldWithoutNote(text)];
  const exact = fields.find((one) => one.exact.includes(whole));
  if (exact !== undefined) return exact.field;
  const close = fields.filter((one) => one.short.includes(short));
  return short !== '' && close.length === 1 ? (close[0]?.field ?? null) : null;
}

function spellings({ heading, note, aliases }: FormField): readonly string[] {
  return [heading, ...(note === null ? [] : [`${heading}(${note})`, `${heading}（${note}）`]), ...aliases];
}

function lone({ initiativeName, initiativesHeading, difficulty }: Form): readonly string[] {
  return [initiativeName, initiativesHeading, difficulty?.heading ?? null].filter((one) => one !== null);
}

function same(printed: string, text: string): boolean {
  if (fold(printed) === fold(text)) return true;
  const short = foldWithoutNote(text);
  return short !== '' && foldWithoutNote(printed) === short;
}
