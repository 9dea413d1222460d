import type { FormField } from '../../../domain/policy/form.ts';
import type { RatingScale } from '../../../domain/policy/rating.ts';
import type { Department } from '../../../domain/organization/department.ts';
import { COLUMN_WORDS, type ColumnKind } from '../../vocabulary/column-words.ts';
import type { GridCell, GridItem, GridRow } from '../flow.ts';
import { fold, foldWithoutNote } from '../fold.ts';
import type { FormWords } from '../form-words.ts';
import { sectionsNamed } from '../sections.ts';
import { areNumbers } from './column-cells.ts';

/** What a column of a sheet holds. */
export type Role =
  | { readonly kind: 'field'; readonly field: FormField }
  | { readonly kind: 'number' | 'title' | 'section' | 'difficulty' | 'unnamed' }
  | { readonly kind: 'rating'; readonly scale: RatingScale | null; readonly heading: string }
  | { readonly kind: 'other'; readonly heading: string };

/** A sheet with a promise a row: how many rows head it, and what each column holds. */
export interface Columns {
  readonly headerRows: number;
  readonly roles: readonly Role[];
}

const MOST_HEADER_ROWS = 4;
const HEADER_SHARE = 0.6;

/** What the columns of a table hold by the words of its header; null when it is no sheet with a promise a row. */
export function columnsOf({ rows }: GridItem, words: FormWords, department: Department): Columns | null {
  let headerRows = 0;
  while (headerRows < Math.min(rows.length, MOST_HEADER_ROWS) && isHeaderRow(rows[headerRows], words))
    headerRows += 1;
  if (headerRows === 0) return null;
  const roles = rolesByCells(rolesOf(rows.slice(0, headerRows), words), rows.slice(headerRows), department);
  const known = roles.filter(({ kind }) => kind === 'field' || kind === 'title');
  const hasField = roles.some(({ kind }) => kind === 'field');
  return known.length >= 2 && hasField ? { headerRows, roles } : null;
}

/** Whether most cells of a row (a merged cell counts once) are words of the form's headings or of columns in general. */
export function isHeaderRow(row: GridRow | undefined, words: FormWords): boolean {
  const cells = row?.cells ?? [];
  const isOwn = (cell: GridCell, index: number): boolean =>
    cells.findIndex(({ parts }) => parts === cell.parts) === index;
  const filled = cells.filter((cell, index) => cell.text.trim() !== '' && isOwn(cell, index));
  const like = filled.filter(({ text }) => words.isHeaderLike(text) || kindOf(text, words) !== null);
  return like.length >= 2 && like.length >= filled.length * HEADER_SHARE;
}

/** Which of the general columns a heading names. */
export function kindOf(text: string, words: FormWords): ColumnKind | null {
  const word = foldWithoutNote(text);
  const { initiativeName, difficulty } = words.form;
  if (word === foldWithoutNote(initiativeName)) return 'title';
  if (difficulty !== null && word === foldWithoutNote(difficulty.heading)) return 'difficulty';
  const raw = text.replace(/\s+/gu, '');
  const kinds = Object.entries(COLUMN_WORDS) as [ColumnKind, readonly string[]][];
  return (
    kinds.find(([, list]) => list.some((one) => one === raw || (word !== '' && fold(one) === word)))?.[0] ??
    null
  );
}

/**
 * Gives each column its role. The row of the header that names most fields speaks first: where headings stand in two or
 * three rows, the others hold groups and remnants.
 */
function rolesOf(header: readonly GridRow[], words: FormWords): readonly Role[] {
  const width = header[0]?.cells.length ?? 0;
  const roles = new Array<Role | undefined>(width);
  const taken = new Set<string>();
  const offer = (column: number, text: string): void => {
    if (roles[column] !== undefined || text.trim() === '') return;
    const field = words.initiativeField(text);
    if (field === null || taken.has(field.key)) return;
    taken.add(field.key);
    roles[column] = { kind: 'field', field };
  };
  const textAt = (row: GridRow | undefined, column: number): string => row?.cells[column]?.text ?? '';
  for (const row of header.toSorted((a, b) => fieldsNamed(b, words) - fieldsNamed(a, words))) {
    for (let column = 0; column < width; column += 1) offer(column, textAt(row, column));
  }
  for (let column = 0; column < width; column += 1) {
    for (let from = header.length - 2; from >= 0; from -= 1) {
      offer(
        column,
        header
          .slice(from)
          .map((row) => textAt(row, column))
          .join(' '),
      );
    }
  }
  return Array.from(
    roles,
    (role, column) =>
      role ??
      generalRole(
        header.map((row) => textAt(row, column)),
        words,
      ),
  );
}

/** A heading that nobody knows may still head a column of numbers, or of the department's own sections. */
function rolesByCells(
  roles: readonly Role[],
  rows: readonly GridRow[],
  department: Department,
): readonly Role[] {
  const has = (kind: Role['kind']): boolean => roles.some((role) => role.kind === kind);
  const cellsAt = (column: number): readonly GridCell[] =>
    rows.flatMap(({ cells }) => cells[column] ?? []).filter(({ text }) => text.trim() !== '');
  return roles.map((role, column) => {
    if (role.kind !== 'other') return role;
    const cells = cellsAt(column);
    const isSections =
      cells.length > 0 && cells.every(({ parts }) => sectionsNamed(department, parts) !== null);
    if (isSections && !has('section')) return { kind: 'section' };
    return column === 0 && !has('number') && areNumbers(cells.map(({ text }) => text.trim()))
      ? { kind: 'number' }
      : role;
  });
}

function fieldsNamed(row: GridRow, words: FormWords): number {
  return row.cells.filter(({ text }) => text.trim() !== '' && words.initiativeField(text) !== null).length;
}

function generalRole(texts: readonly string[], words: FormWords): Role {
  const filled = texts.filter((text) => text.trim() !== '');
  for (const text of filled.toReversed()) {
    const scale = words.form.scales.find((one) => fold(one.name) === fold(text));
    if (scale !== undefined) return { kind: 'rating', scale, heading: text };
    const kind = kindOf(text, words);
    if (kind === 'rating')
      return {
        kind,
        scale: words.form.scales.length === 1 ? (words.form.scales[0] ?? null) : null,
        heading: text,
      };
    if (kind !== null) return { kind };
  }
  const heading = filled.at(-1)?.replace(/\s+/gu, ' ');
  return heading === undefined ? { kind: 'unnamed' } : { kind: 'other', heading };
}
