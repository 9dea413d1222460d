import { partFolder, type RecordTable, SIEVE_FILE } from '../../bundle/record-table.ts';
import { passes } from '../../bundle/token-sieve.ts';
import { SearchUnavailable } from '../engine.ts';
import { Kept } from './kept.ts';
import { loadPackedBytes } from './packed-file.ts';
import type { Hits, Pagefind, PagefindIndex } from './pagefind.ts';
import { SpellingBook } from '../books/spelling-book.ts';

/** So many phrases are kept, so that narrowing or sorting a search costs nothing. */
const MOST_PHRASES = 100;
/** What looking up a token may make the browser load, in bytes, where the sieve could tell that it does not occur. */
const TOKEN_BYTES = 800;

/** Where a bundle lies, and its table. */
interface Place {
  /** Address of its folder. */
  readonly folder: string;
  readonly table: RecordTable;
}

/** What is open of one municipality: its spellings, and the parts of its index. */
export class Bundle {
  readonly table: RecordTable;
  readonly book: SpellingBook;
  readonly #folder: string;
  readonly #parts: readonly PagefindIndex[];
  readonly #phrases = new Kept<Hits>(MOST_PHRASES);
  readonly #sieve = new Kept<Uint8Array>(1);
  #hasSieve = false;

  private constructor({ folder, table }: Place, book: SpellingBook, parts: readonly PagefindIndex[]) {
    this.#folder = folder;
    this.table = table;
    this.book = book;
    this.#parts = parts;
  }

  /** Opens a bundle. Throws SearchUnavailable. */
  static async open({ folder, table }: Place, pagefind: Pagefind): Promise<Bundle> {
    const book = new SpellingBook(folder, table.digest);
    const [parts] = await Promise.all([
      Promise.all(table.parts.map((_, part) => pagefind.open(`${folder}${partFolder(part)}/`))),
      book.prepare(),
    ]);
    const [sizes, expected] = [parts.map(({ size }) => size).join(), table.parts.join()];
    if (sizes !== expected) {
      const message = `The index ${folder} has ${sizes} records, its table ${expected}.`;
      throw new SearchUnavailable('unreachable', message);
    }
    return new Bundle({ folder, table }, book, parts);
  }

  /** Where a phrase of tokens stands, by the place of the record in the table. Throws SearchUnavailable. */
  find(phrase: string): Promise<Hits> {
    return this.#phrases.get(phrase, () => this.#find(phrase));
  }

  async #find(phrase: string): Promise<Hits> {
    const hits = new Map<number, number>();
    if (!(await this.#mayHave(phrase.split(' ')))) return hits;
    const found = await Promise.all(this.#parts.map((part) => part.find(phrase)));
    let before = 0;
    for (const [part, { size }] of this.#parts.entries()) {
      for (const [place, position] of found[part] ?? []) hits.set(before + place, position);
      before += size;
    }
    return hits;
  }

  /** False when the sieve shows that one of the tokens does not occur here. */
  async #mayHave(tokens: readonly string[]): Promise<boolean> {
    if (!this.#hasSieve && tokens.length * TOKEN_BYTES < this.table.sieveBytes) return true;
    const address = `${this.#folder}${SIEVE_FILE}?v=${this.table.digest}`;
    const sieve = await this.#sieve.get('', () => loadPackedBytes(address));
    this.#hasSieve = true;
    return tokens.every((token) => passes(sieve, token));
  }
}
