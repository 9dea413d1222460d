import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pdfOf, printed, ruled } from '../../../../tests/unit/pdf-file.ts';
import { type SourceTree } from '../../source-tree.ts';
import { readPdf } from './read-pdf.ts';

const read = (...pages: readonly string[]): Promise<SourceTree> => readPdf(pdfOf(pages), 'a.pdf');

const outline = ({ blocks }: SourceTree): readonly string[] =>
  blocks.map((block) =>
    block.kind === 'table'
      ? block.cells
          .map(({ row, column, pieces }) => `${row},${column} ${pieces.map(({ text }) => text).join('/')}`)
          .join(' | ')
      : block.kind === 'list'
        ? ''
        : block.pieces.map(({ text }) => text).join('/'),
  );
const excluded = (tree: SourceTree): readonly string[] =>
  tree.excluded.map(({ piece, reason }) => `${reason} ${piece.text}`);
const messages = (tree: SourceTree): readonly string[] => tree.notices.map(({ message }) => message);

/** A font by its name alone, in an encoding that needs tables from outside the file. */
const JAPANESE_FONT =
  '<</Type/Font/Subtype/Type0/BaseFont/MS-Gothic/Encoding/90ms-RKSJ-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/MS-Gothic/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>>>]>>';

describe('a PDF', () => {
  it('is a doubt as a whole, and says where each text stands', async () => {
    const tree = await read(printed('Plan', 50, 700));
    expect(tree.notices).toMatchObject([{ severity: 'doubt', origin: null }]);
    expect(tree.blocks).toMatchObject([
      { kind: 'paragraph', pieces: [{ text: 'Plan', origin: { kind: 'position', page: 1, x: 50, y: 90 } }] },
    ]);
  });

  it('has the boxes of its ruled tables', async () => {
    const page =
      printed('Title', 50, 750) +
      ruled([50, 150, 250], [700, 680, 660]) +
      printed('No.', 55, 685) +
      printed('Goal', 155, 685) +
      printed('1', 55, 665);
    expect(outline(await read(page))).toEqual(['Title', '0,0 No. | 0,1 Goal | 1,0 1 | 1,1 ']);
  });

  it('has tables without rules by their columns, each a doubt', async () => {
    const page = ['A1', 'A2'].map(
      (text, row) => printed(text, 50, 700 - row * 15) + printed(`B${row}`, 250, 700 - row * 15),
    );
    const tree = await read(page.join(''));
    expect(outline(tree)).toEqual(['0,0 A1 | 0,1 B0 | 1,0 A2 | 1,1 B1']);
    expect(messages(tree)).toContain('罫線のない列を、文字の位置から表として取り込みました。');
  });

  it('leaves out page numbers, and running titles from the second page on', async () => {
    const page = (number: number): string =>
      printed('Department plan', 50, 780) +
      printed(`Text ${number}`, 50, 500) +
      printed(`- ${number} -`, 300, 20);
    const tree = await read(page(1), page(2));
    expect(outline(tree)).toEqual(['Department plan', 'Text 1', 'Text 2']);
    expect(excluded(tree)).toEqual([
      'page-number - 1 -',
      'repeated-header Department plan',
      'page-number - 2 -',
    ]);
  });

  it('joins a table that goes on on the next page, leaves out its repeated header, and doubts the seam', async () => {
    const page = (text: string): string =>
      ruled([50, 150, 250], [700, 680, 660]) +
      printed('No.', 55, 685) +
      printed('Goal', 155, 685) +
      printed(text, 55, 665);
    const tree = await read(page('1'), page('2'));
    expect(outline(tree)).toEqual(['0,0 No. | 0,1 Goal | 1,0 1 | 1,1  | 2,0 2 | 2,1 ']);
    expect(excluded(tree)).toEqual(['column-header No.', 'column-header Goal']);
    expect(tree.notices[1]).toMatchObject({
      origin: { page: 2 },
      message: '前のページから続く表を、一つの表として取り込みました。',
    });
  });

  it('reads text set from top to bottom by columns from the right, and joins those that go on', async () => {
    const column = (text: string, x: number): string =>
      [...text].map((character, index) => printed(character, x, 700 - index * 10)).join('');
    const tree = await read(
      column('ABCDEFG', 300) + column('HIJKLMN', 285) + column('OPQ', 270) + column('UVWX', 255),
    );
    expect(outline(tree)).toEqual(['ABCDEFG HIJKLMN OPQ', 'UVWX']);
    expect(messages(tree)).toContain('縦書きの文字があり、行の順序が正しくないことがあります。');
  });

  it('names invisible and turned text', async () => {
    const hidden = 'BT 3 Tr /F 10 Tf 50 600 Td (scan) Tj ET\n';
    const turned = 'BT /F 10 Tf 0 1 -1 0 300 300 Tm (side) Tj ET\n';
    const found = messages(await read(hidden + turned));
    expect(found).toContain('画像に重ねた見えない文字（文字認識の結果）を読み取りました。');
    expect(found).toContain('回転した文字が4字あり、順序が正しくないことがあります。');
  });

  it('keeps text that runs over the line of its cell together, and doubts both cells', async () => {
    const page =
      ruled([50, 150, 250], [700, 680, 660]) +
      printed('A goal that is long', 100, 685) +
      printed('Next', 155, 665);
    const tree = await read(page);
    expect(outline(tree)).toEqual(['0,0 A goal that is long | 0,1  | 1,0  | 1,1 Next']);
    expect(tree.notices.filter(({ pieces }) => pieces !== undefined)).toMatchObject([
      { pieces: [{ text: 'A goal that is long' }], message: expect.stringContaining('セルの境') as string },
      { pieces: [], message: expect.stringContaining('セルの境') as string },
    ]);
  });

  it('joins a row that the end of a page has torn, and doubts the cell that goes on', async () => {
    const first =
      ruled([50, 100, 250], [700, 660]) +
      printed('1', 55, 690) +
      printed('WWWWWWWWWWWWWWW', 102, 690) +
      printed('WWWWWWWWWWWWWWW', 102, 666);
    const second = ruled([50, 100, 250], [700, 660]) + printed('WWW', 102, 690);
    const tree = await read(first, second);
    expect(tree.blocks).toMatchObject([
      {
        cells: [
          { row: 0, column: 0 },
          { row: 0, column: 1 },
        ],
      },
    ]);
    expect(messages(tree).join()).toContain('ページの終わりで切れた行を、次のページの行とつなぎました');
  });

  it('begins a new table where the header comes again in the middle of a page, and doubts it', async () => {
    const texts = ['No.', 'Goal', 'Level', '1', 'a', 'A', 'No.', 'Goal', 'Level', '1', 'b', 'B'];
    const page =
      ruled([50, 150, 250, 350], [700, 680, 660, 640, 620]) +
      texts
        .map((text, index) => printed(text, 55 + (index % 3) * 100, 685 - Math.floor(index / 3) * 20))
        .join('');
    const tree = await read(page);
    expect(outline(tree)).toEqual([
      '0,0 No. | 0,1 Goal | 0,2 Level | 1,0 1 | 1,1 a | 1,2 A',
      '0,0 No. | 0,1 Goal | 0,2 Level | 1,0 1 | 1,1 b | 1,2 B',
    ]);
    expect(messages(tree)).toContain('見出しの行がもう一度あるため、ここから別の表として取り込みました。');
  });

  it('leaves out page numbers further in, where several pages have them', async () => {
    const page = (number: number): string =>
      printed(`Text ${number}`, 50, 500) + printed(`- ${number} -`, 300, 120);
    expect(excluded(await read(page(1), page(2)))).toEqual(['page-number - 1 -', 'page-number - 2 -']);
    expect(excluded(await read(page(1)))).toEqual([]);
  });

  it('turns a page that is printed sideways, and says so', async () => {
    const sideways = (text: string, x: number): string =>
      `BT /F 10 Tf 0 1 -1 0 ${x} 300 Tm (${text}) Tj ET\n`;
    const tree = await read(sideways('First line', 100) + sideways('Second', 140));
    expect(outline(tree)).toEqual(['First line', 'Second']);
    expect(messages(tree)).toContain('横向きに印刷されたページを、文字の向きに合わせて起こして読みました。');
  });

  it('tells how much of it is certain, and on which pages the rest is', async () => {
    const sure = ruled([50, 150, 250], [700, 680]) + printed('No.', 55, 685) + printed('Goal', 155, 685);
    const open = printed('A1', 50, 500) + printed('B1', 250, 500);
    const [whole] = (await read(sure, open)).notices;
    expect(whole?.message).toBe(
      'PDFの文字の位置と罫線から読み取りました。表のセル4のうち、そのまま読めたものは2、確認が要るものは2です。',
    );
    expect(whole?.remedy).toContain('（2ページ目に2か所）');
  });

  it('names a page without text', async () => {
    expect(messages(await read(printed('Text', 50, 500), ''))).toContain('このページには文字がありません。');
  });

  it('follows what a page saves and restores, moves and scales', async () => {
    const page = `q 2 0 0 2 100 100 cm ${printed('Big', 10, 200)} Q ${printed('Small', 50, 400)}`;
    const [first, second] = (await read(page)).blocks;
    expect(first).toMatchObject({ pieces: [{ text: 'Big', origin: { x: 120, y: 280 } }] });
    expect(second).toMatchObject({ pieces: [{ text: 'Small', origin: { x: 50 } }] });
  });

  it.each([
    ['without text', pdfOf(['']), 'PDFに文字がありません'],
    ['that is cut off', pdfOf([printed('x', 1, 1)]).subarray(0, 60), '壊れている'],
    ['of 301 pages', pdfOf(Array.from({ length: 301 }, () => printed('x', 1, 1))), '上限は300ページ'],
  ])('%s is refused', async (_, bytes, message) => {
    await expect(readPdf(bytes, 'a.pdf')).rejects.toThrow(message);
  });

  it('whose fonts are not in it says so', async () => {
    const bytes = pdfOf([printed('x', 50, 500)], '', JAPANESE_FONT);
    await expect(readPdf(bytes, 'a.pdf')).rejects.toThrow('フォント）が埋め込まれていない');
  });

  it('with dashes that look alike says so', async () => {
    const bytes = new Uint8Array(readFileSync('tests/fixtures/importing/goal-sheet.pdf'));
    const notes = (await readPdf(bytes, 'a.pdf')).notices.filter(({ severity }) => severity === 'note');
    expect(notes).toMatchObject([{ origin: null, message: expect.stringContaining('波ダッシュ') as string }]);
  });

  it('that does not tell what its characters are is refused', async () => {
    const known = readFileSync('tests/fixtures/importing/invented.pdf', 'latin1');
    const bytes = new Uint8Array(Buffer.from(known.replaceAll('/ToUnicode', '/ToUnicodX'), 'latin1'));
    await expect(readPdf(bytes, 'a.pdf')).rejects.toThrow('文字コードとの対応');
  });

  it('under a password says so', async () => {
    const key = '41'.repeat(32);
    const bytes = pdfOf(
      [printed('x', 1, 1)],
      `/ID[<41><41>]/Encrypt<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -1>>`,
    );
    await expect(readPdf(bytes, 'a.pdf')).rejects.toThrow('パスワードで保護されている');
  });
});
