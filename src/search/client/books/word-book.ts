import type { Neighbourhood } from '../../spellings/nearest.ts';
import type { ShardFile } from '../../spellings/shards/pack-shards.ts';
import { WordShelf } from '../../spellings/shards/word-shelf.ts';
import type { WordRules } from '../../spellings/source.ts';
import { wordRules } from '../../spellings/words/word-rules.ts';

/** The words of one municipality's texts. They are loaded in pieces, those that a term may have. */
export class WordBook {
  readonly #shelf: WordShelf;
  readonly #load: (name: string) => Promise<unknown>;

  /** `ranges` as in PackedShards; `load` gets a file of the municipality's bundle, or throws SearchUnavailable. */
  constructor(ranges: readonly string[], load: (name: string) => Promise<unknown>) {
    this.#shelf = new WordShelf(ranges);
    this.#load = load;
  }

  /** What follows from the words of the texts. Throws SearchUnavailable when they cannot be loaded. */
  ask<T>(use: (rules: WordRules) => T): Promise<T> {
    return this.#settled(() => use(wordRules(this.#shelf.words)));
  }

  /** The words of which a text may be a slip. Throws SearchUnavailable when they cannot be loaded. */
  neighbourhood(text: string): Promise<Neighbourhood> {
    return this.#settled(() => this.#shelf.neighbourhood(text));
  }

  /** What the shelf answers when it wants no further piece. */
  async #settled<T>(ask: () => T): Promise<T> {
    for (;;) {
      const answer = ask();
      const wanted = this.#shelf.takeWanted();
      if (wanted.length === 0) return answer;
      const load = async (name: string): Promise<void> =>
        this.#shelf.put(name, (await this.#load(name)) as ShardFile);
      await Promise.all(wanted.map(load));
    }
  }
}
