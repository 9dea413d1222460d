import type { Term } from '../../query/query.ts';
import type { Alternative } from '../../spellings/alternative.ts';
import { foldText } from '../../text/canonical.ts';
import { encodePhrase } from '../../text/encode.ts';
import type { Entry } from '../loading/corpus.ts';
import type { Weights } from '../loading/library.ts';
import { placesOf } from '../results/phrase-places.ts';

/** How a record has a term. */
export interface Sighting {
  /** How good the place is, as a place in WEIGHTS. */
  readonly weight: number;
  /** The spelling by which it was found; null where it stands as typed. */
  readonly spelling: Alternative | null;
}

/** Where a term is asked for. */
export interface Searched {
  readonly entries: readonly Entry[];
  /** Where a phrase of tokens stands in the texts of one municipality. */
  find(phrase: string, municipality: string): Promise<Weights>;
  /** Other spellings of a term in the texts of one municipality, the likeliest first. */
  alternatives(term: Term, municipality: string): Promise<readonly Alternative[]>;
}

/** Where a term was found. */
export interface TermSightings {
  /** In the texts of a record itself. */
  own(entry: Entry): Sighting | null;
  /** In what surrounds it: municipality, department, fiscal year and title of its document. */
  around(entry: Entry): Sighting | null;
}

/** A name around a record is as good as a heading above it. */
const AROUND = 1;

/** Looks for a term and, unless it is exact, for its other spellings. */
export async function sightingsOf(term: Term, searched: Searched): Promise<TermSightings> {
  const municipalities = [...new Set(searched.entries.map(({ municipality }) => municipality.id))];
  const [literal, alternatives] = await Promise.all([
    findIn(municipalities, encodePhrase(term.text), searched),
    Promise.all(municipalities.map((id) => spellingsIn(id, term, searched))),
  ]);
  const spelled = new Map(municipalities.map((id, index) => [id, alternatives[index] ?? []]));
  return {
    own: ({ number, municipality }) => {
      const weight = literal.get(number);
      if (weight !== undefined) return { weight, spelling: null };
      return bestSpelling(number, spelled.get(municipality.id) ?? []);
    },
    around: (entry) => {
      const names = namesAround(entry);
      const stands = (text: string, whole: boolean): boolean =>
        names.some((name) => placesOf(name, { text, whole }).length > 0);
      if (stands(term.text, false)) return { weight: AROUND, spelling: null };
      const found = (spelled.get(entry.municipality.id) ?? []).find(({ spelling }) =>
        stands(spelling.text, spelling.whole),
      );
      return found === undefined ? null : { weight: AROUND, spelling: found.spelling };
    },
  };
}

/** Where a phrase of tokens stands in the texts of some municipalities. */
export async function findIn(
  municipalities: Iterable<string>,
  phrase: string,
  searched: Searched,
): Promise<Weights> {
  const found = await Promise.all([...municipalities].map((id) => searched.find(phrase, id)));
  return new Map(found.flatMap((weights) => [...weights]));
}

interface SpellingFinds {
  readonly spelling: Alternative;
  readonly weights: Weights;
}

async function spellingsIn(
  municipality: string,
  term: Term,
  searched: Searched,
): Promise<readonly SpellingFinds[]> {
  if (term.exact) return [];
  const alternatives = await searched.alternatives(term, municipality);
  return Promise.all(
    alternatives.map(async (spelling) => {
      const phrase = encodePhrase(spelling.text, { whole: spelling.whole });
      return { spelling, weights: await searched.find(phrase, municipality) };
    }),
  );
}

/** The spelling in the best place, among equals the likeliest. */
function bestSpelling(record: number, finds: readonly SpellingFinds[]): Sighting | null {
  let best: Sighting | null = null;
  for (const { spelling, weights } of finds) {
    const weight = weights.get(record);
    if (weight !== undefined && (best === null || weight < best.weight)) best = { weight, spelling };
  }
  return best;
}

const KNOWN = new WeakMap<Entry['document'], readonly string[]>();

function namesAround({ document, municipality }: Entry): readonly string[] {
  const { title, department, year } = document;
  const names = KNOWN.get(document) ?? [municipality.name, title, department, year].map(foldText);
  KNOWN.set(document, names);
  return names;
}
