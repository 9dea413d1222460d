import { describe, expect, it } from 'vitest';
import { type Glyph } from '../page/page-ink.ts';
import { withUprightStretches } from './upright-stretches.ts';

/** Characters of 10 points, each at its place. */
const glyphs = (text: string, place: (index: number) => readonly [number, number]): readonly Glyph[] =>
  [...text].map((character, index) => {
    const [x, y] = place(index);
    return { text: character, x, y, width: 10, size: 10, vertical: false };
  });
const upright = (all: readonly Glyph[]): string =>
  withUprightStretches(all)
    .filter(({ vertical }) => vertical)
    .map(({ text }) => text)
    .join('');

describe('characters below each other', () => {
  it('are set from top to bottom', () => {
    const column = glyphs('総務部の', (index) => [50, 40 + index * 10]);
    expect(upright(column)).toBe('総務部の');
    expect(withUprightStretches(column)[0]).toMatchObject({ x: 55, y: 30 });
  });

  it.each([
    ['beside each other', (index: number) => [50 + index * 10, 40] as const],
    ['far below each other', (index: number) => [50, 40 + index * 30] as const],
    ['stepping aside', (index: number) => [50 + index * 5, 40 + index * 10] as const],
  ])('but not those %s', (_, place) => {
    expect(upright(glyphs('総務部の', place))).toBe('');
  });

  it('are lines of their own when they are few', () => {
    expect(upright(glyphs('①②③', (index) => [50, 40 + index * 10]))).toBe('');
  });

  it('are set from top to bottom even when they are few, where most of the page is', () => {
    const page = [
      ...glyphs('総務部の方針', (index) => [50, 40 + index * 10]),
      ...glyphs('です', (index) => [35, 40 + index * 10]),
    ];
    expect(upright(page)).toBe('総務部の方針です');
  });
});
