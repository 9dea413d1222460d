import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../query/parse-query.ts';
import { packLexicon, openLexicon } from '../../spellings/lexicon.ts';
import { encodePhrase } from '../../text/encode.ts';
import type { Entry } from '../loading/corpus.ts';
import { nearQueries } from './near.ts';
import type { Searched } from './sighting.ts';

const WORDS = [
  { text: '総合計画', reading: 'そうごうけいかく', free: true },
  { text: '避難所', reading: 'ひなんじょ', free: true },
  { text: '避難路', reading: 'ひなんろ', free: true },
];

/** One record of one municipality, which has these words. */
function searchedWith(words: readonly string[]) {
  const phrases = new Set(words.map((word) => encodePhrase(word)));
  const entry = {
    number: 0,
    municipality: { id: 'mihon', name: '見本市' },
    document: { department: '', year: '', title: '' },
  };
  const searched: Searched = {
    entries: [entry as unknown as Entry],
    find: (phrase) => Promise.resolve(new Map(phrases.has(phrase) ? [[0, 0] as const] : [])),
    alternatives: () => Promise.resolve([]),
  };
  return { ...searched, neighbourhoods: () => Promise.resolve([openLexicon(packLexicon(WORDS, []))]) };
}

function near(typed: string) {
  return nearQueries(parseQuery(typed), searchedWith(['総合計画', '避難所']));
}

describe('what may have been meant where nothing was found', () => {
  it('is the query with the nearest words in place of those that nothing has', async () => {
    expect(await near('総合計書 避難所')).toEqual(['総合計画 避難所']);
  });

  it('keeps phrases and what is excluded', async () => {
    expect(await near('「避難所」 総合計書 -「予算 案」 -防災')).toEqual([
      '「避難所」 総合計画 -「予算 案」 -防災',
    ]);
  });

  it('may be one of several', async () => {
    expect(await near('避難書')).toEqual(['避難所', '避難路']);
  });

  it('is nothing when each word is found, only not together', async () => {
    expect(await near('総合計画 避難所 -計画')).toEqual([]);
  });

  it('is nothing when a word has no near one', async () => {
    expect(await near('総合計書 みかん星人')).toEqual([]);
  });
});
