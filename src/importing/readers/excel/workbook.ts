import { type Cell, dateToSerial, readXlsx, type Sheet } from 'hucre';
import { brokenFile } from '../archive/faults.ts';
import { type Archive } from '../archive/unzip.ts';
import { displayNumber, displayText } from '../number-format/display.ts';
import { type Grid, type GridCell, type Run } from './grid.ts';
import { safeWorkbook } from './safe-workbook.ts';
import { type SheetDrawings, sheetDrawings } from './sheet-drawings.ts';

type PlainValue = Cell['value'];

/** The sheets of a workbook; hucre is known to this file alone. Throws SourceFault for a damaged one. */
export async function readWorkbook(archive: Archive, from1904: boolean): Promise<readonly Grid[]> {
  const bytes = safeWorkbook(archive);
  // Dates come as serial numbers of one calendar, so that what the cell shows is decided by `display.ts` alone.
  const workbook = await readXlsx(bytes, { readStyles: true, dateSystem: '1900' }).catch(() => {
    throw brokenFile();
  });
  const drawings = sheetDrawings(archive);
  return workbook.sheets.map((sheet) => gridOf(sheet, drawings.get(sheet.name), from1904));
}

function gridOf(sheet: Sheet, drawings: SheetDrawings | undefined, from1904: boolean): Grid {
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    cells: gridCells(sheet, from1904),
    areas: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hiddenRows: new Set(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row] : [])),
    ),
    hiddenColumns: new Set(
      (sheet.columns ?? []).flatMap(({ hidden, width }, column) =>
        hidden === true || width === 0 ? [column] : [],
      ),
    ),
    drawings,
    margins: marginsOf(sheet),
  };
}

/** Plain cells stand in `rows` only; those with a style, formula or runs in `cells` too. */
function gridCells(sheet: Sheet, from1904: boolean): readonly GridCell[] {
  const known = sheet.cells ?? new Map<string, Cell>();
  const plain = sheet.rows.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value === null || known.has(`${row},${column}`)
        ? []
        : [gridCell(row, column, plainCell(value), from1904)],
    ),
  );
  const styled = [...known].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return gridCell(row, column, cell, from1904);
  });
  return [...plain, ...styled].sort((a, b) => a.row - b.row || a.column - b.column);
}

function plainCell(value: PlainValue): Cell {
  return { value, type: typeof value === 'number' ? 'number' : 'string' };
}

// eslint-disable-next-line max-params -- row and column are one place
function gridCell(row: number, column: number, cell: Cell, from1904: boolean): GridCell {
  const code = cell.style?.numFmt ?? '';
  const shown = shownValue(cell.value, code, from1904);
  const struck = cell.style?.font?.strikethrough === true;
  const border = cell.style?.border;
  return {
    row,
    column,
    runs: runsOf(cell, shown ?? String(serial(cell.value)), struck),
    bordered: [border?.left, border?.right, border?.top, border?.bottom].some(
      (side) => side?.style !== undefined,
    ),
    fault: faultOf(cell),
    unknownFormat: shown === null ? code : null,
    comment: cell.comment?.text ?? null,
  };
}

function faultOf(cell: Cell): GridCell['fault'] {
  if (cell.type === 'error') return 'error';
  return cell.formula !== undefined && cell.value === null ? 'uncomputed' : null;
}

function runsOf(cell: Cell, shown: string, struck: boolean): readonly Run[] {
  const runs = cell.richText?.map(({ text, font }) => ({
    text,
    struck: font?.strikethrough ?? (font === undefined && struck),
  }));
  return (runs ?? [{ text: shown, struck }]).filter(({ text }) => text !== '');
}

/** What the cell shows; null where its format is not reproduced. */
function shownValue(value: PlainValue, code: string, from1904: boolean): string | null {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return displayText(value, code);
  return displayNumber(serial(value) as number, code, from1904);
}

function serial(value: PlainValue): PlainValue {
  return value instanceof Date ? dateToSerial(value) : value;
}

function marginsOf(sheet: Sheet): readonly string[] {
  return Object.values(sheet.headerFooter ?? {}).filter(
    (text) => typeof text === 'string' && text !== '',
  ) as string[];
}
