import { type RuledCell } from './lattice.ts';
import { type Glyph } from './page-ink.ts';

/** In ems: print of two boxes is further apart, because each keeps some distance from the line between them. */
const ADJACENT = 0.15;
const OVERLAP = -0.3;
const SAME_BASE = 0.05;

/**
 * The box of each character. A run of characters that was painted over the line between two boxes stays in the box where
 * it begins: spreadsheets let a long text run over its neighbour. Both boxes are noted.
 */
export function boxesOf(
  glyphs: readonly Glyph[],
  boxAt: (glyph: Glyph) => RuledCell | undefined,
): { readonly boxOf: ReadonlyMap<Glyph, RuledCell | undefined>; readonly crossed: ReadonlySet<RuledCell> } {
  const boxOf = new Map<Glyph, RuledCell | undefined>();
  const crossed = new Set<RuledCell>();
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const [box, before] = [boxAt(glyph), last === undefined ? undefined : boxOf.get(last)];
    const runsOn = last !== undefined && before !== undefined && box !== before && isRun(last, glyph);
    boxOf.set(glyph, runsOn ? before : box);
    if (runsOn) crossed.add(before);
    if (runsOn && box !== undefined) crossed.add(box);
    last = glyph;
  }
  return { boxOf, crossed };
}

function isRun(last: Glyph, next: Glyph): boolean {
  const gap = (next.x - last.x - last.width) / last.size;
  const isLevel = !last.vertical && !next.vertical && Math.abs(next.y - last.y) < SAME_BASE * last.size;
  return isLevel && gap < ADJACENT && gap > OVERLAP;
}
