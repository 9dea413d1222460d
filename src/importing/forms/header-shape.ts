import { toHalfWidth } from '../../domain/text-width.ts';
import { filledCells } from '../map/cards/card-labels.ts';
import type { GridRow } from '../map/flow.ts';
import { areNumbers } from '../map/sheet/column-cells.ts';

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const LONGEST_HEADING = 24;
const VALUE = /[。]$|\d\s*(?:月|日|件|人|円|%|％|回|か所|箇所|年度)|^[\d,.\s]+$/u;

/**
 * How many rows head a table, told by nothing but its shape: short different words over every column, none of them a
 * number or a sentence, as there are below, and a second such row where a cell of the first is joined over several
 * columns. 0 where the table does not look so.
 */
export function headerRowsByShape(rows: readonly GridRow[]): number {
  const [first, second] = rows;
  if (first === undefined || !areHeadings(first)) return 0;
  const isJoined = hasJoinedCell(first);
  if (isJoined && (second === undefined || !areHeadings(second))) return 0;
  const count = isJoined ? 2 : 1;
  const width = first.cells.filter(({ text }) => text.trim() !== '').length;
  const body = rows.slice(count);
  const hasValues = body.some(({ cells }) => cells.some(({ text }) => /\d|。/u.test(toHalfWidth(text))));
  return width === first.cells.length && hasValues && body.length >= FEWEST_ROWS ? count : 0;
}

function areHeadings(row: GridRow): boolean {
  const texts = filledCells(row).map(({ text }) => text.replace(/\s+/gu, ' ').trim());
  return (
    texts.length >= FEWEST_COLUMNS &&
    new Set(texts).size === texts.length &&
    texts.every((text) => text.length <= LONGEST_HEADING && !VALUE.test(text)) &&
    !texts.some((text) => areNumbers([text]))
  );
}

/** A cell of the row beside which the same cell stands again. */
function hasJoinedCell({ cells }: GridRow): boolean {
  return cells.some(({ parts }, column) => parts.length > 0 && cells[column + 1]?.parts === parts);
}
