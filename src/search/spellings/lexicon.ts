import { toHiragana } from '../text/kana.ts';
import type { LexiconFile } from './spelling-file.ts';

/** A word that occurs, in one of its readings. */
export interface LexiconWord {
  /** In hiragana. */
  readonly reading: string;
  /** Canonical. */
  readonly text: string;
  /** Whether it may stand alone: not so a suffix of one kanji (課, 所). */
  readonly free: boolean;
  /** Whether the reading is that of another word for the same: こくほ for 国民健康保険. */
  readonly meant?: boolean;
}

/** The words of a municipality by reading and spelling. Words are known by their number. */
export interface Lexicon {
  readonly words: readonly LexiconWord[];
  readonly byReading: ReadonlyMap<string, readonly number[]>;
  readonly byText: ReadonlyMap<string, readonly number[]>;
  /** Whether the second word comes directly after the first one somewhere, whichever reading either has. */
  follows(first: number, second: number): boolean;
}

/** All words of a municipality. */
export interface WholeLexicon extends Lexicon {
  /** The words that come directly after each word somewhere. */
  readonly followers: readonly ReadonlySet<number>[];
}

const BOUND = '*';
const MEANT = '=';
const RADIX = 36;

/** What two ways to write one reading have in common: サーバー and さーば, ぢ and じ. */
export function readingKey(kana: string): string {
  return toHiragana(kana).replace(/ー+$/, '').replaceAll('ぢ', 'じ').replaceAll('づ', 'ず');
}

/** The spelling of a word with a mark before it of what else is known of it. */
export function markedText({ text, free, meant }: LexiconWord): string {
  return `${free ? '' : BOUND}${meant === true ? MEANT : ''}${text}`;
}

/** A word with this reading and marked spelling (`markedText`). */
export function wordRead(reading: string, marked: string): LexiconWord {
  const free = !marked.startsWith(BOUND);
  const text = free ? marked : marked.slice(BOUND.length);
  return text.startsWith(MEANT)
    ? { reading, text: text.slice(MEANT.length), free, meant: true }
    : { reading, text, free };
}

/** A lexicon as a file: words in order of reading and spelling, and for each the numbers of its followers. */
export function packLexicon(
  words: readonly LexiconWord[],
  followers: readonly ReadonlySet<number>[],
): Pick<LexiconFile, 'words' | 'follows'> {
  const lines = Map.groupBy(words, ({ reading }) => reading);
  const packed = followers.map((ids) => {
    const sorted = [...ids].sort((a, b) => a - b);
    return sorted.map((id, index) => (id - (sorted[index - 1] ?? 0)).toString(RADIX)).join(' ');
  });
  return {
    words: [...lines].map(([reading, group]) => [reading, ...group.map(markedText)].join(' ')).join('\n'),
    follows: packed.join('\n').replace(/\n+$/, ''),
  };
}

function unpackWords(packed: string): readonly LexiconWord[] {
  if (packed === '') return [];
  return packed.split('\n').flatMap((line) => {
    const [reading = '', ...texts] = line.split(' ');
    return texts.map((text) => wordRead(reading, text));
  });
}

function unpackFollowers(packed: string, count: number): readonly ReadonlySet<number>[] {
  const lines = packed.split('\n');
  return Array.from({ length: count }, (_, index) => {
    let id = 0;
    const differences = (lines[index] ?? '').split(' ').filter((digits) => digits !== '');
    return new Set(differences.map((digits) => (id += Number.parseInt(digits, RADIX))));
  });
}

/** The numbers of the words by a key. */
export function numbersBy(
  words: readonly LexiconWord[],
  key: (word: LexiconWord) => string,
): ReadonlyMap<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const name = key(word);
    const known = numbers.get(name);
    if (known === undefined) numbers.set(name, [index]);
    else known.push(index);
  }
  return numbers;
}

/** Opens the words of a lexicon file. */
export function openLexicon(file: Pick<LexiconFile, 'words' | 'follows'>): WholeLexicon {
  const words = unpackWords(file.words);
  const byText = numbersBy(words, ({ text }) => text);
  const followers = unpackFollowers(file.follows, words.length);
  const spellings = (id: number): readonly number[] => byText.get(words[id]?.text ?? '') ?? [];
  return {
    words,
    byReading: numbersBy(words, ({ reading }) => readingKey(reading)),
    byText,
    followers,
    follows: (first, second) =>
      words[first]?.meant !== true &&
      spellings(first).some((one) => spellings(second).some((other) => followers[one]?.has(other))),
  };
}

/** Whether the second word comes directly after the first one somewhere. */
export function isFollowedBy(lexicon: Lexicon, first: number, second: number): boolean {
  return lexicon.follows(first, second);
}
