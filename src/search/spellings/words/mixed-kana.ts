import type { LexiconWord } from '../lexicon.ts';
import type { Replacement } from '../replacement.ts';
import { candidatesIn, fitsReading, skeletonOf } from './okurigana.ts';

const SHORTEST_KANA = 3;

type WordsByFirst = ReadonlyMap<string, readonly LexiconWord[]>;

/** The words that begin with the same kanji, have more of them, and are read as the piece is written. */
function wordsOf(piece: string, words: WordsByFirst): readonly string[] {
  const skeleton = skeletonOf(piece);
  if (piece.length - skeleton.length < SHORTEST_KANA) return [];
  const same = (words.get(piece.charAt(0)) ?? []).filter(({ text, reading }) => {
    const kanji = skeletonOf(text);
    return kanji.length > skeleton.length && kanji.startsWith(skeleton) && fitsReading(piece, reading);
  });
  return [...new Set(same.map(({ text }) => text))];
}

/**
 * Words of a municipality of which a term writes a later kanji in hiragana: 取りくみ for 取組 and 取り組み. `words` by
 * their first kanji. At least three hiragana must tell which word it is.
 */
export function mixedKanaReplacements(term: string, words: WordsByFirst): readonly Replacement[] {
  return candidatesIn(term).flatMap(({ from, to }) =>
    wordsOf(term.slice(from, to), words).map((text) => ({
      kind: 'variant' as const,
      from,
      to,
      text,
      shown: text,
      whole: false,
      relation: 'の別の書き方',
    })),
  );
}
