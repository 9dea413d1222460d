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

const RUN = /[a-z0-9.]/;

/** Every place of a phrase in canonical text, overlapping ones too. */
export function placesOf(text: string, { text: phrase, whole }: Phrase): readonly Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const place = { from: at, to: at + phrase.length };
    if (!whole || !cutsRun(text, place)) places.push(place);
  }
  return places;
}

function cutsRun(text: string, { from, to }: Range): boolean {
  return [from, to].some((at) => RUN.test(text.charAt(at - 1)) && RUN.test(text.charAt(at)));
}
