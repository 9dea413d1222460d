import { describe, expect, it } from 'vitest';
import { aDepartment, aMunicipality } from '../../../../tests/unit/catalogue.ts';
import { requestFor, SHEET, TOSHI } from '../../../../tests/unit/importing.ts';
import { importDocument } from '../../import-document.ts';
import type { Block, Cell } from '../../source-tree.ts';
import type { ReadSource } from '../map-document.ts';
import { foreignSheets } from './foreign-sheets.ts';

const KENKO = aDepartment({ id: 'kenko', name: '健康部' });
const CITY = aMunicipality({ id: 'mihon', departments: [TOSHI, KENKO] });

/** A sheet with a title and a table of one row. */
function sheet(name: string, title: string): readonly Block[] {
  const origin = { kind: 'cell', sheet: name, address: 'A1' } as const;
  const cells = ['基準値', title].map((text, column): Cell => {
    return { row: 0, column, rowSpan: 1, columnSpan: 1, origin, pieces: [{ text, origin }] };
  });
  return [
    { kind: 'paragraph', pieces: [{ text: title, origin }] },
    { kind: 'table', cells },
  ];
}

function workbook(...sheets: readonly (readonly Block[])[]): ReadSource {
  return { name: 'a.xlsx', tree: { format: 'excel', blocks: sheets.flat(), excluded: [], notices: [] } };
}

describe('the sheets of another department', () => {
  it.each([
    ['named by their tab', ['都市部', '表'], ['健康部', '表'], ['健康部']],
    ['named by their title', ['1', '都市部の目標'], ['2', '健康部の目標'], ['2']],
    ['none where both are named', ['1', '都市部の目標'], ['2', '健康部と都市部の目標'], []],
    ['none where all are of others', ['1', '健康部の目標'], ['2', '健康部の予算'], []],
  ] as const)('are %s', (_, first, second, found) => {
    const { tree } = workbook(sheet(first[0], first[1]), sheet(second[0], second[1]));
    const foreign = foreignSheets(tree.blocks, { municipality: CITY, department: TOSHI });
    expect([...foreign.keys()]).toEqual(found);
  });

  it('stay out of the content, counted and told', () => {
    const source = workbook(sheet('都市部', '目標'), sheet('健康部', '秘めた目標'));
    const request = { ...requestFor(source, { form: SHEET }), municipality: CITY };
    const { account, findings, files } = importDocument([source], request);
    const out = account.pieces.filter(({ end }) => 'reason' in end && end.reason === 'other-department');
    expect([out.length, account.counts.lost]).toEqual([3, 0]);
    expect(findings.map(({ code }) => code)).toContain('other-department');
    expect(files.map(({ text }) => text).join('')).not.toContain('秘めた目標');
  });
});
