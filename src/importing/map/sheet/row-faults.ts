import type { Meaning } from '../../../domain/policy/form.ts';
import { isOnlyTime, mentionsTime } from '../../../domain/time/time-words.ts';
import type { Role } from './columns.ts';
import type { GridCell, GridRow } from '../flow.ts';

/** A number or mark as sheets print it: 1, (2), 重点取組①, A-3. */
const NUMBER_LIKE =
  /^(?:\p{L}{0,10}[①-⑳]|[(（]?\d{1,3}[)）.．]?|第\d{1,3}|\p{Lu}-?\d{1,3}|\d{1,2}-\d{1,3})$/u;
const MOST_SHIFT = 6;
/** Fields that hold a state or a result: a mere time in them has come from the column beside. */
const NEVER_A_TIME: readonly Meaning[] = ['baseline', 'target', 'actual', 'performed', 'outcome'];

function isNumberLike(text: string): boolean {
  return NUMBER_LIKE.test(text.replace(/\s+/gu, ''));
}

/**
 * By how many columns a row stands too far to the right, because the header took the place of its first cells; 0 for a
 * row in its place. Told by the cells that leave no doubt: the number and the section.
 */
export function shiftOf(
  row: GridRow,
  roles: readonly Role[],
  isSection: (cell: GridCell) => boolean,
): number {
  const section = roles.findIndex(({ kind }) => kind === 'section');
  const number = roles.findIndex(({ kind }) => kind === 'number');
  const anchor = section === -1 ? number : section;
  if (anchor === -1) return 0;
  const isNumber = (cell: GridCell): boolean => isNumberLike(cell.text);
  const holds = (column: number, question: (cell: GridCell) => boolean): boolean => {
    const cell = row.cells[column];
    return cell !== undefined && question(cell);
  };
  const question = section === -1 ? isNumber : isSection;
  if (holds(anchor, question)) return 0;
  for (let shift = 1; shift <= MOST_SHIFT; shift += 1) {
    const isEmptyBefore = row.cells.slice(0, shift).every(({ text }) => text === '');
    const numbered = number === -1 || holds(number + shift, isNumber);
    if (isEmptyBefore && numbered && holds(anchor + shift, question)) return shift;
  }
  return 0;
}

/**
 * The first column from which the cells of a row no longer stand under their headings, told by a mere time in a column
 * that is none of time while the column of times holds none; null for a row without that sign.
 */
export function slipOf(row: GridRow, roles: readonly Role[]): number | null {
  const textAt = (column: number): string => row.cells[column]?.text ?? '';
  const deadline = columnOf(roles, 'deadline');
  const timely = roles.findIndex(
    (role, column) =>
      role.kind === 'field' && NEVER_A_TIME.includes(role.field.meaning) && isOnlyTime(textAt(column)),
  );
  if (timely === -1 || deadline === -1) return null;
  const isInPlace = mentionsTime(textAt(deadline)) && isOnlyTime(textAt(deadline));
  return isInPlace ? null : Math.min(timely, deadline);
}

function columnOf(roles: readonly Role[], meaning: Meaning): number {
  return roles.findIndex((role) => role.kind === 'field' && role.field.meaning === meaning);
}

/** How many columns at the end of a row are empty though others of the sheet fill them. */
export function emptyAtEnd(row: GridRow, roles: readonly Role[]): number {
  let count = 0;
  while (count < roles.length && (row.cells[roles.length - 1 - count]?.text ?? '') === '') count += 1;
  return count;
}
