import type { Query } from '../../query/query.ts';
import type { Alternative } from '../../spellings/alternative.ts';
import { encodePhrase } from '../../text/encode.ts';
import type { Entry } from '../loading/corpus.ts';
import { findIn, type Searched, type Sighting, sightingsOf, type TermSightings } from './sighting.ts';

/** A record that has all terms. */
export interface Match {
  readonly entry: Entry;
  /** Sum of the places in WEIGHTS of the terms: 0 when all stand in a title. */
  readonly weight: number;
  /** The spelling by which each term was found; null where it stands as typed. */
  readonly spellings: readonly (Alternative | null)[];
}

export interface Matches {
  /** Every term as typed. */
  readonly literal: readonly Match[];
  /** At least one term by another spelling. */
  readonly spelled: readonly Match[];
}

/**
 * The records that have every term of a query, or a spelling of it, and none of its excluded terms as typed. Of several
 * terms, some may be names of what surrounds the record (総務部 駐車場), but not all. No terms: every record.
 */
export async function matchQuery(query: Query, searched: Searched): Promise<Matches> {
  const municipalities = new Set(searched.entries.map(({ municipality }) => municipality.id));
  const [terms, excluded] = await Promise.all([
    Promise.all(query.terms.map((term) => sightingsOf(term, searched))),
    Promise.all(query.excluded.map((term) => findIn(municipalities, encodePhrase(term.text), searched))),
  ]);
  const matches: { literal: Match[]; spelled: Match[] } = { literal: [], spelled: [] };
  for (const entry of searched.entries) {
    if (excluded.some((one) => one.has(entry.number))) continue;
    const sightings = sightingsIn(entry, terms);
    if (sightings === null) continue;
    const spellings = sightings.map(({ spelling }) => spelling);
    const weight = sightings.reduce((sum, one) => sum + one.weight, 0);
    const group = spellings.every((one) => one === null) ? matches.literal : matches.spelled;
    group.push({ entry, weight, spellings });
  }
  return matches;
}

/** How a record has each term; null when it lacks one. */
function sightingsIn(entry: Entry, terms: readonly TermSightings[]): readonly Sighting[] | null {
  const own = terms.map((term) => term.own(entry));
  if (terms.length > 0 && own.every((one) => one === null)) return null;
  if (terms.length === 1) return own.filter((one) => one !== null);
  const found = terms.map((term, index) => better(own[index] ?? null, term.around(entry)));
  return found.includes(null) ? null : found.filter((one) => one !== null);
}

/** As typed before any other spelling, then the better place. */
function better(one: Sighting | null, other: Sighting | null): Sighting | null {
  if (one === null || other === null) return one ?? other;
  if ((one.spelling === null) !== (other.spelling === null)) return one.spelling === null ? one : other;
  return other.weight < one.weight ? other : one;
}
