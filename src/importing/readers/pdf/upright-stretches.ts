import { type Glyph } from '../page/page-ink.ts';

/** Fewer characters below each other are lines of one character, unless most of the page is set from top to bottom. */
const FEWEST = 4;
const FEWEST_AMONG_UPRIGHT = 2;
/** In ems: how far the next character of a column may stand to the side, and below. */
const ASIDE = 0.35;
const LEAST_STEP = 0.3;
const MOST_STEP = 1.8;

/**
 * Many programs set text from top to bottom without a font for it: each character is put below the last one. Such
 * stretches, in the order in which they were painted, become upright; everything else stays as it is.
 */
export function withUprightStretches(glyphs: readonly Glyph[]): readonly Glyph[] {
  const stretches: Glyph[][] = [];
  for (const glyph of glyphs) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (last !== undefined && isBelow(last, glyph)) stretch?.push(glyph);
    else stretches.push([glyph]);
  }
  const long = stretches.filter(({ length }) => length >= FEWEST).flat();
  const fewest = long.length * 2 > glyphs.length ? FEWEST_AMONG_UPRIGHT : FEWEST;
  return stretches.flatMap((stretch) => (stretch.length < fewest ? stretch : stretch.map(upright)));
}

function isBelow(last: Glyph, next: Glyph): boolean {
  const step = (next.y - last.y) / last.size;
  const aside = Math.abs(next.x + next.width / 2 - last.x - last.width / 2) / last.size;
  return !last.vertical && !next.vertical && aside < ASIDE && step > LEAST_STEP && step < MOST_STEP;
}

function upright(glyph: Glyph): Glyph {
  return { ...glyph, vertical: true, x: glyph.x + glyph.width / 2, y: glyph.y - glyph.size };
}
