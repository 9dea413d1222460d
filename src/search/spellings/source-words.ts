import { type Lexicon, type LexiconWord, openLexicon } from './lexicon.ts';
import type { LexiconFile } from './spelling-file.ts';
import { FOREIGN, FOREIGN_WORD } from './shards/pack-shards.ts';
import { katakanaKey } from './words/katakana.ts';
import { wordsByKanji } from './words/mixed-kana.ts';
import { skeletonOf } from './words/okurigana.ts';

/** The words of one municipality, opened for all rules that need them. */
export interface SourceWords {
  readonly lexicon: Lexicon;
  readonly foreign: readonly string[];
  readonly foreignByKey: ReadonlyMap<string, readonly string[]>;
  readonly byKanji: ReadonlyMap<string, readonly LexiconWord[]>;
  readonly bySkeleton: ReadonlyMap<string, readonly (LexiconWord & { readonly id: number })[]>;
  /** Says that the foreign words are needed for a term. */
  prepareFor(term: string): void;
}

interface Opening {
  readonly lexicon: Lexicon;
  /** Told what is looked up: a reading, a spelling, some kanji, or FOREIGN. */
  readonly ask: (text: string) => void;
}

/** Every term in which a rule may find a foreign word. */
const HAS_FOREIGN = /[ァ-ヺー]{3}|^[ぁ-ゖー]{3,}$/;

export function openWords({ lexicon, ask }: Opening): SourceWords {
  const { words, byReading, byText } = lexicon;
  const foreign = [...byText.keys()].filter((text) => FOREIGN_WORD.test(text));
  const numbered = words.map((word, id) => ({ reading: word.reading, text: word.text, free: word.free, id }));
  return {
    lexicon: { ...lexicon, byReading: new Watched(byReading, ask), byText: new Watched(byText, ask) },
    foreign,
    foreignByKey: Map.groupBy(foreign, katakanaKey),
    byKanji: new Watched(wordsByKanji(words), ask),
    bySkeleton: new Watched(
      Map.groupBy(numbered, ({ text }) => skeletonOf(text)),
      ask,
    ),
    prepareFor: (term) => {
      if (HAS_FOREIGN.test(term)) ask(FOREIGN);
    },
  };
}

/** Opens all words at once. */
export function openWordsOf(file: Pick<LexiconFile, 'words' | 'follows'>): SourceWords {
  return openWords({ lexicon: openLexicon(file), ask: () => undefined });
}

/** A map that tells what it is asked for. */
class Watched<V> extends Map<string, V> {
  readonly #ask: (key: string) => void;

  constructor(entries: Iterable<readonly [string, V]>, ask: (key: string) => void) {
    super(entries);
    this.#ask = ask;
  }

  override get(key: string): V | undefined {
    this.#ask(key);
    return super.get(key);
  }
}
