import { emptyInitiative } from '../draft.ts';
import type { GridCell } from '../flow.ts';
import { fold } from '../fold.ts';
import { keepHeading, type Mapping } from '../mapping.ts';
import { kindOf, type Role } from '../sheet/columns.ts';
import { placeCell } from '../sheet/map-sheet.ts';

/** Whether the first cell of a row is a label of the document's cards. */
export function isCardRow([label]: readonly GridCell[], { cards }: Mapping): boolean {
  return label !== undefined && cards.has(fold(label.text));
}

/** Places the values of a row, each where its label says; the label that begins the cards begins a promise. */
export function mapCardRow(filled: readonly GridCell[], file: string, mapping: Mapping): void {
  const starts = filled.flatMap(({ text }, index) => (mapping.cards.has(fold(text)) ? [index] : []));
  starts.forEach((start, index) => {
    const label = filled[start];
    if (label === undefined) return;
    placePair(label, filled.slice(start + 1, starts[index + 1] ?? filled.length), { file, mapping });
  });
}

function placePair(
  label: GridCell,
  values: readonly GridCell[],
  { file, mapping }: { readonly file: string; readonly mapping: Mapping },
): void {
  const word = fold(label.text);
  const { place, draft } = mapping;
  const isNew = place.kind !== 'initiative' || place.first === word;
  const initiative = isNew ? emptyInitiative(label.origin, file) : place.initiative;
  if (isNew) draft.initiatives.push(initiative);
  const role = roleOf(label.text, mapping);
  const key = role.kind === 'field' ? role.field.key : null;
  const first = isNew ? word : place.first;
  mapping.place = { kind: 'initiative', initiative, key, ...(first === undefined ? {} : { first }) };
  keepLabel(label, role, mapping);
  const parts = values.flatMap((cell) => cell.parts);
  if (parts.length === 0) return;
  const text = values.map((cell) => cell.text).join('\n');
  placeCell({ parts, text, origin: label.origin }, role, { sheet: { initiative, mapping }, slipped: false });
}

function roleOf(text: string, { words }: Mapping): Role {
  const field = words.initiativeField(text);
  if (field !== null) return { kind: 'field', field };
  const kind = kindOf(text, words);
  const heading = text.replace(/\s+/gu, ' ').trim();
  if (kind !== 'rating') return kind === null ? { kind: 'other', heading } : { kind };
  const { scales } = words.form;
  return { kind, heading, scale: scales.length === 1 ? (scales[0] ?? null) : null };
}

/** The words of the form are shown as headings, other labels as headings of その他 or by what their value is. */
function keepLabel({ parts, text }: GridCell, role: Role, mapping: Mapping): void {
  if (role.kind === 'field' || mapping.words.isPrinted(text)) keepHeading(parts, mapping);
  else mapping.draft.excluded.push(...parts.map((part) => ({ part, reason: 'column-header' as const })));
}
