import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/unit/importing.ts';
import { textOf } from '../../../tests/unit/texts.ts';
import type { ReadSource } from '../map/map-document.ts';
import { readSource } from '../read-source.ts';
import type { Block, Cell, Origin, SourceFormat } from '../source-tree.ts';
import { keptOriginal, wordsOf } from './kept-original.ts';
import { readOriginal } from './read-original.ts';
import { writeTranscript } from './write-transcript.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const noBytes = (): Uint8Array => {
  throw new Error('Only a single text is read a second time.');
};

function readBack(sources: readonly ReadSource[]): readonly ReadSource[] {
  return readOriginal(encode(writeTranscript(sources)), 'source.txt');
}

async function fixture(path: string): Promise<ReadSource> {
  const name = path.split('/').at(-1) ?? '';
  return { name, tree: await readSource(new Uint8Array(readFileSync(`tests/fixtures/${path}`)), name) };
}

const FILES = [
  'importing/invented.xlsx',
  'importing/invented.docx',
  'importing/invented.pdf',
  'import/originals/toshi-2023.txt',
  'import/originals/kenko-2023.txt',
];

/** Text as readers hand it on, with all that a transcript could take for its own. */
const words = textOf(
  '市の・①\\〖〗↳↵⇐⇑␣\t\n\r\u2028\ufeff\u0001 a',
  '〖表〗',
  '〖縦2横2〗',
  '〖表の終わり〗',
  '\\u{41}',
).filter((text) => text !== '');
const origin: Origin = { kind: 'paragraph', number: 1 };
const pieces = fc.array(
  words.map((text) => ({ text, origin })),
  { minLength: 1, maxLength: 3 },
);
const item = fc.record({ marker: fc.option(words), depth: fc.nat(3), pieces });

/** A table cut into bands of rows and, in each, into cells that reach over all of its rows. */
const bands = fc.array(
  fc.record({
    height: fc.integer({ min: 1, max: 3 }),
    cells: fc.array(
      fc.record({ width: fc.nat(3), isGap: fc.boolean(), pieces: fc.option(pieces, { nil: [] }) }),
      { maxLength: 4 },
    ),
  }),
  { minLength: 1, maxLength: 4 },
);
const table = bands.map((given): Block => {
  const cells: Cell[] = [];
  let row = 0;
  for (const band of given) {
    let column = 0;
    for (const one of band.cells) {
      const columnSpan = one.width + 1;
      if (!one.isGap)
        cells.push({ row, column, rowSpan: band.height, columnSpan, origin, pieces: one.pieces });
      column += columnSpan;
    }
    row += band.height;
  }
  return { kind: 'table', cells };
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.option(fc.nat(9)), pieces }),
  fc.record({ kind: fc.constant('paragraph' as const), pieces }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(item, { minLength: 1, maxLength: 3 }) }),
  table,
);
const source: fc.Arbitrary<ReadSource> = fc.record({
  name: words,
  tree: fc.record({
    format: fc.constantFrom<SourceFormat>('text', 'markdown', 'csv', 'excel', 'word', 'pdf'),
    blocks: fc.array(block, { maxLength: 6 }),
    excluded: fc.array(
      fc.record({
        piece: fc.record({ text: fc.constant('秘密'), origin: fc.constant(origin) }),
        reason: fc.constantFrom('hidden' as const, 'deleted' as const, 'blank' as const),
      }),
      { maxLength: 3 },
    ),
    notices: fc.constant([]),
  }),
});

describe('the transcript of an original', () => {
  it.each(FILES)('of %s reads back to the same pieces', async (path) => {
    const sources = [await fixture(path)];
    expect(wordsOf(readBack(sources))).toBe(wordsOf(sources));
  });

  it('reads back to the same pieces whatever they are', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 3 }), (sources) => {
        expect(wordsOf(readBack(sources))).toBe(wordsOf(sources));
      }),
      { numRuns: 500 },
    );
  });

  it('never holds what was hidden or deleted', () => {
    fc.assert(
      fc.property(source, (one) => {
        expect(writeTranscript([one])).not.toContain('秘密');
      }),
    );
  });

  it('gives each piece its line, and the sheet it stood on', async () => {
    const [back] = readBack([await fixture('importing/invented.xlsx')]);
    const [first] = back?.tree.blocks ?? [];
    expect(first).toEqual({
      kind: 'paragraph',
      pieces: [{ text: '令和5年度 総務部の運営方針', origin: { kind: 'line', line: 7, sheet: 'Sheet1' } }],
    });
  });

  it('keeps files apart', async () => {
    const sources = await Promise.all(FILES.map(fixture));
    expect(readBack(sources).map(({ name, tree }) => [name, tree.format])).toEqual([
      ['invented.xlsx', 'excel'],
      ['invented.docx', 'word'],
      ['invented.pdf', 'pdf'],
      ['toshi-2023.txt', 'text'],
      ['kenko-2023.txt', 'text'],
    ]);
  });

  it.each([
    ['a sign that it does not know', '〖表〗', '〖図〗'],
    ['a table without an end', '〖表の終わり〗', '表の終わり'],
    ['a format that it does not know', '〖ファイル CSV〗', '〖ファイル ODS〗'],
  ])('refuses %s with its line', async (_, from, to) => {
    const text = writeTranscript([await sourceOf('番号,題名\n1,橋', 'a.csv')]);
    expect(text).toContain(from);
    expect(() => readOriginal(encode(text.replace(from, to)), 'source.txt')).toThrow(
      /「source\.txt」の\d+行目が、取り込みで作られた形と違います。/u,
    );
  });
});

describe('the original kept beside a document', () => {
  it('is a single text as it is', async () => {
    const text = '令和5年度\r\n方針です。\r\n';
    expect(keptOriginal([await sourceOf(text)], () => encode(text))).toBe('令和5年度\n方針です。\n');
  });

  it('is a transcript of anything else', async () => {
    const [csv, text] = await Promise.all([sourceOf('番号,題名\n1,橋', 'a.csv'), sourceOf('方針です。')]);
    expect(keptOriginal([csv], noBytes)).toContain('番号\t題名\n1\t橋\n');
    expect(keptOriginal([text, csv], noBytes)).toContain('〖ファイル テキスト〗a.txt\n方針です。\n');
  });

  it('can be imported again, if it is of one file', async () => {
    const csv = await sourceOf('番号,題名\n1,橋', 'a.csv');
    const again = await readSource(encode(writeTranscript([csv])), 'source.txt');
    expect(again.format).toBe('csv');
    await expect(readSource(encode(writeTranscript([csv, csv])), 'source.txt')).rejects.toThrow(
      'もとのファイルを取り込んでください。',
    );
  });

  it('is none where there is too much', () => {
    expect(keptOriginal([manyRows()], noBytes)).toBeNull();
  });
});

/** A table of more rows than a text may have lines. */
function manyRows(): ReadSource {
  const cells = Array.from({ length: 21_000 }, (_, row): Cell => {
    return { row, column: 0, rowSpan: 1, columnSpan: 1, origin, pieces: [{ text: '橋', origin }] };
  });
  return {
    name: 'a.xlsx',
    tree: { format: 'excel', blocks: [{ kind: 'table', cells }], excluded: [], notices: [] },
  };
}
