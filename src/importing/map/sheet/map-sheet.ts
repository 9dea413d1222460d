import { formatRow } from '../../origin.ts';
import { type Columns, isHeaderRow, kindOf, type Role } from './columns.ts';
import { addTo, chunksOf, emptyInitiative, type InitiativeDraft } from '../draft.ts';
import type { GridCell, GridItem, GridRow } from '../flow.ts';
import { withoutBlanks } from '../fold.ts';
import { finding, keepHeading, type Mapping, report } from '../mapping.ts';
import type { Part } from '../part.ts';
import { emptyAtEnd, shiftOf, slipOf } from './row-faults.ts';
import {
  noteEmptyEnd,
  noteFusedRow,
  noteSheetWithoutHeading,
  noteSlidHeader,
  noteSlippedRow,
} from './row-notes.ts';
import { sectionsNamed } from '../sections.ts';

/** A row of a sheet with what is known of it. */
export interface SheetRow {
  readonly row: GridRow;
  readonly roles: readonly Role[];
  readonly initiative: InitiativeDraft;
  readonly mapping: Mapping;
}

/** The promise that a cell belongs to. */
type Placing = Pick<SheetRow, 'initiative' | 'mapping'>;

/** Maps a sheet with a promise a row. Every cell goes to one place; a row that has slipped keeps its columns' names. */
export function mapSheet(grid: GridItem, { headerRows, roles }: Columns, mapping: Mapping): void {
  grid.rows.forEach((row, index) => {
    if (index < headerRows || isHeaderRow(row, mapping.words)) {
      keepHeader(row, mapping);
      noteSlidHeader(row, { roles, file: grid.file, mapping });
    } else mapRow(row, grid, { roles, mapping });
  });
  noteSheetWithoutHeading(grid, mapping);
  mapping.sheet = null;
}

function keepHeader(row: GridRow, mapping: Mapping): void {
  for (const cell of ownCells(row)) {
    const isColumnWord = kindOf(cell.text, mapping.words) !== null && !mapping.words.isPrinted(cell.text);
    if (!isColumnWord) keepHeading(cell.parts, mapping, ' ');
    else
      mapping.draft.excluded.push(...cell.parts.map((part) => ({ part, reason: 'column-header' as const })));
  }
}

/** Cells with text, those of a merged cell once. */
function ownCells({ cells }: GridRow): readonly GridCell[] {
  const seen = new Set<readonly Part[]>();
  return cells.filter(({ parts }) => parts.length > 0 && !seen.has(parts) && seen.add(parts));
}

function mapRow(
  given: GridRow,
  grid: GridItem,
  { roles, mapping }: { readonly roles: readonly Role[]; readonly mapping: Mapping },
): void {
  if (given.cells.every(({ text }) => text === '')) return;
  const { department } = mapping.request;
  const shift = shiftOf(
    given,
    roles,
    ({ parts }) => parts.length > 0 && sectionsNamed(department, parts) !== null,
  );
  const row = shift === 0 ? given : { ...given, cells: given.cells.slice(shift) };
  if (goesOnWithLastRow(row, roles, mapping)) return;
  const initiative = emptyInitiative(given.origin, grid.file);
  mapping.draft.initiatives.push(initiative);
  const sheet: SheetRow = { row, roles, initiative, mapping };
  const slip = slipOf(row, roles) ?? roles.length;
  roles.forEach((role, column) => {
    const cell = row.cells[column];
    if (cell !== undefined && cell.parts.length > 0)
      placeCell(cell, role, { sheet, slipped: column >= slip });
    else if (column >= slip && role.kind === 'field')
      initiative.absences.set(role.field.key, 'suspected-column-slip');
  });
  row.cells.slice(roles.length).forEach((cell) => {
    if (cell.parts.length > 0) addPassage(initiative, '見出しのない列', cell.parts);
  });
  if (shift > 0) noteFusedRow(sheet, shift);
  if (slip < roles.length) noteSlippedRow(sheet, slip);
  else if (shift === 0) noteEmptyEnd(sheet, emptyAtEnd(row, roles));
  settleSection(sheet);
}

/** Puts the text of a cell where its role says. `slipped`: nobody can tell whether it stands under its heading. */
export function placeCell(
  cell: GridCell,
  role: Role,
  { sheet, slipped }: { readonly sheet: Placing; readonly slipped: boolean },
): void {
  const { initiative } = sheet;
  if (slipped && role.kind === 'field') {
    initiative.absences.set(role.field.key, 'suspected-column-slip');
    addPassage(initiative, `原本の表で「${role.field.heading}」の列に入っている内容`, cell.parts);
    return;
  }
  switch (role.kind) {
    case 'field':
      addTo(initiative.fields, role.field.key, chunksOf(cell.parts));
      return;
    case 'number':
      initiative.number = cell.parts;
      return;
    case 'title':
      initiative.title = [...initiative.title, ...cell.parts];
      return;
    case 'section':
      placeSection(cell, sheet);
      return;
    case 'difficulty':
      placeDifficulty(cell, sheet);
      return;
    case 'rating':
      placeRating(cell, role, sheet);
      return;
    case 'other':
      addPassage(initiative, role.heading, cell.parts);
      return;
    case 'unnamed':
      if (initiative.number.length === 0 && initiative.title.length === 0) initiative.number = cell.parts;
      else addPassage(initiative, '見出しのない列', cell.parts);
  }
}

function placeSection(cell: GridCell, { initiative, mapping }: Placing): void {
  const found = sectionsNamed(mapping.request.department, cell.parts);
  if (found !== null) {
    initiative.sections = found.ids;
    initiative.sectionParts = found.names;
    mapping.draft.excluded.push(...found.marks.map((part) => ({ part, reason: 'mark' as const })));
    return;
  }
  addPassage(initiative, '担当課', cell.parts);
  const name = withoutBlanks(cell.text);
  const isKnown = mapping.draft.findings.some(
    (one) => one.code === 'unknown-section' && one.message.includes(`「${name}」`),
  );
  if (isKnown) return;
  report(
    mapping,
    finding(cell.parts, {
      code: 'unknown-section',
      severity: 'doubt',
      message: `「${name}」は、${mapping.request.department.name}の課の一覧にありません。「その他」に置きました。`,
      remedy: `新しい課なら、municipality.yaml の${mapping.request.department.name}の「課」に加えて取り込み直してください。今ある課のことなら、取組の「課」にその識別子を書いてください。`,
    }),
  );
}

function placeDifficulty(cell: GridCell, { initiative, mapping }: Placing): void {
  const legend = mapping.request.form.difficulty;
  if (legend === null) {
    addPassage(initiative, '難易度', cell.parts);
    return;
  }
  initiative.difficulty = cell.parts;
  const mark = withoutBlanks(cell.text);
  if (legend.marks.includes(mark)) return;
  const marks = legend.marks.join('・');
  initiative.doubts.push({
    field: '難易度',
    text: `原本の「${mark}」は、様式の凡例（${marks}）にありません。`,
  });
  report(
    mapping,
    finding(cell.parts, {
      code: 'difficulty-outside-legend',
      severity: 'doubt',
      message: `難易度「${mark}」が、様式の凡例（${marks}）にありません。`,
      remedy:
        '誤記でないか担当課に確かめてください。実際に使われている区分なら、様式の「難易度」の「区分」に加えてください。',
    }),
  );
}

function placeRating(
  cell: GridCell,
  role: Extract<Role, { kind: 'rating' }>,
  { initiative, mapping }: Placing,
): void {
  const level = role.scale?.levels.find(
    ({ label, code }) =>
      withoutBlanks(label) === withoutBlanks(cell.text) || code === withoutBlanks(cell.text),
  );
  if (role.scale !== null && level !== undefined) {
    initiative.ratings.push({
      scale: role.scale.id,
      label: level.label,
      stage: 'year-end',
      parts: cell.parts,
    });
    return;
  }
  addPassage(initiative, role.heading, cell.parts);
  const word = withoutBlanks(cell.text);
  initiative.doubts.push({
    field: null,
    text: `「${role.heading}」の「${word}」は、様式の評価の言葉にありません。`,
  });
  report(
    mapping,
    finding(cell.parts, {
      code: 'unknown-rating',
      severity: 'doubt',
      message: `「${role.heading}」の「${word}」は、様式の「評価尺度」にない言葉です。「その他」に置きました。`,
      remedy:
        '評価の言葉なら、様式の「評価尺度」に加えて取り込み直してください。誤記と思われるときは、担当課に確かめてください。',
    }),
  );
}

/** A row without number, title and section goes on with the row before, as where a page cuts a table. */
function goesOnWithLastRow(row: GridRow, roles: readonly Role[], mapping: Mapping): boolean {
  const last = mapping.draft.initiatives.at(-1);
  const heads = roles.flatMap(({ kind }, column) =>
    kind === 'number' || kind === 'title' || kind === 'unnamed' ? [column] : [],
  );
  if (last === undefined || heads.length === 0 || heads.some((column) => row.cells[column]?.text !== ''))
    return false;
  const placed = roles.map((role, column) => ({ role, cell: row.cells[column] }));
  if (
    placed.some(
      ({ role, cell }) => role.kind !== 'field' && role.kind !== 'other' && (cell?.text ?? '') !== '',
    )
  )
    return false;
  for (const { role, cell } of placed) {
    if (cell === undefined || cell.parts.length === 0) continue;
    if (role.kind === 'field') addTo(last.fields, role.field.key, chunksOf(cell.parts));
    else if (role.kind === 'other') addPassage(last, role.heading, cell.parts);
  }
  const text = `原本の${formatRow(row.origin)}は、番号も題名もないため、この取組の続きとみています。`;
  last.doubts.push({ field: null, text });
  report(mapping, {
    code: 'continued-row',
    severity: 'doubt',
    file: last.file,
    origin: row.origin,
    message: '番号も題名もない行です。すぐ前の取組の続きとして取り込みました。',
    remedy: '原本と見比べ、別の取組であれば分けてください。',
  });
  return true;
}

function settleSection({ initiative, mapping, row }: SheetRow): void {
  const [section] = initiative.sections;
  if (mapping.sheet === null || section === mapping.sheet) return;
  if (section === undefined) {
    if (!initiative.others.some(({ heading }) => heading === '担当課')) initiative.sections = [mapping.sheet];
    return;
  }
  const name = (id: string): string =>
    mapping.request.department.sections.find((one) => one.id === id)?.name ?? id;
  initiative.doubts.push({
    field: '課',
    text: `「${name(mapping.sheet)}」の表にありますが、担当は「${name(section)}」と書かれています。`,
  });
  report(mapping, {
    code: 'section-differs',
    severity: 'doubt',
    file: initiative.file,
    origin: row.origin,
    message: `「${name(mapping.sheet)}」の表の中に、「${name(section)}」の行があります。行に書かれた課の取組としました。`,
    remedy: 'どちらの課の取組かを、原本や担当課に確かめてください。',
  });
}

/** Keeps text for which the form has no field, under the heading of its own. */
export function addPassage(initiative: InitiativeDraft, heading: string, parts: readonly Part[]): void {
  const known = initiative.others.find((one) => one.heading === heading);
  if (known === undefined)
    initiative.others.push({ heading, headingParts: [], chunks: [...chunksOf(parts)] });
  else known.chunks.push(...chunksOf(parts));
}
