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

const RUN = /^(?:[a-z0-9]{2}|[0-9]\.|\.[0-9])$/;
const NUMBER_AND_UNIT = /^[0-9][a-z]$/;

/** Whether the part from `from` up to `to` cuts no run of Latin letters or digits: HP is not in PHP, but m2 in 300m2. */
export function cutsNoWord(text: string, from: number, to: number): boolean {
  const around = (at: number): string => text.charAt(at - 1) + text.charAt(at);
  return !RUN.test(around(to)) && (!RUN.test(around(from)) || NUMBER_AND_UNIT.test(around(from)));
}
