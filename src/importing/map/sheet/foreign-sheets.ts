import type { Department } from '../../../domain/organization/department.ts';
import { beginOf, piecesOf, sheetOf } from '../../block-pieces.ts';
import type { Block } from '../../source-tree.ts';
import type { ImportRequest } from '../draft.ts';
import { withoutBlanks } from '../fold.ts';

/** How many pieces at the begin of a sheet are looked at: its title and the label of the department. */
const HEAD = 6;

/**
 * The sheets of a workbook that are another department's, with that department: the name of the sheet or its head names
 * it, and not the department that the document is for. A workbook that is all of others has none: the person erred.
 */
export function foreignSheets(
  blocks: readonly Block[],
  { municipality, department }: Pick<ImportRequest, 'municipality' | 'department'>,
): ReadonlyMap<string, Department> {
  const sheets = Map.groupBy(blocks, (block) => sheetOf(beginOf(block)));
  const others = municipality.departments.filter(
    ({ id, name }) => id !== department.id && name !== department.name,
  );
  const found = new Map<string, Department>();
  for (const [sheet, own] of sheets) {
    if (sheet === undefined) continue;
    const head = own
      .flatMap(piecesOf)
      .slice(0, HEAD)
      .map(({ text }) => text);
    const words = [sheet, ...head].map(withoutBlanks).join('\n');
    const named = others.filter(({ name }) => words.includes(name));
    if (named.length === 1 && named[0] !== undefined && !words.includes(department.name))
      found.set(sheet, named[0]);
  }
  return found.size === sheets.size ? new Map() : found;
}
