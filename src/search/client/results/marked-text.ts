import { type Canonical, canonical, rawRange } from '../../text/canonical.ts';
import type { TextPiece } from '../engine.ts';
import { type Phrase, placesOf, type Range } from './phrase-places.ts';

/** A text cut at its hits; joined, the pieces are the text. */
export function markHits(raw: string, phrases: readonly Phrase[]): readonly TextPiece[] {
  const form = canonicalOf(raw);
  const ranges = joined(phrases.flatMap((phrase) => placesOf(form.text, phrase)));
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const range of ranges) {
    const { from, to } = rawRange(form, range);
    if (from > end) pieces.push({ text: raw.slice(end, from), hit: false });
    if (to > Math.max(from, end)) pieces.push({ text: raw.slice(Math.max(from, end), to), hit: true });
    end = Math.max(end, to);
  }
  if (end < raw.length || pieces.length === 0) pieces.push({ text: raw.slice(end), hit: false });
  return pieces;
}

/** How many of the phrases stand in a text. */
export function countHits(raw: string, phrases: readonly Phrase[]): number {
  const { text } = canonicalOf(raw);
  return phrases.filter((phrase) => placesOf(text, phrase).length > 0).length;
}

/** Results are drawn again when they are sorted or narrowed; their texts stay the same. */
const KNOWN = new Map<string, Canonical>();
const MOST_KNOWN = 3000;

function canonicalOf(raw: string): Canonical {
  const known = KNOWN.get(raw) ?? canonical(raw);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(raw, known);
  return known;
}

/** Ranges in order, those that touch made one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || range.from > last.to) result.push(range);
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
  }
  return result;
}
