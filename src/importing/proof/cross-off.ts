import type { Place } from '../../domain/diagnostic.ts';
import type { Department } from '../../domain/organization/department.ts';
import { partText } from '../map/part.ts';
import type { Origin } from '../source-tree.ts';
import type { Placement } from '../write/placement.ts';
import type { CrossedText } from './held-texts.ts';
import type { FieldTest } from './own-field.ts';

/**
 * Words of the source that are not where they should be. `missing`: they stand nowhere. `moved`: they stand in another
 * field or promise. `disordered`: they stand before words that the source has before them. `offset` counts characters
 * from the begin of the piece at `origin`.
 */
export interface SourceFaultFound {
  readonly kind: 'missing' | 'moved' | 'disordered';
  readonly text: string;
  readonly origin: Origin;
  readonly offset: number;
  /** Where the words stand, or should stand; null where there is no such field. */
  readonly place: Place | null;
  /** The texts that are touched by it. */
  readonly around: readonly CrossedText[];
}

/** A sentence or the whole of a placement. */
interface Words {
  readonly text: string;
  readonly offset: number;
}

/**
 * Crosses the words of a placement off in its field. Where they do not stand there as a whole, each sentence is looked
 * for, so that a finding names no more than what differs.
 */
export function crossOff(
  placement: Placement,
  isField: FieldTest,
  texts: readonly CrossedText[],
): readonly SourceFaultFound[] {
  const whole = { text: partText(placement.part), offset: placement.part.start };
  const field = texts.filter(({ held }) => isField(held));
  if (bare(whole.text) === '') return [];
  const standing = crossInOrder(bare(whole.text), field);
  if (standing === true) return [];
  const { origin } = placement.part.piece;
  const fault = (
    kind: SourceFaultFound['kind'],
    { text, offset }: Words,
    at?: CrossedText,
  ): SourceFaultFound => ({
    ...{ kind, text: text.trim(), origin },
    offset: offset + text.length - text.trimStart().length,
    place: (at ?? field[0])?.held.placeOf(0) ?? null,
    around: at === undefined ? field : [...field, at],
  });
  if (standing !== false) return [fault('disordered', whole, standing)];
  return sentencesOf(whole).flatMap((sentence) => {
    const words = bare(sentence.text);
    const found = crossInOrder(words, field);
    if (found === true) return [];
    if (found !== false) return [fault('disordered', sentence, found)];
    const elsewhere =
      texts.find((text) => text.crossOff(words) !== null) ?? texts.find((text) => text.has(words));
    return [elsewhere === undefined ? fault('missing', sentence) : fault('moved', sentence, elsewhere)];
  });
}

/** True when the words stand in order; the text that has them too early; false where they are not. */
function crossInOrder(words: string, field: readonly CrossedText[]): boolean | CrossedText {
  for (const text of field) {
    const found = text.crossOff(words);
    if (found !== null) return found === 'in-order' ? true : text;
  }
  return false;
}

/** Behind the end of a sentence, and before the sign of a point. */
const SENTENCE_ENDS = /(?<=[。\n])|(?=[ \u3000][・◇◆●○■□※★☆▽▼①-⑳])/u;

function sentencesOf({ text, offset }: Words): readonly Words[] {
  let at = offset;
  return text.split(SENTENCE_ENDS).flatMap((sentence) => {
    const begin = at;
    at += sentence.length;
    return bare(sentence) === '' ? [] : [{ text: sentence, offset: begin }];
  });
}

/** The section that a source names must be the one of the promise, of which the content holds the id. */
export function checkSection(
  { part }: Placement,
  department: Department,
  field: readonly CrossedText[],
): readonly SourceFaultFound[] {
  const [first] = field;
  const words = bare(partText(part));
  const ids = field.map(({ held }) => held.text);
  const names = department.sections.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  if (first === undefined || names.some((name) => words.includes(name) || name.includes(words))) return [];
  const { text, origin } = part.piece;
  return [{ kind: 'moved', text, origin, offset: part.start, place: first.held.placeOf(0), around: field }];
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}
