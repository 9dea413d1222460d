import { LABEL_WORDS, type LabelKind } from '../../vocabulary/column-words.ts';
import { filledCells } from './card-labels.ts';
import { isCardRow, mapCardRow } from './map-card.ts';
import { addTo, type Chunk, chunksOf, emptyInitiative } from '../draft.ts';
import type { GridCell, GridItem, GridRow, LineItem } from '../flow.ts';
import { fold } from '../fold.ts';
import { takeYear } from '../front.ts';
import { mapLine } from '../map-line.ts';
import { addPassage } from '../sheet/map-sheet.ts';
import { finding, keepHeading, type Mapping, municipalityFile, report } from '../mapping.ts';
import { type Part, slice, textOf } from '../part.ts';

const LONGEST_LABEL = 16;
const LABEL_COLUMNS = 3;

/** Maps a table with labels in front: facts of the document, or one promise after the other with its fields as rows. */
export function mapLabels(grid: GridItem, mapping: Mapping): void {
  let loose: GridRow[] = [];
  const flush = (): void => {
    if (loose.length > 0) keepTable(loose, mapping);
    loose = [];
  };
  for (const row of grid.rows) {
    const filled = filledCells(row);
    if (filled.length === 0) continue;
    const isCard = isCardRow(filled, mapping);
    const isOwn = isCard || filled.length === 1 || isLabelled(filled, row, mapping);
    if (!isOwn) {
      loose.push(row);
      continue;
    }
    flush();
    if (isCard) mapCardRow(filled, grid.file, mapping);
    else if (filled.length === 1) mapSoleCell(filled[0] ?? row.cells[0], grid, mapping);
    else mapLabelled(filled, grid, mapping);
  }
  flush();
}

function isLabelled(filled: readonly GridCell[], row: GridRow, mapping: Mapping): boolean {
  if (fieldCell(filled, mapping) !== -1) return true;
  const [label] = filled;
  return (
    label !== undefined &&
    filled.length === 2 &&
    row.cells.length <= LABEL_COLUMNS &&
    label.text.length <= LONGEST_LABEL &&
    !/^[\d,.\s]+$/u.test(label.text)
  );
}

/** The cell that names a field of promises, with a text behind it; -1 when none does or no promise can be here. */
function fieldCell(filled: readonly GridCell[], { words, place, request }: Mapping): number {
  const isList =
    place.kind === 'initiatives' ||
    place.kind === 'after-sheet' ||
    place.kind === 'initiative' ||
    request.form.initiativesHeading === null;
  if (!isList) return -1;
  const index = filled.slice(0, LABEL_COLUMNS).findIndex(({ text }) => words.initiativeField(text) !== null);
  return index === filled.length - 1 ? -1 : index;
}

/** A lone cell is a line of text that a table holds. */
function mapSoleCell(cell: GridCell | undefined, { file }: GridItem, mapping: Mapping): void {
  if (cell === undefined) return;
  for (const part of cell.parts) {
    const line: LineItem = {
      kind: 'line',
      parts: [part],
      text: textOf([part]),
      heading: false,
      depth: null,
      origin: cell.origin,
      file,
    };
    mapLine(line, null, mapping);
  }
}

function mapLabelled(filled: readonly GridCell[], { file }: GridItem, mapping: Mapping): void {
  const column = fieldCell(filled, mapping);
  const [label, ...values] = filled;
  if (label === undefined) return;
  if (column !== -1) {
    mapCard(filled, column, { file, mapping });
    return;
  }
  const parts = values.flatMap((cell) => cell.parts);
  const kind = labelKind(label.text);
  if (kind === 'department') mapDepartment(label, parts, mapping);
  else if (kind === 'head') mapHead(label, parts, mapping);
  else if (kind === 'year') {
    exclude(label.parts, mapping);
    mapping.draft.title.push(parts);
    takeYear(parts, mapping);
  } else mapFact(label, parts, mapping);
}

function labelKind(text: string): LabelKind | null {
  const word = fold(text);
  const kinds = Object.entries(LABEL_WORDS) as [LabelKind, readonly string[]][];
  return kinds.find(([, list]) => list.includes(word))?.[0] ?? null;
}

/** A field of a promise as a row; a cell before the label is the number of the next promise. */
function mapCard(
  filled: readonly GridCell[],
  column: number,
  { file, mapping }: { readonly file: string; readonly mapping: Mapping },
): void {
  const label = filled[column];
  const field = label === undefined ? null : mapping.words.initiativeField(label.text);
  if (label === undefined || field === null) return;
  const before = filled.slice(0, column).flatMap(({ parts }) => parts);
  const values = filled.slice(column + 1).flatMap(({ parts }) => parts);
  const last = mapping.draft.initiatives.at(-1);
  if (before.length > 0 || last === undefined || mapping.place.kind !== 'initiative') {
    const initiative = emptyInitiative(label.origin, file);
    initiative.number = before;
    mapping.draft.initiatives.push(initiative);
    mapping.place = { kind: 'initiative', initiative, key: field.key };
  } else mapping.place = { kind: 'initiative', initiative: last, key: field.key };
  keepHeading(label.parts, mapping);
  addTo(mapping.place.initiative.fields, field.key, chunksOf(values));
}

function mapDepartment(label: GridCell, parts: readonly Part[], mapping: Mapping): void {
  const { name } = mapping.request.department;
  exclude(label.parts, mapping);
  if (fold(textOf(parts)) === fold(name)) {
    for (const part of parts)
      mapping.draft.shown.push({ part, file: municipalityFile(mapping), key: '部の名称' });
    return;
  }
  mapping.draft.others.push({ heading: label.text, headingParts: [], chunks: [...chunksOf(parts)] });
  report(
    mapping,
    finding(parts, {
      code: 'department-differs',
      severity: 'doubt',
      message: `原本の部の名前は「${textOf(parts)}」ですが、取り込み先は「${name}」です。`,
      remedy: '取り込み先を間違えたときは、部を指定し直して取り込んでください。',
    }),
  );
}

/** 「部長名」 names the title with the word 名 behind it. */
function mapHead(label: GridCell, parts: readonly Part[], mapping: Mapping): void {
  const length = label.text.trim().replace(/\s*名$/u, '').length;
  mapping.draft.heads.push({ title: slice(label.parts, 0, length), name: parts });
  exclude(slice(label.parts, length), mapping);
}

function mapFact(label: GridCell, parts: readonly Part[], mapping: Mapping): void {
  const heading = mapping.words.heading(label.text);
  if (heading?.kind === 'field' && heading.level === 'document') {
    keepHeading(label.parts, mapping);
    addTo(mapping.draft.fields, heading.field.key, chunksOf(parts));
    mapping.place = { kind: 'field', key: heading.field.key };
    return;
  }
  if (mapping.place.kind === 'initiative') {
    const { initiative } = mapping.place;
    addPassage(initiative, label.text, parts);
    for (const part of label.parts) mapping.draft.excluded.push({ part, reason: 'column-header' });
    return;
  }
  mapping.draft.others.push({ heading: label.text, headingParts: label.parts, chunks: [...chunksOf(parts)] });
}

function exclude(parts: readonly Part[], mapping: Mapping): void {
  mapping.draft.excluded.push(...parts.map((part) => ({ part, reason: 'column-header' as const })));
}

/** Rows without labels stay a table, where the text is that they stand in. */
function keepTable(rows: readonly GridRow[], mapping: Mapping): void {
  const chunk: Chunk = { kind: 'table', rows: rows.map(({ cells }) => cells.map(({ parts }) => parts)) };
  const { place, draft } = mapping;
  if (place.kind === 'field') addTo(draft.fields, place.key, [chunk]);
  else if (place.kind === 'passage') place.passage.chunks.push(chunk);
  else if (place.kind === 'initiative' && place.key !== null)
    addTo(place.initiative.fields, place.key, [chunk]);
  else draft.others.push({ heading: '原本の表', headingParts: [], chunks: [chunk] });
}
