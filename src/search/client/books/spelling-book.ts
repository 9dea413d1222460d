import { unpackGroups } from '../../bundle/packed-groups.ts';
import { SPELLING_FILE } from '../../bundle/record-table.ts';
import type { Term } from '../../query/query.ts';
import type { Alternative } from '../../spellings/alternative.ts';
import type { Neighbourhood } from '../../spellings/nearest.ts';
import { hasKana, hasNumber, openSource, type SpellingSource, withRules } from '../../spellings/source.ts';
import type { LoadedSpellings } from '../../spellings/spelling-file.ts';
import { spellingsOf } from '../../spellings/spellings.ts';
import { Kept } from '../loading/kept.ts';
import { loadModule } from '../loading/load-module.ts';
import type { NumberBook } from './number-book.ts';
import { loadPacked } from '../loading/packed-file.ts';
import type { WordBook } from './word-book.ts';

/** More than the files of any municipality. */
const MOST_FILES = 1000;
const NO_RULES = { numbers: null, words: null };

/** What is open of a municipality's spellings. */
interface OpenBook {
  readonly file: LoadedSpellings;
  readonly source: SpellingSource;
}

/** What one municipality knows of spellings. The rules for kana and for numbers come when a term needs them. */
export class SpellingBook {
  readonly #folder: string;
  readonly #version: string;
  readonly #files = new Kept<unknown>(MOST_FILES);
  readonly #opened = new Kept<OpenBook>(1);
  readonly #numbers = new Kept<NumberBook>(1);
  readonly #words = new Kept<WordBook>(1);

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
    const { source } = await this.#open();
    if (term.exact) return [];
    const numbers = hasNumber(term.text) ? await (await this.#numberBook()).rulesFor(term.text) : null;
    const spell = (rules: Parameters<typeof withRules>[1]): readonly Alternative[] =>
      spellingsOf([withRules(source, rules)]).alternativesOf(term);
    if (!hasKana(term.text)) return spell({ numbers, words: null });
    return (await this.#wordBook()).ask((words) => spell({ numbers, words }));
  }

  /** The words of the municipality's texts of which a term may be a slip. Throws SearchUnavailable. */
  async neighbourhood({ text }: Term): Promise<Neighbourhood> {
    return (await this.#wordBook()).neighbourhood(text);
  }

  #open(): Promise<OpenBook> {
    return this.#opened.get('', async () => {
      const file = (await this.#load(SPELLING_FILE)) as LoadedSpellings;
      return { file, source: openSource({ ...file, groups: unpackGroups(file.groups) }, NO_RULES) };
    });
  }

  #numberBook(): Promise<NumberBook> {
    return this.#numbers.get('', async () => {
      const [{ NumberBook: Book }, { file }] = await Promise.all([
        loadModule(() => import('./number-book.ts')),
        this.#open(),
      ]);
      return new Book(file, (name) => this.#load(name));
    });
  }

  #wordBook(): Promise<WordBook> {
    return this.#words.get('', async () => {
      const [{ WordBook: Book }, { file }] = await Promise.all([
        loadModule(() => import('./word-book.ts')),
        this.#open(),
      ]);
      return new Book(file.shards, (name) => this.#load(name));
    });
  }

  #load(name: string): Promise<unknown> {
    return this.#files.get(name, () => loadPacked(`${this.#folder}${name}?v=${this.#version}`));
  }
}
