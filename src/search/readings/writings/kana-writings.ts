import type { SpellingGroup } from '../../spellings/spelling-file.ts';
import type { Analyse, Morpheme } from '../analyser.ts';
import { kanjiWritings } from './kanji-writings.ts';

/** A shorter word in hiragana alone is as often a part of another one. */
const SHORTEST_KANA = 3;
const LONGEST_GRAMMAR = 4;
/** What has more writings is many words (かかる), or a name (ひろし): hiragana does not tell which. */
const MOST_WRITINGS = 8;
const ENDING = /[ぁ-ゖ]{2}$/;

/** Verbs and adjectives without what changes at their end, so that one form finds the others: 繋が and つなが. */
function stems(typed: string, occurring: string): readonly [typed: string, occurring: string] {
  let [one, other] = [typed, occurring];
  while (ENDING.test(one) && other.length > SHORTEST_KANA - 1 && one.slice(-1) === other.slice(-1)) {
    [one, other] = [one.slice(0, -1), other.slice(0, -1)];
  }
  return [one, other];
}

/** Whether it is worth asking how a word is written in kanji: short words in hiragana are mostly grammar. */
function isAsked({ surface, noun, free }: Morpheme): boolean {
  if (!/^[ぁ-ゖー]+$/.test(surface)) return true;
  return surface.length > (noun || free ? SHORTEST_KANA : LONGEST_GRAMMAR) - 1;
}

/**
 * Words that occur in hiragana, wholly or in part, for readers who type them in kanji: 日頃 finds 日ごろ, 繋げる finds つなげる.
 * `words` are those of the texts, each once.
 */
export function kanaWritings(words: readonly Morpheme[], analyse: Analyse): readonly SpellingGroup[] {
  const typedBy = new Map<string, Set<string>>();
  const without = new Set<string>();
  for (const word of words.filter(isAsked)) {
    const stem = word.inflected ? word.surface.slice(0, -1) : word.surface;
    if (without.has(stem)) continue;
    const writings = kanjiWritings(word, analyse);
    if (writings.length === 0) without.add(stem);
    if (writings.length > MOST_WRITINGS) continue;
    for (const writing of writings) {
      const [typed, occurring] = word.inflected ? stems(writing, word.surface) : [writing, word.surface];
      typedBy.set(occurring, (typedBy.get(occurring) ?? new Set()).add(typed));
    }
  }
  return [...typedBy]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([occurring, typed]) => ({ kind: 'kana', typed: [...typed].sort(), occurring: [occurring] }));
}
