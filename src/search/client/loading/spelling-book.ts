import { LEXICON_FILE, SPELLING_FILE } from '../../bundle/record-table.ts';
import { unpackGroups } from '../../bundle/packed-groups.ts';
import type { Term } from '../../query/query.ts';
import type { Alternative } from '../../spellings/alternative.ts';
import { openLexicon, type WholeLexicon } from '../../spellings/lexicon.ts';
import type { ShardFile } from '../../spellings/shards/pack-shards.ts';
import { WordShelf } from '../../spellings/shards/word-shelf.ts';
import { openSource, type SpellingSource, withWords } from '../../spellings/source.ts';
import type { LexiconFile, LoadedSpellings } from '../../spellings/spelling-file.ts';
import { needsLexicon, spellingsOf } from '../../spellings/spellings.ts';
import { Kept } from './kept.ts';
import { loadPacked } from './packed-file.ts';

/** More than the files of any municipality. */
const MOST_FILES = 1000;

/** What is open of a municipality's spellings. */
interface OpenBook {
  readonly source: SpellingSource;
  readonly shelf: WordShelf;
}

/** What one municipality knows of spellings. Its words are loaded in pieces, those that a term may have. */
export class SpellingBook {
  readonly #folder: string;
  readonly #version: string;
  readonly #files = new Kept<unknown>(MOST_FILES);
  readonly #opened = new Kept<OpenBook>(1);

  /** `folder` is the address of the municipality's bundle, `version` its digest. */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** Loads what every search needs. Throws SearchUnavailable. */
  async prepare(): Promise<void> {
    await this.#open();
  }

  /** Other spellings of a term, the likeliest first. Throws SearchUnavailable when they cannot be loaded. */
  async alternativesOf(term: Term): Promise<readonly Alternative[]> {
    const { source, shelf } = await this.#open();
    if (!needsLexicon([term])) return spellingsOf([source]).alternativesOf(term);
    for (;;) {
      const alternatives = spellingsOf([withWords(source, shelf.words)]).alternativesOf(term);
      const wanted = shelf.takeWanted();
      if (wanted.length === 0) return alternatives;
      await Promise.all(wanted.map(async (name) => shelf.put(name, (await this.#load(name)) as ShardFile)));
    }
  }

  /** The words of the municipality's texts. Throws SearchUnavailable when they cannot be loaded. */
  async lexicon(): Promise<WholeLexicon> {
    return openLexicon((await this.#load(LEXICON_FILE)) as LexiconFile);
  }

  #open(): Promise<OpenBook> {
    return this.#opened.get('', async () => {
      const file = (await this.#load(SPELLING_FILE)) as LoadedSpellings;
      const spelling = { ...file, groups: unpackGroups(file.groups) };
      return { source: openSource(spelling, null), shelf: new WordShelf(file.shards) };
    });
  }

  #load(name: string): Promise<unknown> {
    return this.#files.get(name, () => loadPacked(`${this.#folder}${name}?v=${this.#version}`));
  }
}
