import { placesOf } from '../spellings/replacement.ts';
import type { Analyse } from './analyser.ts';

/** Where words begin and end in a stretch of text. */
function edgesOf(stretch: string, analyse: Analyse): ReadonlySet<number> {
  let position = 0;
  return new Set([0, ...analyse(stretch).map(({ surface }) => (position += surface.length))]);
}

/**
 * Whether a short text that occurs in some stretches begins and ends with words there, in more than half of its places:
 * 国保 of 国保会計 does, the 一財 of 統一財源 does not. One character may follow in its word: 高校 of 高校生.
 */
export function isWholeWord(
  text: string,
  { stretches, analyse }: { readonly stretches: readonly string[]; readonly analyse: Analyse },
): boolean {
  const places = stretches
    .filter((stretch) => stretch.includes(text))
    .flatMap((stretch) => {
      const edges = edgesOf(stretch, analyse);
      return placesOf(stretch, text).map((from) => isWordAt({ from, to: from + text.length }, edges));
    });
  return places.filter(Boolean).length * 2 > places.length;
}

function isWordAt(
  { from, to }: { readonly from: number; readonly to: number },
  edges: ReadonlySet<number>,
): boolean {
  const cut = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index);
  return edges.has(from) && (edges.has(to) || (!cut.some((at) => edges.has(at)) && edges.has(to + 1)));
}
