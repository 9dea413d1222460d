import { describe, expect, it } from 'vitest';
import { row, type SheetXml, textCell, workbookOf } from '../../../../tests/unit/office-files.ts';
import { excluded, outline } from '../../../../tests/unit/tree-outline.ts';
import { type SourceTree } from '../../source-tree.ts';
import { readExcel } from './read-excel.ts';

const FONTS = '<fonts><font/><font><strike/></font></fonts><fills><fill/></fills>';
const BORDERS =
  '<borders><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>';
const FRAMED = `${FONTS}${BORDERS}<cellXfs><xf/><xf borderId="1" applyBorder="1"/></cellXfs>`;

const read = (sheets: readonly SheetXml[], more = {}): Promise<SourceTree> =>
  readExcel(workbookOf(sheets, more), 'a.xlsx');

describe('a sheet', () => {
  it('is lines where a text stands alone, and tables where several stand beside each other', async () => {
    const tree = await read([
      {
        rows: [
          row(1, textCell('A1', '運営方針')),
          row(2, textCell('A2', '部名'), textCell('B2', '総務部')),
          row(3, textCell('A3', '部長名'), textCell('B3', '見本 太郎')),
          row(4, textCell('A4', '※ 4月1日現在')),
        ].join(''),
      },
    ]);
    expect(outline(tree)).toEqual(['運営方針', '部名|総務部', '部長名|見本 太郎', '※ 4月1日現在']);
    expect(tree.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
  });

  it('keeps joined cells as spans and drops the narrow columns of squared paper', async () => {
    const tree = await read([
      {
        rows: [
          row(1, textCell('A1', '課'), textCell('E1', '目標')),
          row(2, textCell('E2', '基準'), textCell('H2', '値')),
        ].join(''),
        after:
          '<mergeCells><mergeCell ref="A1:D2"/><mergeCell ref="E1:I1"/><mergeCell ref="E2:G2"/></mergeCells>',
      },
    ]);
    expect(outline(tree)).toEqual(['課×2,1|目標×1,2', '基準|値']);
  });

  it('gives an empty cell to each place without text', async () => {
    const tree = await read([
      {
        rows:
          row(1, textCell('A1', 'a'), textCell('B1', 'b')) +
          row(2, textCell('A2', 'c')) +
          row(3, textCell('A3', 'd'), textCell('B3', 'e')),
      },
    ]);
    expect(tree.blocks[0]).toMatchObject({ kind: 'table' });
    expect(outline(tree)).toEqual(['a|b', 'c', 'd|e']);
  });

  it('keeps a framed row with one text, and a blank framed one, inside the table', async () => {
    const framed = (address: string, text = ''): string =>
      text === '' ? `<c r="${address}" s="1"/>` : textCell(address, text, 's="1"');
    const tree = await read(
      [
        {
          rows:
            row(1, framed('A1', '番号'), framed('B1', '実績')) +
            row(2, framed('A2', '①'), framed('B2')) +
            row(3, framed('A3'), framed('B3')) +
            row(4, framed('A4', '②'), framed('B4', '405人')),
        },
      ],
      { styles: FRAMED },
    );
    expect(outline(tree)).toEqual(['番号|実績', '①|', '②|405人']);
  });

  it('says where each text stands', async () => {
    const tree = await read([{ name: '人事課', rows: row(12, textCell('AB12', '目標')) }]);
    expect(tree.blocks[0]).toMatchObject({
      pieces: [{ text: '目標', origin: { kind: 'cell', sheet: '人事課', address: 'AB12' } }],
    });
  });

  it('divides a cell at its line ends', async () => {
    const tree = await read([{ rows: row(1, textCell('A1', '・a&#10;・b'), textCell('B1', 'c')) }]);
    expect(outline(tree)).toEqual(['・a/・b|c']);
  });

  it('becomes a heading by its name where there are several and no cell says it', async () => {
    const tree = await read([
      { name: '総務課', rows: row(1, textCell('A1', '総務課の目標')) },
      { name: '人事課', rows: row(1, textCell('A1', '目標')) },
    ]);
    expect(outline(tree)).toEqual(['総務課の目標', '人事課', '目標']);
    expect(tree.notices.map(({ message }) => message)).toEqual([
      'シートの名前を見出しとして取り込みました。',
    ]);
  });
});

describe('what is not seen in a workbook', () => {
  it('is left out with its reason: hidden sheets, rows and columns, what lies under a joined cell', async () => {
    const tree = await read([
      {
        name: '表',
        before: '<cols><col min="3" max="3" hidden="1"/></cols>',
        rows: `${row(
          1,
          textCell('A1', '見える'),
          textCell('B1', '下'),
          textCell('C1', '列'),
        )}<row r="2" hidden="1">${textCell('A2', '行')}</row>`,
        after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      },
      { name: '控え', state: 'hidden', rows: row(1, textCell('A1', '内部')) },
    ]);
    expect(outline(tree)).toEqual(['見える']);
    expect(excluded(tree)).toEqual(['hidden 下', 'hidden 列', 'hidden 行', 'hidden 内部']);
    expect(tree.notices.map(({ message }) => message)).toEqual([
      '非表示の2行目、C列を取り込みませんでした。',
      '非表示のシートを取り込みませんでした。',
    ]);
  });

  it('is not a joined cell of which a column is still seen', async () => {
    const tree = await read([
      {
        before: '<cols><col min="1" max="1" hidden="1"/></cols>',
        rows: row(1, textCell('A1', '題名')),
        after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      },
    ]);
    expect(outline(tree)).toEqual(['題名']);
  });

  it('is struck-out text, reported as a doubt', async () => {
    const tree = await read(
      [{ rows: row(1, '<c r="A1" t="s"><v>0</v></c>', textCell('B1', '消す', 's="1"')) }],
      {
        strings: ['<r><t>450件</t></r><r><rPr><strike/></rPr><t>405件</t></r>'],
        styles: `${FONTS}<borders><border/></borders><cellXfs><xf/><xf fontId="1" applyFont="1"/></cellXfs>`,
      },
    );
    expect(outline(tree)).toEqual(['450件']);
    expect(excluded(tree)).toEqual(['deleted 405件', 'deleted 消す']);
    expect(tree.notices.filter(({ severity }) => severity === 'doubt')).toHaveLength(2);
  });

  it('is furigana', async () => {
    const tree = await read(
      [
        {
          rows: row(
            1,
            '<c r="A1" t="s"><v>0</v></c>',
            '<c r="B1" t="inlineStr"><is><t>蕨</t><rPh sb="0" eb="1"><t>ワラビ</t></rPh></is></c>',
          ),
        },
      ],
      { strings: ['<t>総務課</t><rPh sb="0" eb="3"><t>ソウムカ</t></rPh><phoneticPr fontId="1"/>'] },
    );
    expect(outline(tree)).toEqual(['総務課|蕨']);
  });
});

describe('a value in a cell', () => {
  const styles = (codes: string, ids: readonly number[]): string =>
    `<numFmts>${codes}</numFmts>${FONTS}<borders><border/></borders><cellXfs><xf/>${ids
      .map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`)
      .join('')}</cellXfs>`;

  it.each([
    ['a Japanese date by its number alone', 57, '', '43556', 'H31.4.1'],
    ['a long Japanese date by its number alone', 58, '', '43586', '令和1年5月1日'],
    ['the short date of Windows', 14, '', '43556', '2019/4/1'],
    [
      'a date in a format of its own',
      170,
      '[$-411]ggge&quot;年&quot;m&quot;月&quot;',
      '43556',
      '平成31年4月',
    ],
    ['a number in a format of its own', 171, '#,##0&quot;件&quot;', '1234', '1,234件'],
    ['a percentage', 9, '', '0.825', '83%'],
    ['a plain number', 0, '', '0.1', '0.1'],
  ])('%s is shown as printed', async (_, id, code, value, shown) => {
    const codes = code === '' ? '' : `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
    const tree = await read([{ rows: row(1, `<c r="A1" s="1"><v>${value}</v></c>`) }], {
      styles: styles(codes, [id]),
    });
    expect(outline(tree)).toEqual([shown]);
    expect(tree.notices).toEqual([]);
  });

  it('in a format that is not reproduced is the plain number, and a doubt', async () => {
    const tree = await read([{ rows: row(1, '<c r="A1" s="1"><v>12</v></c>') }], {
      styles: styles('<numFmt numFmtId="170" formatCode="[DBNum1]0"/>', [170]),
    });
    expect(outline(tree)).toEqual(['12']);
    expect(tree.notices[0]).toMatchObject({ severity: 'doubt', origin: { address: 'A1' } });
  });

  it('counts dates from 1904 where the workbook says so', async () => {
    const tree = await read([{ rows: row(1, '<c r="A1" s="1"><v>42094</v></c>') }], {
      styles: styles('', [14]),
      properties: '<workbookPr date1904="1"/>',
    });
    expect(outline(tree)).toEqual(['2019/4/1']);
  });

  it('of a formula is the result that was stored', async () => {
    const tree = await read([
      { rows: row(1, '<c r="A1"><f>1+1</f><v>2</v></c>', '<c r="B1" t="str"><f>"x"</f><v>計</v></c>') },
    ]);
    expect(outline(tree)).toEqual(['2|計']);
  });

  it.each([
    [
      'an error',
      '<c r="B12" t="e"><v>#REF!</v></c>',
      'シート『総務課』のB12（#REF!）が正しく計算されていません',
    ],
    ['a formula without result', '<c r="B12"><f>A1*2</f></c>', 'シート『総務課』のB12（計算結果のない数式）'],
  ])('that is %s is refused with its address', async (_, cell, message) => {
    await expect(read([{ name: '総務課', rows: row(12, cell) }])).rejects.toThrow(message);
  });
});

describe('a workbook that asks too much', () => {
  it.each([
    ['rows', '<row/>'.repeat(100_001), '100,000行'],
    ['cells', `<row>${'<c/>'.repeat(200_001)}</row>`, '200,000セル'],
    ['room', row(1_048_576, textCell('XFD1048576', 'x')), 'シートの使われている範囲が大きすぎる'],
  ])('of %s is refused', async (_, rows, message) => {
    await expect(read([{ rows }])).rejects.toThrow(message);
  });

  it('is refused where nothing is seen', async () => {
    await expect(read([{ rows: '' }])).rejects.toThrow('見えている文字がありません');
  });
});
