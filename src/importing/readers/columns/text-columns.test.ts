import { describe, expect, it } from 'vitest';
import { type Segment, type TextLine } from '../page/text-lines.ts';
import { columnBlocks } from './text-columns.ts';

/** A line of 10 points with stretches of print from … to …. */
function line(...places: readonly (readonly [number, number])[]): TextLine {
  const segments = places.map(([left, right]): Segment => ({ text: `${left}`, left, right }));
  return {
    segments,
    left: segments[0]?.left ?? 0,
    right: segments.at(-1)?.right ?? 0,
    base: 0,
    size: 10,
    endsInBlank: false,
    guessedBlanks: false,
    order: 'height',
    foot: null,
  };
}

const kinds = (lines: readonly TextLine[]): readonly string[] => columnBlocks(lines).map(({ kind }) => kind);
const BESIDE = line([50, 250], [300, 500]);

describe('lines beside each other', () => {
  it('are two columns of text when most of them are full', () => {
    const [title, columns, ...rest] = columnBlocks([
      line([50, 500]),
      ...Array.from({ length: 6 }, () => BESIDE),
      line([50, 90], [300, 500]),
    ]);
    expect(title?.kind).toBe('line');
    expect(rest).toEqual([]);
    if (columns?.kind !== 'columns') throw new Error('There are no columns.');
    expect(columns.sides.map((side) => side.length)).toEqual([7, 7]);
    expect(columns.sides[1][0]).toMatchObject({ left: 300, order: 'columns' });
  });

  it.each([
    ['few', [BESIDE, BESIDE]],
    ['short on one side', Array.from({ length: 8 }, (_, index) => line([50, 60 + index * 30], [300, 500]))],
    ['narrow', Array.from({ length: 8 }, () => line([50, 100], [300, 500]))],
    ['of the whole width', Array.from({ length: 8 }, () => line([50, 500]))],
  ])('are lines as they stand when they are %s', (_, lines) => {
    expect(new Set(kinds(lines))).toEqual(new Set(['line']));
  });
});
