import { describe, expect, it } from 'vitest';
import { HEADER, requestFor, SHEET } from '../../../tests/unit/importing.ts';
import { importDocument } from '../import-document.ts';
import type { Cell, Notice, Origin, SourceTree } from '../source-tree.ts';

const at = (x: number, y: number): Origin => ({ kind: 'position', page: 3, x, y });

/** The sheet of one promise as a PDF reader hands it on, with a doubt about the cell of a column. */
function treeWithDoubt(column: number, row: number): SourceTree {
  const rows = [HEADER, ['1', '道路課', '橋の点検', 'A', '40橋', '年度末', '52橋', '50橋']];
  const cells = rows.flatMap((texts, index) =>
    texts.map((text, place): Cell => {
      const origin = at(72 * (place + 1), 72 * (index + 1));
      return { row: index, column: place, rowSpan: 1, columnSpan: 1, origin, pieces: [{ text, origin }] };
    }),
  );
  const doubted = cells.filter((cell) => cell.row === row && cell.column === column);
  const notice: Notice = {
    severity: 'doubt',
    origin: doubted[0]?.origin ?? null,
    pieces: doubted.flatMap(({ pieces }) => pieces),
    message: 'つなぎ方が確かではありません。',
    remedy: '見比べてください。',
  };
  return { format: 'pdf', blocks: [{ kind: 'table', cells }], excluded: [], notices: [notice] };
}

const imported = (column: number, row: number) =>
  importDocument(
    [{ name: 'a.pdf', tree: treeWithDoubt(column, row) }],
    requestFor({ name: 'a.pdf', tree: treeWithDoubt(column, row) }, { form: SHEET }),
  );

describe('what a reader doubts of a cell', () => {
  it('stands as 確認中 at the field that holds it, with its place', () => {
    const { files } = imported(6, 1);
    const promises = files.find(({ path }) => path.includes('initiatives'));
    expect(promises?.text).toContain(
      '欄: 目標値\n        内容: 原本の3ページ目（左から17.8cm、上から5.1cm）：つなぎ方が確かではありません。',
    );
    expect(files[0]?.text).not.toContain('つなぎ方');
  });

  it('is reported with the key of the content', () => {
    const finding = imported(6, 1).findings.find(({ code }) => code === 'reading');
    expect(finding?.remedy).toBe(
      '見比べてください。置いた欄：initiatives.yaml の 取組 › 1番目 › 記載 › 目標値',
    );
  });

  it('stands in the report alone where the content does not hold the words', () => {
    const { files, findings } = imported(4, 0);
    expect(files.map(({ text }) => text).join('')).not.toContain('つなぎ方');
    expect(findings.map(({ message }) => message)).toContain('つなぎ方が確かではありません。');
  });
});
