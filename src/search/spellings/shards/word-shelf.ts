import { toHiragana } from '../../text/kana.ts';
import type { Lexicon, LexiconWord } from '../lexicon.ts';
import { numbersBy, readingKey, wordRead } from '../lexicon.ts';
import type { Neighbourhood } from '../nearest.ts';
import { openWords, type SourceWords } from '../source-words.ts';
import { RADIX, type ShardFile, shardKey } from './pack-shards.ts';
import { shardFile } from './shard-files.ts';

interface ShelvedWord extends LexiconWord {
  readonly number: number;
  readonly next: ReadonlySet<number>;
}

/**
 * The words of a municipality, as many as are loaded. Who looks up a word that may be in another piece gets nothing, and
 * the piece is wanted: once nothing is wanted any more, the answers are those of the whole lexicon.
 */
export class WordShelf {
  readonly #ranges: readonly string[];
  readonly #loaded = new Map<string, ShardFile>();
  #wanted = new Set<string>();
  #words: SourceWords | null = null;

  /** `ranges` as in PackedShards. */
  constructor(ranges: readonly string[]) {
    this.#ranges = ranges;
  }

  get words(): SourceWords {
    this.#words ??= this.#open();
    return this.#words;
  }

  /**
   * The words that have a character of a text, or a reading that begins with one, voiced or not: among them are those of
   * which the text is a slip. What is not loaded yet is wanted.
   */
  neighbourhood(text: string): Neighbourhood {
    for (const key of new Set(Array.from(toHiragana(text)).flatMap(voicedForms))) this.#ask(shardKey(key));
    const words = shelvedWordsOf([...this.#loaded.values()].map((file) => file.words));
    const places = Map.groupBy(words.keys(), (place) => words[place]?.number);
    const followers = words.map(
      ({ next }) => new Set([...next].flatMap((number) => places.get(number) ?? [])),
    );
    return { words, followers };
  }

  /** The files that were asked for in vain since the last call. */
  takeWanted(): readonly string[] {
    const wanted = [...this.#wanted].filter((name) => !this.#loaded.has(name));
    this.#wanted = new Set();
    return wanted;
  }

  put(name: string, file: ShardFile): void {
    if (this.#loaded.has(name)) return;
    this.#loaded.set(name, file);
    this.#words = null;
  }

  #ask(key: string): void {
    const shard = this.#ranges.findIndex((range) => range.charAt(0) <= key && key <= range.charAt(1));
    if (shard >= 0) this.#wanted.add(shardFile(shard));
  }

  #open(): SourceWords {
    const files = [...this.#loaded.values()];
    const lexicon = partialLexicon(files.map(({ words }) => words));
    return openWords({ lexicon, ask: (text) => this.#ask(shardKey(text)) });
  }
}

const SOUND_MARKS = ['', '\u3099', '\u309a'];

/** が for か and the other way round; any other character as it is. */
function voicedForms(character: string): readonly string[] {
  const plain = character.normalize('NFD').charAt(0);
  const forms = SOUND_MARKS.map((mark) => (plain + mark).normalize('NFC')).filter(
    (form) => form.length === 1,
  );
  return forms.includes(character) ? forms : [character];
}

/** The words of some shards, in order of reading and spelling. */
function shelvedWordsOf(shards: readonly string[]): readonly ShelvedWord[] {
  const byWord = new Map(shards.flatMap(shelvedWords).map((word) => [`${word.reading} ${word.text}`, word]));
  return [...byWord].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
}

function partialLexicon(shards: readonly string[]): Lexicon {
  const shelved = shelvedWordsOf(shards);
  return {
    words: shelved,
    byReading: numbersBy(shelved, ({ reading }) => readingKey(reading)),
    byText: numbersBy(shelved, ({ text }) => text),
    follows: (first, second) => shelved[first]?.next.has(shelved[second]?.number ?? -1) ?? false,
  };
}

function shelvedWords(packed: string): readonly ShelvedWord[] {
  let number = 0;
  return packed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [reading = '', text = '', difference = '0', ...after] = line.split(' ');
      number += Number.parseInt(difference, RADIX);
      let last = 0;
      const next = new Set(after.map((one) => (last += Number.parseInt(one, RADIX))));
      return { ...wordRead(reading, text), number, next };
    });
}
