import { formatOrigin } from '../origin.ts';
import type { Origin } from '../source-tree.ts';
import type { DocumentDraft, Finding, ImportRequest, InitiativeDraft, PassageDraft } from './draft.ts';
import { withoutBlanks } from './fold.ts';
import type { FormWords } from './form-words.ts';
import { originOf, type Part, textOf } from './part.ts';

/** Where the next line of the source belongs. */
export type Place =
  | { readonly kind: 'front' }
  | { readonly kind: 'field'; readonly key: string }
  | { readonly kind: 'initiatives' }
  | { readonly kind: 'after-sheet' }
  | {
      readonly kind: 'initiative';
      readonly initiative: InitiativeDraft;
      readonly key: string | null;
      /** The label that begins each card, where promises are cards. */
      readonly first?: string;
    }
  | { readonly kind: 'passage'; readonly passage: PassageDraft };

/** What is known while the source is read from its begin to its end. */
export interface Mapping {
  readonly request: ImportRequest;
  readonly words: FormWords;
  readonly draft: DocumentDraft;
  place: Place;
  /** The section whose sheet the source says it is in; null where it says none. */
  sheet: string | null;
  /** The labels of cards, folded; empty where the document has none. */
  readonly cards: ReadonlySet<string>;
  /** Headings met so far, blanks aside: what comes again is a repetition. */
  readonly headings: Set<string>;
  /** The sections that had a heading of their own. */
  readonly sheets: Set<string>;
}

export function formFile({ request }: Mapping): string {
  return `${request.municipality.id}/forms/${request.form.id}.yaml`;
}

export function municipalityFile({ request }: Mapping): string {
  return `${request.municipality.id}/municipality.yaml`;
}

export function report(mapping: Mapping, one: Finding): void {
  mapping.draft.findings.push(one);
}

/** A finding about words of the source. */
export function finding(
  parts: readonly Part[],
  facts: Pick<Finding, 'code' | 'severity' | 'message' | 'remedy'>,
): Finding {
  return { ...facts, file: parts[0]?.file ?? '', origin: originOf(parts) };
}

/** Keeps a heading that the source prints: the form's own words stand on the page anyway, others are noted. */
export function keepHeading(parts: readonly Part[], mapping: Mapping, separator = ''): void {
  const text = textOf(parts, separator);
  const bare = withoutBlanks(text);
  const isRepeated = mapping.headings.has(bare);
  mapping.headings.add(bare);
  const { draft } = mapping;
  if (isRepeated) draft.excluded.push(...parts.map((part) => ({ part, reason: 'repeated-header' as const })));
  else if (mapping.words.isPrinted(text)) {
    draft.shown.push(...parts.map((part) => ({ part, file: formFile(mapping), key: '見出し' })));
  } else draft.variants.push({ parts, place: placeName(parts) });
}

export function placeName(parts: readonly Part[]): string {
  const origin: Origin | null = originOf(parts);
  return origin === null ? '' : formatOrigin(origin);
}
