import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INVENTED } from '../../../tests/fixtures/importing/invented.ts';
import { type Block, type Reader, type SourceTree } from '../source-tree.ts';
import { readExcel } from './excel/read-excel.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readWord } from './word/read-word.ts';

/** The texts outside tables, and the cells with their places, as the made-up document has them. */
const LINES = INVENTED.parts.flatMap((part) =>
  part.kind === 'table' ? [] : [part.kind === 'bullet' ? `・${part.text}` : part.text],
);
const CELLS = INVENTED.parts.flatMap((part) =>
  part.kind === 'table'
    ? [
        part.rows.flatMap((row) =>
          row.map(({ text, rowSpan = 1, columnSpan = 1 }) => `${rowSpan}×${columnSpan} ${text}`),
        ),
      ]
    : [],
);

const text = (pieces: readonly { readonly text: string }[]): string =>
  pieces.map((piece) => piece.text).join('');

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'table') return [];
  if (block.kind === 'list') return block.items.map(({ marker, pieces }) => `${marker ?? ''}${text(pieces)}`);
  return [text(block.pieces)];
}

function cellsOf({ blocks }: SourceTree): readonly (readonly string[])[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.cells.map(({ rowSpan, columnSpan, pieces }) => `${rowSpan}×${columnSpan} ${text(pieces)}`)]
      : [],
  );
}

function read(reader: Reader, name: string): Promise<SourceTree> {
  return reader(new Uint8Array(readFileSync(`tests/fixtures/importing/${name}`)), name);
}

describe.each([
  ['Excel', readExcel, 'invented.xlsx'],
  ['Word', readWord, 'invented.docx'],
  ['PDF', readPdf, 'invented.pdf'],
] as const)('the made-up document as %s', (_, reader, name) => {
  it('gives back each line', async () => {
    expect((await read(reader, name)).blocks.flatMap(linesOf)).toEqual(LINES);
  });

  it('gives back each cell in its place, with its spans', async () => {
    expect(cellsOf(await read(reader, name))).toEqual(CELLS);
  });
});
