import { describe, expect, it } from 'vitest';
import type { SearchOutcome, SearchRequest } from '../../client/engine.ts';
import { writeRequest } from '../address.ts';
import { suggestions } from './suggestions.ts';

/** An engine that finds a given number of results for each address, and nothing for others. */
function engineFinding(totals: Readonly<Record<string, number>>) {
  return {
    search: (request: SearchRequest): Promise<SearchOutcome> => {
      const address = decodeURIComponent(writeRequest(request));
      const list = (total: number) => ({ total, load: () => Promise.resolve([]) });
      return Promise.resolve({
        literal: list(totals[address] ?? 0),
        spelled: list(0),
      } as unknown as SearchOutcome);
    },
  };
}

function suggest(
  own: Partial<SearchRequest>,
  totals: Readonly<Record<string, number>>,
  outcome: Partial<Pick<SearchOutcome, 'apart' | 'near'>> = {},
) {
  const request: SearchRequest = { query: '防災', filters: {}, sort: 'relevance', ...own };
  return suggestions({ request, outcome: { apart: null, near: [], ...outcome } }, engineFinding(totals));
}

describe('where nothing was found, the reader is offered', () => {
  it('the same words without the filters, with the number they find', async () => {
    const found = await suggest({ filters: { kind: ['取組'] } }, { '?q=防災': 12 });
    expect(found).toEqual([
      {
        sentence: '絞り込みを外して探す（12件）',
        request: { query: '防災', filters: {}, sort: 'relevance' },
      },
    ]);
  });

  it('each word alone, as it was typed, but only those that find something', async () => {
    const found = await suggest(
      { query: '防災 「地域の力」 みかん -訓練' },
      { '?q=防災': 12, '?q=「地域の力」': 1 },
    );
    expect(found.map(({ sentence }) => sentence)).toEqual([
      '「防災」だけで探す（12件）',
      '「地域の力」だけで探す（1件）',
    ]);
    expect(found.map(({ request }) => request.query)).toEqual(['防災', '「地域の力」']);
  });

  it('the words of a compound', async () => {
    const apart = { query: '防災 公園', total: 3 };
    const found = await suggest({ query: '防災公園' }, { '?q=防災+公園': 3 }, { apart });
    expect(found).toMatchObject([
      { sentence: '「防災 公園」に区切って探す（3件）', request: { query: '防災 公園' } },
    ]);
  });

  it('the nearest words, each search once', async () => {
    const totals = { '?q=防災訓練': 5, '?q=防犯訓練': 0, '?q=訓練': 9 };
    const found = await suggest({ query: '防際訓練' }, totals, {
      near: ['防災訓練', '防犯訓練', '防災訓練'],
    });
    expect(found.map(({ sentence }) => sentence)).toEqual(['もしかして「防災訓練」（5件）']);
  });

  it('all municipalities, when only some were searched', async () => {
    const found = await suggest({ filters: { municipality: ['yokote'] } }, {});
    expect(found).toEqual([
      { sentence: 'すべての自治体から探す', request: { query: '防災', filters: {}, sort: 'relevance' } },
    ]);
  });

  it('nothing, when nothing else finds more', async () => {
    expect(await suggest({}, { '?q=防災': 0 })).toEqual([]);
  });
});
