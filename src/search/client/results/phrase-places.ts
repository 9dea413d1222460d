import { cutsNoWord } from '../../spellings/replacement.ts';

/** What is looked for: canonical text; `whole` where it may not cut a run of digits or letters. */
export interface Phrase {
  readonly text: string;
  readonly whole: boolean;
}

/** A stretch of canonical text, as UTF-16 offsets. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Every place of a phrase in canonical text, overlapping ones too. */
export function placesOf(text: string, { text: phrase, whole }: Phrase): readonly Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const place = { from: at, to: at + phrase.length };
    if (!whole || cutsNoWord(text, place.from, place.to)) places.push(place);
  }
  return places;
}
