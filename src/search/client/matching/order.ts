import type { SearchRequest } from '../engine.ts';
import type { Match } from './match-query.ts';

/**
 * Matches in the order of the results: by relevance the best place first (title, heading, figures and names, running
 * text) and the newest year among equals; by year all of a year by relevance. What is equal keeps the order of the site.
 */
export function inOrder(matches: readonly Match[], sort: SearchRequest['sort']): readonly Match[] {
  const keys = KEYS[sort];
  return matches.toSorted((a, b) => {
    const deciding = keys.find((key) => key(a) !== key(b));
    return deciding === undefined ? 0 : deciding(a) - deciding(b);
  });
}

type Key = (match: Match) => number;

const byWeight: Key = ({ weight }) => weight;
const byAge: Key = ({ entry }) => -entry.document.fiscalYear;
const byYear: Key = ({ entry }) => entry.document.fiscalYear;
const bySite: Key = ({ entry }) => entry.rank;

const KEYS: Readonly<Record<SearchRequest['sort'], readonly Key[]>> = {
  relevance: [byWeight, byAge, bySite],
  newest: [byAge, byWeight, bySite],
  oldest: [byYear, byWeight, bySite],
};
