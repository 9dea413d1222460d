import type { Lexicon, LexiconWord } from '../lexicon.ts';
import { numbersBy, readingKey } from '../lexicon.ts';
import { openWords, type SourceWords } from '../source-words.ts';
import { AMOUNTS, BOUND, RADIX, type ShardFile, shardKey } from './pack-shards.ts';
import { AMOUNTS_FILE, shardFile } from './shard-files.ts';

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
    if (key === AMOUNTS) {
      this.#wanted.add(AMOUNTS_FILE);
      return;
    }
    const shard = this.#ranges.findIndex((range) => range.charAt(0) <= key && key <= range.charAt(1));
    if (shard >= 0) this.#wanted.add(shardFile(shard));
  }

  #open(): SourceWords {
    const files = [...this.#loaded.values()];
    const lexicon = partialLexicon(files.map(({ words }) => words));
    const amounts = files.flatMap((file) => file.amounts);
    return openWords({ lexicon, amounts, ask: (text) => this.#ask(shardKey(text)) });
  }
}

/** A lexicon of the words of some shards, in order of reading and spelling. */
function partialLexicon(shards: readonly string[]): Lexicon {
  const byWord = new Map(shards.flatMap(shelvedWords).map((word) => [`${word.reading} ${word.text}`, word]));
  const shelved = [...byWord].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
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
      const free = !text.startsWith(BOUND);
      return { reading, text: free ? text : text.slice(BOUND.length), free, number, next };
    });
}
