import type { Finding } from '../map/draft.ts';
import type { Piece } from '../source-tree.ts';
import { keyText, type Placement } from '../write/placement.ts';

/** Findings about words of the source, with the key of the content that holds these words. */
export function withKeys(findings: readonly Finding[], placements: readonly Placement[]): readonly Finding[] {
  const keys = new Map<Piece, string>();
  for (const { part, file, key } of placements) {
    if (!keys.has(part.piece))
      keys.set(part.piece, `${file.split('/').slice(3).join('/')} の ${keyText(key)}`);
  }
  return findings.map(({ pieces = [], ...one }) => {
    const [first, ...more] = new Set(pieces.flatMap((piece) => keys.get(piece) ?? []));
    if (first === undefined) return one;
    return { ...one, remedy: `${one.remedy}置いた欄：${first}${more.length === 0 ? '' : 'など'}` };
  });
}
