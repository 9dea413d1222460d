import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GOAL_SHEET, LONG_TEXT } from '../../../tests/fixtures/importing/goal-sheet.ts';
import { INVENTED } from '../../../tests/fixtures/importing/invented.ts';
import { compareWithTruth } from '../../../tests/unit/pdf-truth.ts';
import { readPdf } from './pdf/read-pdf.ts';

/**
 * Cells and paragraphs in all, those that come back differently, and right ones with a doubt. A change of the reader may
 * change these numbers, and says so here.
 */
const FILES = [
  ['invented.pdf', INVENTED, { all: 86, wrong: 0, needless: 3 }],
  ['goal-sheet.pdf', GOAL_SHEET, { all: 139, wrong: 2, needless: 13 }],
  ['goal-sheet-web.pdf', GOAL_SHEET, { all: 139, wrong: 5, needless: 17 }],
  ['long-text.pdf', LONG_TEXT, { all: 69, wrong: 4, needless: 1 }],
] as const;

describe.each(FILES)('%s, beside the document that it was made of', (name, document, counts) => {
  const compared = readPdf(new Uint8Array(readFileSync(`tests/fixtures/importing/${name}`)), name).then(
    (tree) => compareWithTruth(tree, document),
  );

  it('has a doubt at each cell and paragraph that differs', async () => {
    expect((await compared).silent).toEqual([]);
  });

  it(`gives back ${counts.all - counts.wrong} of ${counts.all} without a difference, and doubts ${counts.needless} of them needlessly`, async () => {
    expect(await compared).toMatchObject(counts);
  });
});
