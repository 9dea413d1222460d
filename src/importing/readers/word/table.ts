import {
  type Cell,
  type ExclusionReason,
  type Origin,
  type Piece,
  type TableBlock,
} from '../../source-tree.ts';
import { tooLarge } from '../archive/faults.ts';
import { type XmlElement } from '../archive/xml.ts';
import { child, childrenOf, elements } from '../archive/xml-tree.ts';
import { keptRange } from '../kept-lines.ts';
import { LIMITS } from '../limits.ts';
import { doubts, notes } from './notices.ts';
import { printedParagraph, withMarker } from './paragraph.ts';
import { onOff } from './styles.ts';
import { exclude, tell, type WordDocument } from './word-document.ts';

/** A cell on the grid of Word, whose columns are finer than the ones that are seen. */
interface GridCell {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  rowSpan: number;
  readonly pieces: readonly Piece[];
  readonly origin: Origin;
}

const THROUGH = new Set(['w:sdt', 'w:sdtContent', 'w:customXml']);
const MOST_COLUMNS = 200;

/** The content of a table that has one cell only; null for any other. */
export function frameContent(table: XmlElement): XmlElement | null {
  const [row, ...rows] = inside(table, 'w:tr');
  const [cell, ...cells] = row === undefined ? [] : inside(row, 'w:tc');
  return rows.length === 0 && cells.length === 0 ? (cell ?? null) : null;
}

/** A table with its joined cells; rows that are deleted or hidden are kept apart. */
export function tableBlock(table: XmlElement, document: WordDocument, place?: Origin): TableBlock {
  const number = document.count.tables;
  const cells: GridCell[] = [];
  let row = 0;
  for (const element of inside(table, 'w:tr')) {
    const found = rowCells(element, { row, document, table: number, place });
    if (leftOut(element, found, document)) continue;
    for (const { cell, joined } of found) {
      const above = joined ? cellAbove(cells, cell) : undefined;
      if (above === undefined) cells.push(cell);
      else {
        above.rowSpan += 1;
        excludePieces(cell, 'hidden', document);
      }
    }
    row += 1;
  }
  return { kind: 'table', cells: onSeenColumns(cells) };
}

function cellAbove(cells: readonly GridCell[], { left, row }: GridCell): GridCell | undefined {
  return cells.findLast((cell) => cell.left === left && cell.row + cell.rowSpan === row);
}

function excludePieces(cell: GridCell, reason: ExclusionReason, document: WordDocument): void {
  for (const { text, origin } of cell.pieces) exclude(document, text, { origin, reason });
}

function rowCells(
  element: XmlElement,
  at: { row: number; document: WordDocument; table: number; place: Origin | undefined },
): readonly { readonly cell: GridCell; readonly joined: boolean }[] {
  let left = span(child(element, 'w:trPr'), 'w:gridBefore', 0);
  return inside(element, 'w:tc').map((tc, index) => {
    const properties = child(tc, 'w:tcPr');
    const merge = child(properties, 'w:vMerge');
    const origin = at.place ?? { kind: 'table', table: at.table, row: at.row + 1, column: index + 1 };
    const width = span(properties, 'w:gridSpan', 1);
    const cell = {
      row: at.row,
      left,
      right: left + width - 1,
      rowSpan: 1,
      origin,
      pieces: cellPieces(tc, origin, at.document),
    };
    left += width;
    if (left > MOST_COLUMNS) throw tooLarge('表', `${MOST_COLUMNS}列`);
    return { cell, joined: merge !== undefined && merge.attributes['w:val'] !== 'restart' };
  });
}

/** The paragraphs of a cell; a table inside it comes cell by cell. */
function cellPieces(parent: XmlElement, origin: Origin, document: WordDocument): readonly Piece[] {
  return elements(parent).flatMap((element): readonly Piece[] => {
    if (element.name === 'w:p') {
      const { lines, marker, boxes } = printedParagraph(element, origin, document);
      if (boxes.length > 0) tell(document, doubts.box(origin));
      return [
        ...lines.map((text, index) => ({ text: index === 0 ? withMarker(marker, text) : text, origin })),
        ...boxes.flatMap((box) => cellPieces(box, origin, document)),
      ];
    }
    if (element.name === 'w:tbl') {
      tell(document, doubts.nested(origin));
      return inside(element, 'w:tr').flatMap((row) =>
        inside(row, 'w:tc').flatMap((cell) => cellPieces(cell, origin, document)),
      );
    }
    return THROUGH.has(element.name) ? cellPieces(element, origin, document) : [];
  });
}

function leftOut(
  row: XmlElement,
  found: readonly { readonly cell: GridCell }[],
  document: WordDocument,
): boolean {
  const properties = child(row, 'w:trPr');
  const deleted = child(properties, 'w:del') !== undefined;
  if (!deleted && onOff(properties, 'w:hidden') !== true) return false;
  for (const { text, origin } of found.flatMap(({ cell }) => cell.pieces)) {
    exclude(document, text, { origin, reason: deleted ? 'deleted' : 'hidden' });
    tell(document, deleted ? notes.deleted(origin) : notes.hidden(origin));
  }
  return true;
}

/** Columns of the grid in which no cell begins are seams of other rows. */
function onSeenColumns(cells: readonly GridCell[]): readonly Cell[] {
  const columns = [...new Set(cells.map(({ left }) => left))].sort((a, b) => a - b);
  if (cells.length > LIMITS.cells) throw tooLarge('表', `${LIMITS.cells}セル`);
  return cells
    .map(({ row, rowSpan, left, right, origin, pieces }) => {
      const [column, columnSpan] = keptRange(columns, left, right);
      return { row, column, rowSpan, columnSpan, origin, pieces };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Rows or cells, those in content controls too. */
function inside(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((element) =>
    element.name === name ? [element] : THROUGH.has(element.name) ? inside(element, name) : [],
  );
}

function span(properties: XmlElement | undefined, name: string, fallback: number): number {
  const value = Number(childrenOf(properties, name)[0]?.attributes['w:val'] ?? fallback);
  return Number.isInteger(value) && value >= 0 && value <= MOST_COLUMNS ? value : fallback;
}
