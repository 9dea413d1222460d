import { NO_SEARCH_WORDS, type SearchWords } from '../../domain/organization/search-words.ts';
import type { DecodedFiles } from '../decode-files.ts';

/** The words for the search of one municipality; none without its search.yaml. */
export function linkSearchWords(searches: DecodedFiles['searches'], municipality: string): SearchWords {
  const raw = searches.find(({ at }) => at.municipality === municipality)?.source.value;
  if (raw === undefined) return NO_SEARCH_WORDS;
  return {
    synonyms: raw.言い換え,
    readings: raw.読み.map(({ 語, 読み }) => ({ text: 語, reading: 読み })),
  };
}
