import { HEADING_ONLY } from '../write/filled-field.ts';
import type { KeyPath, Placement } from '../write/placement.ts';
import type { HeldText } from './held-texts.ts';
import type { InitiativePairs } from './pair-initiatives.ts';

/** Whether a text of the content belongs to the field in which the source has some words. */
export type FieldTest = (held: HeldText) => boolean;

/** The field where a placement of the source must stand today. */
export function ownField({ file, key }: Placement, pairs: InitiativePairs): FieldTest {
  const [first, index, ...rest] = key;
  if (first === '課') return (held) => held.file === file && held.key[0] === '課';
  if (first !== '取組' || typeof index !== 'number') return documentField(key);
  const pair = pairs.get(`${file}#${String(index)}`);
  if (pair === undefined) return () => false;
  const strict = rest[0] === '記載' ? rest.slice(0, 2) : rest.slice(0, 1);
  return (held) =>
    held.file === pair.file &&
    held.key[0] === '取組' &&
    held.key[1] === pair.index &&
    strict.every((step, at) => held.key[at + 2] === step) &&
    isSameKind(held.key, key);
}

/** Of a passage under its own heading, words of the heading belong to a heading and words of the text to a text. */
function isSameKind(held: KeyPath, key: KeyPath): boolean {
  return !key.includes('その他') || held.at(-1) === key.at(-1);
}

/** A field of the document is a section of its text, or the reason why there is none. */
function documentField(placed: KeyPath): FieldTest {
  const [first, second] = placed;
  const heading = first === '記載のない欄' ? `## ${String(second)}` : first;
  return ({ key }) =>
    (key[0] === heading && isSameKind(key, placed)) ||
    (key[0] === '記載のない欄' && `## ${String(key[1])}` === heading);
}

/** Texts that are the source's own words: fields, and what stands under headings of its own. */
export function isVerbatim({ key, text }: Pick<HeldText, 'key' | 'text'>): boolean {
  if (text.trim() === HEADING_ONLY) return false;
  const [first] = key;
  if (typeof first === 'string' && first.startsWith('## ')) return true;
  const within = first === '取組' ? key.slice(2) : key;
  return (
    (within[0] === '記載' && within.length === 2) || (within[0] === 'その他' && within.at(-1) === '本文')
  );
}
