import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, workbookOf } from '../../../tests/unit/office-files.ts';
import { type Reader, SourceFault } from '../source-tree.ts';
import { readExcel } from './excel/read-excel.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readWord } from './word/read-word.ts';

const MINUTE = 60_000;

/** `tree`, or the fault a reader may throw; anything else is thrown on. */
async function outcome(reader: Reader, bytes: Uint8Array, name: string): Promise<string> {
  try {
    return `tree ${(await reader(bytes, name)).format}`;
  } catch (error) {
    if (error instanceof SourceFault) return 'fault';
    throw error;
  }
}

const places = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 });

describe.each([
  ['Excel', readExcel, 'invented.xlsx'],
  ['Word', readWord, 'invented.docx'],
  ['PDF', readPdf, 'invented.pdf'],
] as const)('a damaged file of %s', (_, reader, name) => {
  const whole = new Uint8Array(readFileSync(`tests/fixtures/importing/${name}`));

  it('that is cut off is a fault or a tree, never a crash', { timeout: MINUTE }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        expect(await outcome(reader, whole.subarray(0, length), name)).toMatch(/^(?:tree|fault)/);
      }),
      { numRuns: 25 },
    );
  });

  it('of which bytes are changed is a fault or a tree, never a crash', { timeout: MINUTE }, async () => {
    await fc.assert(
      fc.asyncProperty(places, async (changes) => {
        const copy = whole.slice();
        for (const [place, change] of changes)
          copy[place % copy.length] = (copy[place % copy.length] ?? 0) ^ change;
        expect(await outcome(reader, copy, name)).toMatch(/^(?:tree|fault)/);
      }),
      { numRuns: 25 },
    );
  });
});

/** Markup that is well-formed but makes no sense: names of the format in any order, with any numbers. */
function nonsense(names: readonly string[]): fc.Arbitrary<string> {
  const attributes = fc
    .tuple(
      fc.constantFrom('w:val', 'w:ilvl', 'w:id', 'r', 's', 't', 'ref', 'min', 'max'),
      fc.constantFrom('-1', '0', '1', '99999999', 'A1', 'A0:ZZZ9', 's', 'x'),
    )
    .map(([name, value]) => `${name}="${value}"`);
  return fc.letrec<{ readonly node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom('文', '1', ''),
      fc
        .tuple(
          fc.constantFrom(...names),
          fc.option(attributes, { nil: '' }),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([name, attribute, children]) => `<${name} ${attribute}>${children.join('')}</${name}>`),
    ),
  })).node;
}

const WORD_NAMES =
  'w:p,w:pPr,w:r,w:rPr,w:t,w:tbl,w:tr,w:trPr,w:tc,w:tcPr,w:gridSpan,w:vMerge,w:gridBefore,w:numPr,w:ilvl,w:numId,w:ruby,w:rubyBase,w:rt,w:del,w:ins,w:sdt,w:sdtContent,w:sym,w:pict,w:txbxContent,w:footnoteReference'.split(
    ',',
  );
const CALC_NAMES = 'row,c,v,f,is,t,r,rPr,mergeCells,mergeCell,cols,col'.split(',');

describe('a file of sound nonsense', () => {
  it('is a fault or a tree for Word', async () => {
    await fc.assert(
      fc.asyncProperty(nonsense(WORD_NAMES), nonsense(WORD_NAMES), async (body, part) => {
        const bytes = documentOf(body, { numbering: part, styles: part, footnotes: part });
        expect(await outcome(readWord, bytes, 'a.docx')).toMatch(/^(?:tree|fault)/);
      }),
      { numRuns: 100 },
    );
  });

  it('is a fault or a tree for Excel', async () => {
    await fc.assert(
      fc.asyncProperty(nonsense(CALC_NAMES), nonsense(CALC_NAMES), async (rows, after) => {
        const bytes = workbookOf([{ rows, after }], { strings: [after] });
        expect(await outcome(readExcel, bytes, 'a.xlsx')).toMatch(/^(?:tree|fault)/);
      }),
      { numRuns: 100 },
    );
  });
});
