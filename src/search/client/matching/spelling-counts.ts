import type { Query } from '../../query/query.ts';
import type { FoundSpelling } from '../engine.ts';
import type { Match } from './match-query.ts';

/** The spellings that found something the literal query does not, those with most results first. */
export function spellingCounts(spelled: readonly Match[], { terms }: Query): readonly FoundSpelling[] {
  const counts = new Map<string, FoundSpelling>();
  for (const { spellings } of spelled) {
    for (const [index, spelling] of spellings.entries()) {
      if (spelling === null) continue;
      const { sentence: how, text } = spelling;
      const count = (counts.get(how)?.count ?? 0) + 1;
      counts.set(how, { how, term: terms[index]?.written ?? '', spelling: text, count });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
