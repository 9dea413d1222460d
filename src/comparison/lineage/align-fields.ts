import type { Meaning } from '../../domain/policy/form.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { FilledField } from '../../domain/policy/text.ts';
import type { Comparability } from '../guard/comparability.ts';
import { compareFields } from '../guard/compare-fields.ts';
import { orderRows, type Row } from './order-rows.ts';

/** The fields of a document, or of one promise in it. */
export interface FieldOwner {
  readonly document: PolicyDocument;
  readonly level: 'document' | 'initiative';
  readonly fields: readonly FilledField[];
}

/**
 * Fields of one meaning on both sides. A side is empty where its form has no such field (対応する欄なし), and has several
 * where a form spreads the same over more than one. `comparability` says whether their texts may be compared by words.
 */
export interface FieldRow extends Row<FilledField> {
  readonly meaning: Meaning;
  readonly comparability: Comparability;
}

/**
 * Puts the fields of two years side by side, each in exactly one row: within one form by their keys, between forms by
 * what they are about. Fields about その他 have nothing in common but that, so they only go together within a form.
 */
export function alignFields(before: FieldOwner, after: FieldOwner): readonly FieldRow[] {
  const [old, own] = [before.document, after.document];
  const isOneForm = old.municipality === own.municipality && old.form.id === own.form.id;
  const nameOf = (field: FilledField, side: 'before' | 'after'): string => {
    const { key, meaning } = field.field;
    if (isOneForm) return key;
    return meaning === 'other' ? `${side} ${key}` : meaning;
  };
  const olds = Map.groupBy(before.fields, (field) => nameOf(field, 'before'));
  const owns = Map.groupBy(after.fields, (field) => nameOf(field, 'after'));
  const rows = [...new Set([...olds.keys(), ...owns.keys()])].flatMap((name): readonly FieldRow[] => {
    const sides = { before: olds.get(name) ?? [], after: owns.get(name) ?? [] };
    const meaning = (sides.after[0] ?? sides.before[0])?.field.meaning;
    if (meaning === undefined) return [];
    const comparability = compareFields(
      { ...before, fields: sides.before },
      { ...after, fields: sides.after },
    );
    return [{ ...sides, meaning, comparability }];
  });
  return orderRows(rows, before.fields, after.fields);
}
