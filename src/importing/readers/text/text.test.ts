import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceFault, type SourceTree } from '../../source-tree.ts';
import { readText } from './text.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name = 'a.txt'): Promise<SourceTree> => readText(encode(text), name);

/** Blocks as one word each: the kind and its text. */
async function blocks(text: string, name?: string): Promise<readonly string[]> {
  const tree = await read(text, name);
  return tree.blocks.map((block) => {
    switch (block.kind) {
      case 'table':
        return `table ${block.cells.map(({ pieces }) => pieces.map((one) => one.text).join('/')).join('|')}`;
      case 'list':
        return `list ${block.items.map(({ pieces }) => pieces.map((one) => one.text).join('')).join('|')}`;
      default:
        return `${block.kind} ${block.pieces.map((one) => one.text).join('')}`;
    }
  });
}

async function excluded(text: string): Promise<readonly string[]> {
  return (await read(text)).excluded.map(({ reason, piece }) => `${reason} ${piece.text}`.trim());
}

describe('a text', () => {
  it.each([
    ['a paragraph a line', '一つ目\n二つ目', ['paragraph 一つ目', 'paragraph 二つ目']],
    ['lines with tabs as one table', 'a\tb\nc\td\n\ne\tf', ['table a|b|c|d', 'table e|f']],
    ['points as a list', '- 一\n- 二', ['list 一|二']],
    ['paragraphs of HTML left-overs', '<p>一</p> <p>二&amp;三</p>', ['paragraph 一', 'paragraph 二&三']],
    ['signs that are no tags', '5<7、<上期>', ['paragraph 5<7、<上期>']],
  ])('has %s', async (_, text, expected) => {
    expect(await blocks(text)).toEqual(expected);
  });

  it('joins the lines that a page has wrapped', async () => {
    const full = 'あ'.repeat(30);
    expect(await blocks(`${full}\n${full}\n${full}\nおわり。\n別の段落。`)).toEqual([
      `paragraph ${full.repeat(3)}おわり。`,
      'paragraph 別の段落。',
    ]);
  });

  it.each([
    ['page numbers', '文\n- 3 -\n文', ['page-number - 3 -']],
    ['form feeds', '文\f\n文', ['page-break 改ページ']],
    ['rules', '文\n--\n文', ['separator --']],
    ['blank lines', '文\n\n文', ['blank']],
    ['tags', '前<br>後', ['markup <br>']],
  ])('leaves out %s with the reason', async (_, text, expected) => {
    expect(await excluded(text)).toEqual(expected);
  });

  it('takes out what nobody sees and says so', async () => {
    const tree = await read('取\u200B組\u00A0内容');
    expect(tree.notices.map(({ message }) => message)).toEqual([
      '目に見えない文字を除きました。',
      '特殊な空白を普通の空白にしました。',
    ]);
  });

  it('counts lines from 1', async () => {
    const [block] = (await read('\n\n題名')).blocks;
    expect(block?.kind === 'paragraph' ? block.pieces[0]?.origin : null).toEqual({ kind: 'line', line: 3 });
  });

  it('reads Shift_JIS', async () => {
    const tree = await readText(new Uint8Array([0x8e, 0x73, 0x96, 0xf0, 0x8f, 0x8a]), 'a.txt');
    expect(tree.blocks).toMatchObject([{ pieces: [{ text: '市役所' }] }]);
  });
});

describe('a Markdown file', () => {
  it('has headings and tables', async () => {
    expect(await blocks('# 題名\n\n| a | b |\n|---|---|\n| c | d |', 'a.md')).toEqual([
      'heading 題名',
      'table a|b|c|d',
    ]);
  });
});

describe('emphasis of Markdown', () => {
  it('is markup and leaves the words', async () => {
    expect(await blocks('**重点** 取組', 'a.md')).toEqual(['paragraph 重点 取組']);
    expect(await blocks('**重点** 取組', 'a.txt')).toEqual(['paragraph **重点** 取組']);
  });
});

describe('a file that is no text', () => {
  it.each([
    ['nothing', new Uint8Array(), '文章がありません'],
    ['bytes of a program', new Uint8Array([1, 2, 0, 3]), '文章のファイルではありません'],
    ['no known encoding', new Uint8Array([0xff, 0xff, 0xff, 0xfd]), '文字コードが分かりません'],
    ['an endless line', encode('あ'.repeat(200_001)), '文書の範囲を超えています'],
    ['too many lines', encode(`${'\n'.repeat(20_001)}あ`), '文書の範囲を超えています'],
    ['more than 5 MB', new Uint8Array(5_000_001).fill(0x41), '大きすぎて読めません'],
  ])('is refused in one sentence: %s', async (_, bytes, sentence) => {
    const fault = await Promise.resolve()
      .then(() => readText(bytes, '方針.txt'))
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(SourceFault);
    expect((fault as SourceFault).message).toContain(sentence);
    expect((fault as SourceFault).message.match(/「方針.txt」/g)).toHaveLength(1);
  });

  it('is never anything but a tree or a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const outcome: unknown = await Promise.resolve()
          .then(() => readText(bytes, 'a.txt'))
          .catch((error: unknown) => error);
        expect(outcome instanceof Error && !(outcome instanceof SourceFault)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
