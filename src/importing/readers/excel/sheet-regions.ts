import { type ShownCell } from './shown-cells.ts';

/** A part of a sheet: lines of text below each other, or rows that belong to one table. Rows are those of the sheet. */
export type Region =
  | { readonly kind: 'lines'; readonly cells: readonly ShownCell[] }
  | { readonly kind: 'table'; readonly rows: readonly number[] };

interface Row {
  readonly row: number;
  /** Cells with text that begin in this row. */
  readonly texts: readonly ShownCell[];
  /** The only text of the row, where nothing framed or joined from above stands beside it. */
  readonly single: ShownCell | null;
  readonly bordered: boolean;
}

/**
 * Divides a sheet by its blank rows, then the rows between them into lines and tables: a row with one text alone is a
 * line above, below or between tables, unless the table goes on behind it in the same columns.
 */
export function sheetRegions(cells: readonly ShownCell[]): readonly Region[] {
  return stretches(rowsOf(cells)).flatMap(divide);
}

function rowsOf(cells: readonly ShownCell[]): readonly Row[] {
  const starting = Map.groupBy(cells, ({ top }) => top);
  const open: ShownCell[] = [];
  return [...starting.keys()]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const here = starting.get(row) ?? [];
      const above = open.filter(({ bottom }) => bottom >= row);
      open.splice(0, open.length, ...above, ...here.filter(({ top, bottom }) => bottom > top));
      const texts = here.filter(({ lines }) => lines.length > 0);
      const [text] = texts;
      const alone =
        text !== undefined &&
        texts.length === 1 &&
        above.every(({ lines }) => lines.length === 0) &&
        here.every((cell) => cell === text || !cell.bordered || inside(cell, text));
      return [{ row, texts, single: alone ? text : null, bordered: here.some(({ bordered }) => bordered) }];
    });
}

/** Rows without a blank row between them; a framed row without text belongs to the table around it. */
function stretches(rows: readonly Row[]): readonly (readonly Row[])[] {
  const filled = rows.filter(({ texts, bordered }) => texts.length > 0 || bordered);
  const reach = (row: Row): number => row.texts.reduce((end, { bottom }) => Math.max(end, bottom), row.row);
  const groups: Row[][] = [];
  let end = -2;
  for (const row of filled) {
    const group = groups.at(-1);
    if (group === undefined || row.row > end + 1) groups.push([row]);
    else group.push(row);
    end = Math.max(end, reach(row));
  }
  return groups
    .map((group) => group.filter(({ texts }) => texts.length > 0))
    .filter((group) => group.length > 0);
}

function divide(rows: readonly Row[]): readonly Region[] {
  const firstColumn = rows.reduce((least, { texts }) => Math.min(least, texts[0]?.left ?? least), Infinity);
  const regions: Region[] = [];
  let table: number[] = [];
  let last: Row | undefined;
  const close = (): void => {
    if (table.length > 0) regions.push({ kind: 'table', rows: table });
    table = [];
  };
  const following = nextTableRows(rows);
  for (const [index, row] of rows.entries()) {
    const next = following[index];
    const between = table.length > 0 && next !== undefined;
    const goesOn = between && (row.bordered ? sameColumns(last, next) : row.single?.left !== firstColumn);
    if (row.single === null || goesOn) {
      table.push(row.row);
      if (row.single === null) last = row;
    } else {
      close();
      regions.push({ kind: 'lines', cells: [row.single] });
    }
  }
  close();
  return regions;
}

/** For each row the next one behind it that has several texts. */
function nextTableRows(rows: readonly Row[]): readonly (Row | undefined)[] {
  const following: (Row | undefined)[] = [];
  let next: Row | undefined;
  for (const [index, row] of [...rows.entries()].reverse()) {
    following[index] = next;
    if (row.single === null) next = row;
  }
  return following;
}

function sameColumns(a: Row | undefined, b: Row): boolean {
  const columns = (row: Row | undefined): string => (row?.texts ?? []).map(({ left }) => left).join();
  return columns(a) === columns(b);
}

function inside(cell: ShownCell, area: ShownCell): boolean {
  return (
    cell.left >= area.left && cell.right <= area.right && cell.top >= area.top && cell.bottom <= area.bottom
  );
}
