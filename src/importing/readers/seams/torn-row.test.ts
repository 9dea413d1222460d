import { describe, expect, it } from 'vitest';
import { type PrintedCell } from '../page/page-flow.ts';
import { isTornRow, mayBeTorn } from './torn-row.ts';

/** A box of 100 points with lines of 10 points, the last of which stands `below` points above the floor. */
function cell(texts: readonly string[], { below = 5, right = 100 } = {}): PrintedCell {
  return {
    row: 0,
    column: 0,
    rowSpan: 1,
    columnSpan: 1,
    left: 0,
    right: 100,
    top: 0,
    bottom: 100,
    crossed: false,
    lines: texts.map((text, index) => ({
      segments: [{ text, left: 0, right }],
      left: 0,
      right,
      base: 100 - below - (texts.length - 1 - index) * 12,
      size: 10,
      endsInBlank: false,
      guessedBlanks: false,
      order: 'height' as const,
      foot: null,
    })),
  };
}
const EMPTY = cell([]);
const NUMBER = { above: cell(['1'], { below: 80, right: 10 }), below: EMPTY };
const GOES_ON = { above: cell(['長い文章を', '途中で切って']), below: cell(['次のページに続けます。']) };

describe('the first row of a page', () => {
  it('is the rest of the last one when its head is empty and a line was cut off', () => {
    expect(isTornRow([NUMBER, GOES_ON])).toBe(true);
  });

  it.each([
    ['has a number of its own', [{ ...NUMBER, below: cell(['2']) }, GOES_ON]],
    ['follows a cell with room', [NUMBER, { ...GOES_ON, above: cell(['短い文章'], { below: 60 }) }]],
    ['follows whole sentences', [NUMBER, { ...GOES_ON, above: cell(['終えた。']) }]],
    ['follows short lines', [NUMBER, { ...GOES_ON, above: cell(['未定'], { right: 20 }) }]],
    ['has text below an empty cell', [NUMBER, GOES_ON, { above: EMPTY, below: cell(['別の']) }]],
    ['is empty', [NUMBER]],
  ])('is a row of its own when it %s', (_, pairs) => {
    expect(isTornRow(pairs)).toBe(false);
  });

  it('may be torn where a line was cut off, whatever its head says', () => {
    expect(mayBeTorn(GOES_ON)).toBe(true);
    expect(mayBeTorn(NUMBER)).toBe(false);
  });
});
