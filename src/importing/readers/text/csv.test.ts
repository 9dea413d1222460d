import { describe, expect, it } from 'vitest';
import { SourceFault } from '../../source-tree.ts';
import { readCsv } from './csv.ts';

async function rows(text: string): Promise<readonly (readonly string[])[]> {
  const tree = await readCsv(new TextEncoder().encode(text), 'a.csv');
  const cells = tree.blocks.flatMap((block) => (block.kind === 'table' ? block.cells : []));
  return [...Map.groupBy(cells, ({ row }) => row).values()].map((row) =>
    row.map(({ pieces }) => pieces.map((one) => one.text).join('/')),
  );
}

describe('a CSV file', () => {
  it.each([
    [
      'cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quotes with commas and quotes inside', '"a,""b""",c', [['a,"b"', 'c']]],
    ['lines inside a cell', '"一\n二",c', [['一/二', 'c']]],
    [
      'an empty cell at the end',
      'a,\nb,c',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    [
      'tabs instead of commas',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('has %s', async (_, text, expected) => {
    expect(await rows(text)).toEqual(expected);
  });

  it('counts the lines of the file, not the records', async () => {
    const tree = await readCsv(new TextEncoder().encode('"一\n二",b\nc,d'), 'a.csv');
    const [block] = tree.blocks;
    expect(block?.kind === 'table' ? block.cells.map(({ origin }) => origin) : []).toMatchObject([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
    ]);
  });

  it('is refused where a quote stays open', async () => {
    const reading = Promise.resolve().then(() => readCsv(new TextEncoder().encode('a,"b\nc'), 'a.csv'));
    await expect(reading).rejects.toThrow(
      new SourceFault('「a.csv」の1行目で、引用符（"）が閉じられていません。CSVで保存し直してください。'),
    );
  });

  it('reads Shift_JIS', async () => {
    const tree = await readCsv(new Uint8Array([0x8e, 0x73, 0x2c, 0x92, 0xac]), 'a.csv');
    expect(tree.blocks).toMatchObject([
      { cells: [{ pieces: [{ text: '市' }] }, { pieces: [{ text: '町' }] }] },
    ]);
  });
});
