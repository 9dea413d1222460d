import { partText } from '../map/part.ts';
import type { Placement } from '../write/placement.ts';
import type { HeldText } from './held-texts.ts';

/** A promise of the content: its file and its position there. */
interface HeldInitiative {
  readonly file: string;
  readonly index: number;
}

/** By `file#index` of a promise as an import would write it. */
export type InitiativePairs = ReadonlyMap<string, HeldInitiative>;

/**
 * Finds for every promise of the source the one of the content that holds most of its words. People may divide files
 * anew or change the order; each promise of the content is taken once.
 */
export function pairInitiatives(
  placements: readonly Placement[],
  held: readonly HeldText[],
): InitiativePairs {
  const wanted = groups(placements, ({ part }) => partText(part).replace(/\s+/gu, ''));
  const present = [...groups(held, ({ text }) => text.replace(/[\s\\]+/gu, ''))].map(([name, texts]) => ({
    name,
    text: texts.join('\n'),
  }));
  const pairs = new Map<string, HeldInitiative>();
  const taken = new Set<string>();
  for (const [name, words] of wanted) {
    const scored = present
      .filter((one) => !taken.has(one.name))
      .map((one) => ({ one, score: score(words, one.text) }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { one: { name: '' }, score: 0 });
    if (best.score === 0) continue;
    taken.add(best.one.name);
    pairs.set(name, parseName(best.one.name));
  }
  return pairs;
}

function score(words: readonly string[], text: string): number {
  return words.reduce((sum, word) => sum + (text.includes(word) ? word.length : 0), 0);
}

function groups<T extends { readonly file: string; readonly key: readonly (string | number)[] }>(
  items: readonly T[],
  textOf: (item: T) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const item of items) {
    const [first, index] = item.key;
    if (first !== '取組' || typeof index !== 'number') continue;
    const name = `${item.file}#${String(index)}`;
    found.set(name, [...(found.get(name) ?? []), textOf(item)]);
  }
  return found;
}

function parseName(name: string): HeldInitiative {
  const at = name.lastIndexOf('#');
  return { file: name.slice(0, at), index: Number(name.slice(at + 1)) };
}
