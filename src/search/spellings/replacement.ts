import type { AlternativeKind } from './alternative.ts';

/** Another spelling of a part of a canonical term. */
export interface Replacement {
  readonly kind: AlternativeKind;
  /** The part, as UTF-16 offsets into the term. */
  readonly from: number;
  readonly to: number;
  /** What stands in its place, canonical and as shown. */
  readonly text: string;
  readonly shown: string;
  /** Whether digits and letters at its ends may not be parts of longer runs. */
  readonly whole: boolean;
  /** What the new spelling is to the old one, before its name: と読む, と同じ年の. */
  readonly relation: string;
}

/** Every place where `part` stands in `text`; none for an empty part. */
export function placesOf(text: string, part: string): readonly number[] {
  if (part === '') return [];
  const places: number[] = [];
  for (let index = text.indexOf(part); index !== -1; index = text.indexOf(part, index + part.length)) {
    places.push(index);
  }
  return places;
}

const WORD = /[a-z0-9]/;

/** Whether the part from `from` up to `to` cuts no run of Latin letters or digits: HP is not in PHP. */
export function cutsNoWord(text: string, from: number, to: number): boolean {
  const cuts = (before: string, after: string): boolean => WORD.test(before) && WORD.test(after);
  return !cuts(text.charAt(from - 1), text.charAt(from)) && !cuts(text.charAt(to - 1), text.charAt(to));
}
