import { describe, expect, it } from 'vitest';
import { anEntry } from '../../../../tests/unit/search-entries.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { Alternative } from '../../spellings/alternative.ts';
import { foldText } from '../../text/canonical.ts';
import { encodeBlock, encodeCharacters, encodePhrase } from '../../text/encode.ts';
import { matchQuery } from './match-query.ts';

/** Records by their text, title first; the index is a search for tokens in their order. */
const TEXTS = [
  '防災訓練|総合防災訓練を行います',
  '人材育成|防災の研修',
  '人財の育成|研修計画',
  '駐車場の整備|利用料',
];
const ENTRIES = TEXTS.map((_, number) => anEntry(number));

function find(phrase: string): Promise<ReadonlyMap<number, number>> {
  const weights = TEXTS.flatMap((text, number) => {
    const blocks = text
      .split('|')
      .map((one) => ` ${encodeBlock(foldText(one))} ${encodeCharacters(foldText(one))} `);
    const weight = blocks.findIndex((tokens) => tokens.includes(` ${phrase} `));
    return weight === -1 ? [] : [[number, weight === 0 ? 0 : 3] as const];
  });
  return Promise.resolve(new Map(weights));
}

function aSpelling(text: string): Alternative {
  const sentence = `「${text}」で見つかりました。`;
  return { kind: 'synonym', text, from: '', to: text, whole: false, sentence };
}

async function search(typed: string, spellings: Readonly<Record<string, readonly string[]>> = {}) {
  const { literal, spelled } = await matchQuery(parseQuery(typed), {
    entries: ENTRIES,
    find,
    alternatives: (term) => Promise.resolve((spellings[term.written] ?? []).map(aSpelling)),
  });
  return {
    literal: literal.map(({ entry, weight }) => [entry.number, weight]),
    spelled: spelled.map(({ entry, spellings: own }) => [entry.number, own.map((one) => one?.text ?? null)]),
  };
}

describe('a query', () => {
  it('finds what has a term, with the best place of it', async () => {
    expect((await search('防災')).literal).toEqual([
      [0, 0],
      [1, 3],
    ]);
  });

  it('asks for every term', async () => {
    expect((await search('防災 研修')).literal).toEqual([[1, 6]]);
  });

  it('leaves out what has an excluded term', async () => {
    expect((await search('防災 -研修')).literal).toEqual([[0, 0]]);
  });

  it('finds another spelling apart from what stands as typed', async () => {
    expect(await search('人材', { 人材: ['人財'] })).toEqual({ literal: [[1, 0]], spelled: [[2, ['人財']]] });
  });

  it('finds one term as typed and another in another spelling', async () => {
    expect((await search('人材 研修', { 人材: ['人財'] })).spelled).toEqual([[2, ['人財', null]]]);
  });

  it('tries no other spelling of a quoted term', async () => {
    expect((await search('「人材」', { 人材: ['人財'] })).spelled).toEqual([]);
  });

  it('excludes nothing by another spelling', async () => {
    expect((await search('研修 -人材', { 人材: ['人財'] })).literal.map(([number]) => number)).toEqual([2]);
  });

  it('takes the best place, and among equals the likeliest spelling', async () => {
    const spellings = { 教育: ['研修', '防災', '防災訓練'] };
    expect((await search('教育', spellings)).spelled).toEqual([
      [0, ['防災']],
      [1, ['研修']],
      [2, ['研修']],
    ]);
  });

  it('takes a name around a record for one of several terms', async () => {
    expect((await search('総務部 駐車場')).literal).toEqual([[3, 1]]);
    expect((await search('2019年度 見本市 駐車場')).literal).toEqual([[3, 2]]);
  });

  it('does not find by the names around a record alone', async () => {
    expect((await search('総務部')).literal).toEqual([]);
    expect((await search('総務部 見本市')).literal).toEqual([]);
  });

  it('finds a name around a record in another spelling', async () => {
    expect((await search('H31 駐車場', { H31: ['令和元年'] })).spelled).toEqual([[3, ['令和元年', null]]]);
  });

  it('without a term is everything that is not excluded', async () => {
    expect((await search('')).literal).toHaveLength(4);
    expect((await search('-防災')).literal.map(([number]) => number)).toEqual([2, 3]);
  });

  it('finds a term of one character', async () => {
    expect((await search('場')).literal).toEqual([[3, 0]]);
    expect(encodePhrase('場')).toBe(encodeCharacters('場'));
  });
});
