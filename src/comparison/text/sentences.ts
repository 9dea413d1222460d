import { visibleLength, wordingKey } from './words.ts';

/** A sentence or line with the white space around it. */
export interface Sentence {
  readonly text: string;
  /** The same for the same wording in another spelling. */
  readonly key: string;
  readonly length: number;
}

/** Up to a full stop with the brackets it closes, or to the end of the line. */
const SENTENCES = /\s*[^]*?(?:[。｡！？!?]+[」』）)】〉》］\]”"’]*\s*|[\n\r]\s*|$)/g;

/** The sentences of a text; together they are the text. None for an empty one. */
export function sentencesOf(text: string): readonly Sentence[] {
  return (text.match(SENTENCES) ?? [])
    .filter((one) => one !== '')
    .map((one) => ({ text: one, key: wordingKey(one), length: visibleLength(one) }));
}
