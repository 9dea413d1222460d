import { describe, expect, it } from 'vitest';
import { documentOf, wordParagraph as p, wordRun as r } from '../../../../tests/unit/office-files.ts';
import { type Block, type SourceTree } from '../../source-tree.ts';
import { readWord } from './read-word.ts';

const read = (body: string, parts = {}): Promise<SourceTree> => readWord(documentOf(body, parts), 'a.docx');

function outlineOf(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items
        .map(
          ({ marker, depth, pieces }) =>
            `${'>'.repeat(depth)}[${marker ?? ''}]${pieces.map(({ text }) => text).join('/')}`,
        )
        .join(' ');
    case 'table':
      return block.cells
        .map(
          ({ row, column, rowSpan, columnSpan, pieces }) =>
            `${row},${column}${rowSpan * columnSpan === 1 ? '' : `×${rowSpan},${columnSpan}`} ${pieces.map(({ text }) => text).join('/')}`,
        )
        .join(' | ');
    case 'heading':
      return `#${block.level ?? ''} ${block.pieces.map(({ text }) => text).join('/')}`;
    case 'paragraph':
      return block.pieces.map(({ text }) => text).join('/');
  }
}
const outline = ({ blocks }: SourceTree): readonly string[] => blocks.map(outlineOf);
const excluded = (tree: SourceTree): readonly string[] =>
  tree.excluded.map(({ piece, reason }) => `${reason} ${piece.text}`);
const doubts = (tree: SourceTree): readonly string[] =>
  tree.notices.filter(({ severity }) => severity === 'doubt').map(({ message }) => message);

const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('the text of a paragraph', () => {
  it.each([
    ['its runs together', r('総務') + r('部'), ['総務部']],
    [
      'ruby behind its word',
      `<w:r><w:ruby><w:rt>${r('わらび')}</w:rt><w:rubyBase>${r('蕨')}</w:rubyBase></w:ruby></w:r>${r('市')}`,
      ['蕨（わらび）市'],
    ],
    ['each line of it', `${r('上')}<w:r><w:br/></w:r>${r('下')}`, ['上', '下']],
    ['a blank for a tab', `${r('部長')}<w:r><w:tab/></w:r>${r('見本')}`, ['部長 見本']],
    [
      'the result of a field',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('令和5年')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ['令和5年'],
    ],
    ['what a link says', `<w:hyperlink>${r('要綱')}</w:hyperlink>`, ['要綱']],
    ['what a form control holds', `<w:sdt><w:sdtPr/><w:sdtContent>${r('☑')}</w:sdtContent></w:sdt>`, ['☑']],
    ['a sign of Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', ['✔']],
    ['a digit in a circle as it is', r('④ 1㎡'), ['④ 1㎡']],
  ])('is %s', async (_, runs, lines) => {
    const tree = await read(p(runs));
    expect(outline(tree)).toEqual(lines);
    expect(tree.notices).toEqual([]);
  });

  it('keeps what was inserted, leaves out what was deleted, and reports both', async () => {
    const tree = await read(
      p(
        `${r('目標は')}<w:del><w:r><w:delText>405</w:delText></w:r></w:del><w:ins>${r('450')}</w:ins>${r('件')}`,
      ),
    );
    expect(outline(tree)).toEqual(['目標は450件']);
    expect(excluded(tree)).toEqual(['deleted 405']);
    expect(doubts(tree)).toHaveLength(2);
  });

  it.each([
    ['hidden text', '<w:vanish/>', 'hidden 内部用'],
    ['struck-out text', '<w:strike/>', 'deleted 内部用'],
    ['text of a hidden style', '<w:rStyle w:val="H"/>', 'hidden 内部用'],
  ])('leaves out %s', async (_, properties, kept) => {
    const styles =
      '<w:style w:styleId="H"><w:name w:val="h"/><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:rPr><w:vanish/></w:rPr></w:style>';
    const tree = await read(p(r('公開') + r('内部用', properties)), { styles });
    expect(outline(tree)).toEqual(['公開']);
    expect(excluded(tree)).toEqual([kept]);
    expect(tree.notices).toHaveLength(1);
  });

  it('shows text whose hiding is switched off', async () => {
    expect(outline(await read(p(r('公開', '<w:vanish w:val="0"/>'))))).toEqual(['公開']);
  });

  it('is followed by its text box, once, though the file holds it twice', async () => {
    const box = `<w:txbxContent>${p(r('枠の中'))}</w:txbxContent>`;
    const tree = await read(
      p(
        `${r('本文')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    );
    expect(outline(tree)).toEqual(['本文', '枠の中']);
    expect(doubts(tree)).toEqual(['テキストボックスの文字を、置かれた段落のあとに取り込みました。']);
  });

  it('names a picture that nobody can read', async () => {
    expect(doubts(await read(p(`${r('図1')}<w:r><w:drawing/></w:r>`)))).toEqual([
      '図や写真があり、その中の文字は読めません。',
    ]);
  });
});

describe('headings', () => {
  const styles =
    '<w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="T"><w:name w:val="Title"/></w:style>';

  it('are known by their outline level', async () => {
    const body = p(r('部の使命'), '<w:pStyle w:val="1"/>') + p(r('各課の役割'), '<w:outlineLvl w:val="1"/>');
    expect(outline(await read(body, { styles }))).toEqual(['#1 部の使命', '#2 各課の役割']);
  });

  it('stand below the title', async () => {
    const body = p(r('運営方針'), '<w:pStyle w:val="T"/>') + p(r('部の使命'), '<w:pStyle w:val="1"/>');
    expect(outline(await read(body, { styles }))).toEqual(['#1 運営方針', '#2 部の使命']);
  });
});

describe('automatic numbers', () => {
  const level = (depth: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimalFullWidth', '第%1章')}${level(1, 'decimal', '(%2)')}${level(2, 'decimalEnclosedCircle', '%3')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf06c', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'thaiCounting', '%1')}</w:abstractNum>` +
    '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="2"/></w:num>' +
    '<w:num w:numId="7"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const item = (text: string, number: number, depth = 0): string =>
    p(r(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${number}"/></w:numPr>`);

  it('are written out, level by level, and begin anew below the next higher number', async () => {
    const body =
      item('a', 5) + item('b', 5, 1) + item('c', 5, 1) + item('d', 5, 2) + item('e', 5) + item('f', 5, 1);
    expect(outline(await read(body, { numbering }))).toEqual([
      '[]第１章 a >[](1) b >[](2) c >>[]①d []第２章 e >[](1) f',
    ]);
  });

  it('begin anew in a list of their own', async () => {
    expect(outline(await read(item('a', 5) + p(r('間')) + item('b', 7), { numbering }))).toEqual([
      '[]第１章 a',
      '間',
      '[]第１章 b',
    ]);
  });

  it('stand before the words of a heading and of a cell', async () => {
    const heading = p(
      r('総則'),
      '<w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>',
    );
    const tree = await read(heading + tbl(tr(tc(item('a', 5, 1)), tc(item('b', 6)))), { numbering });
    expect(outline(tree)).toEqual(['#1 第１章 総則', '0,0 (1) a | 0,1 ●b']);
  });

  it('of a kind that is not known are a doubt', async () => {
    const tree = await read(item('a', 8), { numbering });
    expect(outline(tree)).toEqual(['[]a']);
    expect(doubts(tree)).toEqual(['自動の番号を再現できませんでした。']);
  });
});

describe('a table', () => {
  it('keeps joined cells on the columns that are seen', async () => {
    const tree = await read(
      tbl(
        tr(tc(p(r('課')), '<w:vMerge w:val="restart"/>'), tc(p(r('目標')), '<w:gridSpan w:val="4"/>')),
        tr(tc(p(''), '<w:vMerge/>'), tc(p(r('基準')), '<w:gridSpan w:val="3"/>'), tc(p(r('値')))),
        tr(tc(p(r('総務課'))), tc(p(r('66')), '<w:gridSpan w:val="3"/>'), tc(p(''))),
      ),
    );
    expect(outline(tree)).toEqual([
      '0,0×2,1 課 | 0,1×1,2 目標 | 1,1 基準 | 1,2 値 | 2,0 総務課 | 2,1 66 | 2,2 ',
    ]);
  });

  it('keeps the paragraphs of a cell apart', async () => {
    expect(outline(await read(tbl(tr(tc(p(r('a')) + p(r('b'))), tc(p(r('c'))))))).at(0)).toBe(
      '0,0 a/b | 0,1 c',
    );
  });

  it('of one cell is a frame around text', async () => {
    expect(outline(await read(tbl(tr(tc(p(r('使命')) + p(r('本文')))))))).toEqual(['使命', '本文']);
  });

  it('leaves out a deleted row', async () => {
    const tree = await read(
      tbl(
        tr(tc(p(r('a'))), tc(p(r('b')))),
        `<w:tr><w:trPr><w:del/></w:trPr>${tc(p(r('x')))}${tc(p(''))}</w:tr>`,
      ),
    );
    expect(outline(tree)).toEqual(['0,0 a | 0,1 b']);
    expect(excluded(tree)).toEqual(['deleted x']);
  });

  it('inside a cell is text of the cell, and a doubt', async () => {
    const tree = await read(tbl(tr(tc(tbl(tr(tc(p(r('a'))), tc(p(r('b')))))), tc(p(r('c'))))));
    expect(outline(tree)).toEqual(['0,0 a/b | 0,1 c']);
    expect(doubts(tree)).toEqual(['表の中の表を、一つのセルの文字として取り込みました。']);
  });

  it('says where its cells stand', async () => {
    const { blocks } = await read(p(r('前')) + tbl(tr(tc(p(r('a'))), tc(p(r('b'))))));
    expect(blocks[1]).toMatchObject({
      cells: [
        { origin: { kind: 'table', table: 1, row: 1, column: 1 } },
        { origin: { kind: 'table', table: 1, row: 1, column: 2 } },
      ],
    });
  });
});

describe('what stands around the text', () => {
  it('is left out with its reason: page headers, page numbers, comments', async () => {
    const tree = await read(p(r('本文')), {
      header1: p(r('令和5年度 総務部')),
      footer1: p(`<w:fldSimple w:instr=" PAGE ">${r('1')}</w:fldSimple>`),
      comments: `<w:comment>${p(r('ここを直す'))}</w:comment>`,
    });
    expect(outline(tree)).toEqual(['本文']);
    expect(excluded(tree)).toEqual([
      'repeated-header 令和5年度 総務部',
      'page-number 1',
      'hidden ここを直す',
    ]);
  });

  it('is a note at the foot, at the end with its raised number', async () => {
    const tree = await read(p(`${r('結成率')}<w:r><w:footnoteReference w:id="2"/></w:r>`), {
      footnotes: `<w:footnote w:id="2">${p(r('団体の数による。'))}</w:footnote>`,
    });
    expect(outline(tree)).toEqual(['結成率¹', '[]¹ 団体の数による。']);
  });

  it('is nothing at all in an empty document, which is refused', async () => {
    await expect(read(p(''))).rejects.toThrow('文書に文字がありません');
  });
});
