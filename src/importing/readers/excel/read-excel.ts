import { type Block, type Exclusion, type Notice, SourceFault, type SourceTree } from '../../source-tree.ts';
import { mainPart, xmlPart } from '../archive/office-package.ts';
import { type Archive, openArchive } from '../archive/unzip.ts';
import { child } from '../archive/xml-tree.ts';
import { expectFormat } from '../file-format.ts';
import { addressOf, type Grid } from './grid.ts';
import { sheetParts } from './sheet-parts.ts';
import { readWorkbook } from './workbook.ts';

/** Faults named in one sentence; more would not be read. */
const NAMED_FAULTS = 5;

/**
 * Reads the sheets of a workbook (.xlsx) as they are shown: numbers and dates in their formats, joined cells as spans,
 * what is hidden or struck out apart. Throws SourceFault for a damaged or protected file, for one that is too large, and
 * for cells that show an error, with their addresses.
 */
export async function readExcel(bytes: Uint8Array, name: string): Promise<SourceTree> {
  expectFormat(bytes, name, 'excel');
  const archive = openArchive(bytes);
  const grids = await readWorkbook(archive, countsFrom1904(archive));
  refuseFaultyCells(grids);
  const blocks: Block[] = [];
  const excluded: Exclusion[] = [];
  const notices: Notice[] = [];
  const shown = grids.filter((grid) => !grid.hidden && grid.cells.length > 0);
  for (const grid of grids) {
    const parts = sheetParts(grid, shown.length > 1);
    blocks.push(...parts.blocks);
    excluded.push(...parts.excluded);
    notices.push(...parts.notices);
  }
  if (blocks.length === 0) {
    throw new SourceFault(
      'ブックに、見えている文字がありません。正しいファイルか、シートや行が非表示になっていないか確かめてください。',
    );
  }
  return { format: 'excel', blocks, excluded, notices };
}

function countsFrom1904(archive: Archive): boolean {
  const workbook = xmlPart(archive, mainPart(archive));
  return /^(?:1|true)$/.test(child(workbook, 'x:workbookPr')?.attributes['date1904'] ?? '');
}

function refuseFaultyCells(grids: readonly Grid[]): void {
  const faults = grids.flatMap((grid) =>
    grid.hidden
      ? []
      : grid.cells.flatMap(({ fault, row, column, runs }) => {
          if (fault === null || grid.hiddenRows.has(row) || grid.hiddenColumns.has(column)) return [];
          const shown = fault === 'error' ? runs.map(({ text }) => text).join('') : '計算結果のない数式';
          return [`シート『${grid.name}』の${addressOf(row, column)}（${shown}）`];
        }),
  );
  if (faults.length === 0) return;
  const named = faults.slice(0, NAMED_FAULTS).join('、');
  const more = faults.length > NAMED_FAULTS ? `など${faults.length}か所` : '';
  throw new SourceFault(
    `${named}${more}が正しく計算されていません。Excelで直し、保存してから取り込んでください。`,
  );
}
