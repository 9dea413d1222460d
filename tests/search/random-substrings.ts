import type { SearchRecord } from '../../src/views/search/record.ts';
import { canonicalForm } from './canonical-form.ts';

const SHORTEST = 2;
const LONGEST = 12;
/** What means something in a query: spaces, quotation marks, a leading minus. */
const MEANS_SOMETHING = /\s|[「」『』"“”＂]|^[-－−–—‐]/u;

/**
 * Pieces of two to twelve characters cut at random from the texts of records, none twice; always the same ones for the
 * same texts and seed. Left out is what a query would not read as plain characters, and a cut through a sign, like
 * `4,` of `4,850`.
 */
export function randomSubstrings(records: readonly SearchRecord[], count: number, seed: number): string[] {
  const lines = [
    ...new Set(records.flatMap(({ blocks }) => blocks.flatMap(({ text }) => text.split('\n')))),
  ].map((line) => Array.from(line));
  const long = lines.filter((line) => line.length >= SHORTEST);
  const random = mulberry32(seed);
  const pieces = new Set<string>();
  for (let attempt = 0; pieces.size < count && attempt < count * 50; attempt += 1) {
    const line = long[Math.floor(random() * long.length)] ?? [];
    const length = Math.min(line.length, SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1)));
    const start = Math.floor(random() * (line.length - length + 1));
    const piece = line.slice(start, start + length).join('');
    const isWhole = canonicalForm(line.join('')).includes(canonicalForm(piece));
    if (isWhole && !MEANS_SOMETHING.test(piece) && /[\p{L}\p{N}]/u.test(piece)) pieces.add(piece);
  }
  return [...pieces];
}

/** Numbers from 0 up to 1, the same ones for the same seed: Tommy Ettinger's mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
