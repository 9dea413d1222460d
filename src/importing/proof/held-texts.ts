import type { Place } from '../../domain/diagnostic.ts';
import type { KeyPath } from '../write/placement.ts';
import { withoutQuotes } from '../write/filled-field.ts';
import { bareLine, type BareText, bareText } from './bare-text.ts';
import { isVerbatim } from './own-field.ts';

/** A text of the content as it stands today. */
export interface HeldText {
  readonly file: string;
  readonly key: KeyPath;
  readonly text: string;
  placeOf(line: number): Place;
}

/** A stretch of a text that nothing of the source accounts for. */
export interface Remainder {
  readonly text: string;
  readonly place: Place;
}

/**
 * A text while the words of the source are crossed off in it. Each character is crossed off once, so that words that
 * stand twice in the source must stand twice here.
 */
export class CrossedText {
  readonly held: HeldText;
  readonly #bare: BareText;
  #rest: string;
  #reached = 0;

  constructor(held: HeldText) {
    this.held = held;
    const text = withoutQuotes(held.text);
    this.#bare = isVerbatim(held) ? bareText(text) : bareLine(text);
    this.#rest = this.#bare.text;
  }

  /** Crosses words off: `in-order` behind all that was crossed off before, `earlier` before it; null where they are not. */
  crossOff(words: string): 'in-order' | 'earlier' | null {
    const behind = this.#rest.indexOf(words, this.#reached);
    const at = behind === -1 ? this.#rest.indexOf(words) : behind;
    if (at === -1) return null;
    this.#rest = this.#rest.slice(0, at) + CROSSED.repeat(words.length) + this.#rest.slice(at + words.length);
    this.#reached = Math.max(this.#reached, at + words.length);
    return behind === -1 ? 'earlier' : 'in-order';
  }

  /** Whether the words stand here, crossed off or not. */
  has(words: string): boolean {
    return this.#bare.text.includes(words);
  }

  remainders(): readonly Remainder[] {
    return [...this.#rest.matchAll(NOT_CROSSED)].map((match) => ({
      text: match[0],
      place: this.held.placeOf(this.#bare.lines[match.index] ?? 0),
    }));
  }
}

/** A character that content files may not hold. */
const CROSSED = '\u0000';
const NOT_CROSSED = /[^\u0000]+/gu;
