import { describe, expect, it } from 'vitest';
import { relations, row, type SheetXml, textCell, workbookOf } from '../../../../tests/unit/office-files.ts';
import { excluded, outline } from '../../../../tests/unit/tree-outline.ts';
import { type SourceTree } from '../../source-tree.ts';
import { readExcel } from './read-excel.ts';

const read = (sheets: readonly SheetXml[], more = {}): Promise<SourceTree> =>
  readExcel(workbookOf(sheets, more), 'a.xlsx');

const SHAPE =
  '<xdr:sp><xdr:txBody><a:p><a:r><a:t>枠</a:t></a:r><a:r><a:t>の中</a:t></a:r></a:p><a:p><a:r><a:t>二行目</a:t></a:r></a:p></xdr:txBody></xdr:sp>';

/** A sheet with the text 本文, and a drawing over its cell B5. */
function withDrawing(shape: string): Promise<SourceTree> {
  const names =
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const from = '<xdr:from><xdr:col>1</xdr:col><xdr:row>4</xdr:row></xdr:from>';
  return read([{ rows: row(1, textCell('A1', '本文')), after: '<drawing r:id="rId1"/>' }], {
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${names}><xdr:twoCellAnchor>${from}${shape}</xdr:twoCellAnchor></xdr:wsDr>`,
    },
  });
}

describe('what lies over a sheet', () => {
  it.each([
    ['a text box', SHAPE],
    ['a group of shapes', `<xdr:grpSp>${SHAPE}</xdr:grpSp>`],
    [
      'a shape in two versions',
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${SHAPE}</mc:Choice><mc:Fallback>${SHAPE}</mc:Fallback></mc:AlternateContent>`,
    ],
  ])('is %s: its text comes at the end, as a doubt', async (_, shape) => {
    const tree = await withDrawing(shape);
    expect(outline(tree)).toEqual(['本文', '枠の中', '二行目']);
    expect(tree.blocks[1]).toMatchObject({ pieces: [{ origin: { sheet: 'Sheet1', address: 'B5' } }] });
    expect(tree.notices).toMatchObject([
      { severity: 'doubt', message: 'テキストボックスや図形の文字を、シートの終わりに取り込みました。' },
    ]);
  });

  it('is a picture, of which a person is told', async () => {
    const tree = await withDrawing('<xdr:pic/>');
    expect(tree.notices.map(({ message }) => message)).toEqual([
      '図やグラフが1個あり、その中の文字は読めません。',
    ]);
  });

  it('is a comment, which is left out', async () => {
    const tree = await read([{ rows: row(1, textCell('A1', '本文')) }], {
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relations(['comments', '../comments1.xml']),
        'xl/comments1.xml':
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>x</author></authors><commentList><comment ref="A1" authorId="0"><text><t>ここを直す</t></text></comment></commentList></comments>',
      },
    });
    expect(outline(tree)).toEqual(['本文']);
    expect(excluded(tree)).toEqual(['hidden ここを直す']);
    expect(tree.notices.map(({ message }) => message)).toEqual(['セルのコメントは取り込みませんでした。']);
  });

  it('is what is printed above and below each page, which is left out', async () => {
    const after =
      '<headerFooter><oddHeader>&amp;L令和5年度&amp;R&amp;"MS ゴシック,標準"&amp;10総務部</oddHeader><oddFooter>&amp;C&amp;P ページ</oddFooter></headerFooter>';
    const tree = await read([{ rows: row(1, textCell('A1', '本文')), after }]);
    expect(excluded(tree)).toEqual([
      'repeated-header 令和5年度',
      'repeated-header 総務部',
      'page-number ページ',
    ]);
  });
});
