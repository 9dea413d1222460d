import type { z } from 'zod';
import type { Place } from '../../domain/diagnostic.ts';
import type { FormField } from '../../domain/policy/form.ts';
import type { FieldContent, FilledField } from '../../domain/policy/text.ts';
import type { fieldContent } from '../schema/parts.ts';
import { suggest } from '../diagnose/suggest.ts';
import type { Linking } from './linking.ts';
import { isKnownName } from './names.ts';

type RawFieldContent = z.output<typeof fieldContent>;

/** Whose fields are linked, and where to point when one is missing or unknown. */
export interface FieldSurroundings {
  readonly owner: string;
  readonly level: '文書の欄' | '取組の欄';
  readonly placeOfOwner: Place;
  readonly placeOfKey: (key: string) => Place;
  /** The place of a line of the field's text, counted from 1. */
  readonly placeOfLine: (key: string, line: number) => Place;
  readonly linking: Linking;
}

/**
 * Puts contents into the fields of a form, in the form's order. A content without a field and a field without a
 * content (not even a reason) are findings: an empty cell never comes about in silence (design §5.4).
 */
export function linkFields(
  contents: Readonly<Record<string, RawFieldContent>>,
  fields: readonly FormField[],
  around: FieldSurroundings,
): readonly FilledField[] {
  const known = fields.map((field) => field.key);
  const misspelt = Object.keys(contents).filter((word) => !known.includes(word));
  for (const word of misspelt) {
    const place = around.placeOfKey(word);
    isKnownName({ code: 'link/unknown-field', place, kind: `様式の${around.level}`, word, known }, around.linking);
  }
  claimFields(around);
  const meant = misspelt.map((word) => suggest(word, known));
  return fields.flatMap((field) => {
    const raw = Object.hasOwn(contents, field.key) ? contents[field.key] : undefined;
    if (raw === undefined) {
      if (!meant.includes(field.key)) reportMissingField(field, contents, around);
      return [];
    }
    return [{ field, content: linkContent(raw) }];
  });
}

/** Remembers where all fields of the owner stand, and the lines of their texts. */
function claimFields({ owner, placeOfOwner, placeOfKey, placeOfLine, linking }: FieldSurroundings): void {
  linking.claim(`${owner}#`, placeOfOwner, ([key, line]) =>
    line === undefined ? placeOfKey(String(key)) : placeOfLine(String(key), Number(line)),
  );
}

function reportMissingField(
  field: FormField,
  contents: Readonly<Record<string, unknown>>,
  around: FieldSurroundings,
): void {
  const isDocument = around.level === '文書の欄';
  const [neighbour] = Object.keys(contents);
  const indent = neighbour === undefined ? 0 : around.placeOfKey(neighbour).column - 1;
  around.linking.report({
    code: 'link/missing-field',
    place: around.placeOfOwner,
    message: `様式の欄「${field.key}」がありません。原本が空欄なら、その理由を書いてください。`,
    remedy: isDocument ? `## ${field.key}` : `${' '.repeat(indent)}${field.key}: { 空欄: 原本空欄 }`,
  });
}

function linkContent(raw: RawFieldContent): FieldContent {
  if (typeof raw === 'string') return { kind: 'text', markdown: raw };
  return { kind: 'absent', reason: raw.空欄, note: raw.注記 ?? null };
}
