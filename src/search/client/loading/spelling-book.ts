import { LEXICON_FILE, SPELLING_FILE } from '../../bundle/record-table.ts';
import type { Term } from '../../query/query.ts';
import type { Alternative } from '../../spellings/alternative.ts';
import { type Lexicon, openLexicon } from '../../spellings/lexicon.ts';
import type { LexiconFile, SpellingFile } from '../../spellings/spelling-file.ts';
import { needsLexicon, openSpellings, type Spellings } from '../../spellings/spellings.ts';
import { Kept } from './kept.ts';
import { loadPacked } from './packed-file.ts';

/**
 * What one municipality knows of spellings. Its words with their readings are loaded when a term first needs them, and
 * used for every term from then on.
 */
export class SpellingBook {
  readonly #folder: string;
  readonly #version: string;
  readonly #files = new Kept<unknown>(2);
  readonly #opened = new Kept<Spellings>(2);
  #withWords = false;

  /** `folder` is the address of the municipality's bundle, `version` its digest. */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** Loads what every search needs. Throws SearchUnavailable. */
  async prepare(): Promise<void> {
    await this.#spellings(false);
  }

  /** Other spellings of a term, the likeliest first. Throws SearchUnavailable when they cannot be loaded. */
  async alternativesOf(term: Term): Promise<readonly Alternative[]> {
    this.#withWords ||= needsLexicon([term]);
    const spellings = await this.#spellings(this.#withWords);
    return spellings.alternativesOf(term);
  }

  /** The words of the municipality's texts. Throws SearchUnavailable when they cannot be loaded. */
  async lexicon(): Promise<Lexicon> {
    return openLexicon((await this.#load(LEXICON_FILE)) as LexiconFile);
  }

  #spellings(withWords: boolean): Promise<Spellings> {
    return this.#opened.get(String(withWords), async () => {
      const [spelling, lexicon] = await Promise.all([
        this.#load(SPELLING_FILE) as Promise<SpellingFile>,
        withWords ? (this.#load(LEXICON_FILE) as Promise<LexiconFile>) : null,
      ]);
      return openSpellings([{ spelling, lexicon }]);
    });
  }

  #load(name: string): Promise<unknown> {
    return this.#files.get(name, () => loadPacked(`${this.#folder}${name}?v=${this.#version}`));
  }
}
