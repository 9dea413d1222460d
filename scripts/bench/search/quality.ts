import { canonicalForm } from '../../../tests/search/canonical-form.ts';
import type { RankedQuery, TestQuery } from '../../../tests/search/queries.ts';
import type { Answer } from '../../../tests/search/score.ts';
import { recordsWith, trueAnswers, type KnownRecord } from '../../../tests/search/truth.ts';
import type { Found } from './browser/engine.ts';

/** Something that finds records for queries, in the order of the queries. */
export type Find = (queries: readonly string[]) => Promise<readonly Found[]>;

/** At which place the best answer of a query stood; null when it was not found. */
export interface Place {
  readonly query: RankedQuery;
  readonly place: number | null;
}

/** Places up to this one are on the first screen of a phone. */
const TOP = 3;

/**
 * The answers to queries. A query for characters is answered by the first group alone, where an engine tells the two
 * apart; a query for a spelling by both.
 */
export async function answersTo(
  queries: readonly TestQuery[],
  known: readonly KnownRecord[],
  find: Find,
): Promise<readonly Answer[]> {
  const found = await find(queries.map(({ query }) => query));
  return queries.map((query, at) => {
    const { literal = [], spelled = [] } = found[at] ?? {};
    const counts =
      query.group === 'literal' || query.group === 'with-context' ? literal : [...literal, ...spelled];
    const truth = trueAnswers(query, known);
    return { query: query.query, class: query.class, found: new Set(counts), truth };
  });
}

/** The answers to pieces of text. */
export async function answersToPieces(
  pieces: readonly string[],
  known: readonly KnownRecord[],
  find: Find,
): Promise<readonly Answer[]> {
  const found = await find(pieces);
  return pieces.map((piece, at) => ({
    query: piece,
    class: `of ${Array.from(canonicalForm(piece)).length} characters`,
    found: new Set(found[at]?.literal),
    truth: recordsWith(piece, known),
  }));
}

/** Where the best answers stand, both groups after one another. */
export async function placesOf(queries: readonly RankedQuery[], find: Find): Promise<readonly Place[]> {
  const found = await find(queries.map(({ query }) => query));
  return queries.map((query, at) => {
    const { literal = [], spelled = [] } = found[at] ?? {};
    const index = [...literal, ...spelled].indexOf(`/${query.best}`);
    return { query, place: index === -1 ? null : index + 1 };
  });
}

/** How many best answers are first, and how many among the first three. */
export function countPlaces(places: readonly Place[]): { readonly first: number; readonly top: number } {
  return {
    first: places.filter(({ place }) => place === 1).length,
    top: places.filter(({ place }) => place !== null && place <= TOP).length,
  };
}
