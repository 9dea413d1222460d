import { type Exclusion, type ExclusionReason, type Notice, type Origin } from '../../source-tree.ts';
import { tooLarge } from '../archive/faults.ts';
import { LIMITS } from '../limits.ts';
import { linesOf } from '../lines-of.ts';
import { addressOf, type Area, type Grid, type GridCell, shownText } from './grid.ts';

/** A cell that is seen, over the area it fills; `lines` is empty for a joined or framed area without text. */
export interface ShownCell extends Area {
  readonly origin: Origin;
  readonly lines: readonly string[];
  readonly bordered: boolean;
}

export interface ShownCells {
  readonly cells: readonly ShownCell[];
  readonly excluded: readonly Exclusion[];
  readonly notices: readonly Notice[];
}

/** Which cells of a sheet are seen, and where; what is hidden or struck out is kept apart with its reason. */
export function shownCells(grid: Grid): ShownCells {
  const anchors = new Map(grid.areas.map((area) => [`${area.top},${area.left}`, area]));
  const covered = coveredPlaces(grid);
  const cells: ShownCell[] = [];
  const excluded: Exclusion[] = [];
  const notices: Notice[] = [];
  for (const cell of grid.cells) {
    const key = `${cell.row},${cell.column}`;
    const area = anchors.get(key) ?? {
      top: cell.row,
      left: cell.column,
      bottom: cell.row,
      right: cell.column,
    };
    const origin = originOf(grid, cell.row, cell.column);
    const hidden = grid.hidden || covered.has(key) || isHidden(grid, area);
    excluded.push(...leftOut(cell, hidden, origin));
    if (covered.has(key) || hidden) continue;
    anchors.delete(key);
    cells.push({ ...area, origin, lines: linesOf(shownText(cell)), bordered: cell.bordered });
    notices.push(...noticesOf(cell, origin));
  }
  // A joined area whose cells are not in the file at all is still an area of the table.
  for (const area of anchors.values()) {
    if (grid.hidden || isHidden(grid, area)) continue;
    cells.push({ ...area, origin: originOf(grid, area.top, area.left), lines: [], bordered: false });
  }
  return { cells, excluded, notices };
}

/** An area is hidden when all its rows or all its columns are. */
function isHidden(grid: Grid, { top, left, bottom, right }: Area): boolean {
  const all = (hidden: ReadonlySet<number>, from: number, to: number): boolean => {
    for (let at = from; at <= to; at += 1) if (!hidden.has(at)) return false;
    return true;
  };
  return all(grid.hiddenRows, top, bottom) || all(grid.hiddenColumns, left, right);
}

/** Places inside a joined area, its first cell left out: Excel shows nothing of what they hold. */
function coveredPlaces(grid: Grid): ReadonlySet<string> {
  const byRow = Map.groupBy(grid.cells, ({ row }) => row);
  const end = grid.cells.at(-1)?.row ?? 0;
  const covered = new Set<string>();
  let looks = 0;
  for (const area of grid.areas) {
    for (let row = area.top; row <= Math.min(area.bottom, end); row += 1) {
      const cells = byRow.get(row) ?? [];
      looks += 1 + cells.length;
      if (looks > LIMITS.looks) throw tooLarge('セルの結合', `${LIMITS.merges}か所`);
      for (const cell of cells.filter((one) => isCovered(one, area)))
        covered.add(`${cell.row},${cell.column}`);
    }
  }
  return covered;
}

function isCovered({ row, column }: GridCell, { top, left, right }: Area): boolean {
  return column >= left && column <= right && (row !== top || column !== left);
}

function leftOut(cell: GridCell, hidden: boolean, origin: Origin): readonly Exclusion[] {
  const exclude = (text: string, reason: ExclusionReason): readonly Exclusion[] =>
    linesOf(text).map((line) => ({ piece: { text: line, origin }, reason }));
  return [
    ...(hidden ? exclude(shownText(cell), 'hidden') : []),
    ...cell.runs.filter(({ struck }) => struck).flatMap(({ text }) => exclude(text, 'deleted')),
    ...exclude(cell.comment ?? '', 'hidden'),
  ];
}

function noticesOf(cell: GridCell, origin: Origin): readonly Notice[] {
  const notices: Notice[] = [];
  if (cell.runs.some(({ struck }) => struck)) {
    notices.push({
      severity: 'doubt',
      origin,
      message: '取消線の引かれた文字を取り込みませんでした。',
      remedy: '消した文字でよいか確かめ、載せる場合は原本の取消線を外してください。',
    });
  }
  if (cell.comment !== null) {
    notices.push({
      severity: 'note',
      origin,
      message: 'セルのコメントは取り込みませんでした。',
      remedy: '公開する内容であれば、セルに書いてください。',
    });
  }
  if (cell.unknownFormat !== null) {
    notices.push({
      severity: 'doubt',
      origin,
      message: `表示形式「${cell.unknownFormat}」を再現できないため、もとの数値「${shownText(cell)}」を取り込みました。`,
      remedy: 'Excelの表示と比べ、違うときは書き直してください。',
    });
  }
  return notices;
}

function originOf(grid: Grid, row: number, column: number): Origin {
  return { kind: 'cell', sheet: grid.name, address: addressOf(row, column) };
}
