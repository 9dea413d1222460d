import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../query/parse-query.ts';
import { type LexiconWord, packLexicon } from '../lexicon.ts';
import { openSpellings } from '../open-spellings.ts';
import { numberRules } from '../numbers/number-rules.ts';
import { openSource } from '../source.ts';
import { spellingsOf } from '../spellings.ts';
import { wordRules } from '../words/word-rules.ts';
import { packShards } from './pack-shards.ts';
import { shardFile } from './shard-files.ts';
import { WordShelf } from './word-shelf.ts';

const SPELLING = { groups: [], okurigana: [], years: [], bareYears: [], departments: [] };
const NUMBERS = numberRules(SPELLING, []);
const KNOWN: readonly (readonly [reading: string, text: string])[] = [
  ['ぼうさい', '防災'],
  ['くんれん', '訓練'],
  ['ひなん', '避難'],
  ['しょ', '所'],
  ['ところ', '所'],
  ['とりくみ', '取り組み'],
  ['とり', '取り'],
  ['くみ', '組み'],
  ['さーばー', 'サーバー'],
  ['まいなんばーかーど', 'マイナンバーカード'],
  ['し', '市'],
  ['おしらせ', 'お知らせ'],
  ['しらせ', '知らせ'],
];
const TERMS = [
  'ぼうさい',
  'ぼうさいくんれん',
  'ひなんじょ',
  '防さい訓れん',
  'ぼう災',
  '取組み',
  'とりくみ',
  '取組',
  'サーバ',
  'さーば室',
  'まいなんばー',
  '市おしらせ',
  'しょ',
  '30人のくんれん',
];

/** Alternatives with a shelf, and the names of the files that were loaded for them. */
function onShelf(typed: string, words: readonly LexiconWord[], followers: readonly ReadonlySet<number>[]) {
  const { ranges, shards } = packShards(words, followers);
  const shelf = new WordShelf(ranges);
  const files = new Map(shards.map((shard, index) => [shardFile(index), shard]));
  const loaded: string[] = [];
  for (;;) {
    const spellings = spellingsOf([
      openSource(SPELLING, { numbers: NUMBERS, words: wordRules(shelf.words) }),
    ]);
    const alternatives = parseQuery(typed).terms.flatMap((term) => spellings.alternativesOf(term));
    const wanted = shelf.takeWanted();
    if (wanted.length === 0) return { alternatives, loaded };
    for (const name of wanted) {
      const file = files.get(name);
      if (file === undefined) throw new Error(`There is no ${name}.`);
      shelf.put(name, file);
      loaded.push(name);
    }
  }
}

const filler = Array.from({ length: 400 }, (_, index): LexiconWord => {
  const [first, second] = [index % 40, Math.floor(index / 40)];
  const reading = String.fromCharCode(0x3042 + first * 2) + String.fromCharCode(0x3042 + second);
  return { reading, text: String.fromCharCode(0x4e00 + index * 7), free: true };
});

const lexicon = fc
  .tuple(fc.subarray([...KNOWN], { minLength: 1 }), fc.nat(filler.length))
  .map(([known, count]) => {
    const some = known.map(([reading, text]) => ({ reading, text, free: text.length > 1 }));
    const keyOf = (word: LexiconWord) => `${word.reading} ${word.text}`;
    return [...some, ...filler.slice(0, count)].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  })
  .chain((words) => {
    const ids = fc.uniqueArray(fc.nat(words.length - 1), { maxLength: 30 });
    return fc.tuple(fc.constant(words), fc.array(ids, { minLength: words.length, maxLength: words.length }));
  });

describe('a lexicon in pieces', () => {
  it('gives the alternatives of the whole one', () => {
    fc.assert(
      fc.property(lexicon, fc.constantFrom(...TERMS), ([words, ids], typed) => {
        const followers = ids.map((one) => new Set(one));
        const whole = openSpellings([
          { spelling: SPELLING, lexicon: { ...packLexicon(words, followers), amounts: [] } },
        ]);
        const expected = parseQuery(typed).terms.flatMap((term) => whole.alternativesOf(term));
        expect(onShelf(typed, words, followers).alternatives).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is loaded only where words of the term can be', () => {
    const words = filler.toSorted((a, b) => (a.reading < b.reading ? -1 : 1));
    const { loaded } = onShelf('あい', words, []);
    expect(loaded).toHaveLength(1);
    expect(packShards(words, []).shards.length).toBeGreaterThan(8);
  });
});
