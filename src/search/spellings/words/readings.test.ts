import { describe, expect, it } from 'vitest';
import { openLexicon, packLexicon } from '../lexicon.ts';
import { readingReplacements } from './readings.ts';

const WORDS = [
  ['うんえい', '運営'],
  ['えーあい', 'ai'],
  ['か', '課', 'bound'],
  ['かか', '書か'],
  ['かぶしきがいしゃ', '株式会社'],
  ['きょうどう', '共同'],
  ['きょうどう', '協働'],
  ['くんれん', '訓練'],
  ['ぐんま', '群馬'],
  ['こ', '子'],
  ['こくほ', '国民健康保険', 'meant'],
  ['し', '市', 'bound'],
  ['しみん', '市民'],
  ['しょ', '所', 'bound'],
  ['しょうがい', '障害'],
  ['ぜい', '税'],
  ['づくり', 'づくり'],
  ['つくり', '作り'],
  ['はざーどまっぷ', 'ハザードマップ'],
  ['ひなん', '避難'],
  ['ぼうさい', '防災'],
  ['まち', '街'],
  ['まどぐち', '窓口'],
  ['まち', 'まち'],
] as const;
const FOLLOWS: readonly (readonly [string, string])[] = [
  ['防災', '訓練'],
  ['避難', '所'],
  ['所', '運営'],
  ['市民', '課'],
  ['街', '作り'],
  ['まち', 'づくり'],
];

function lexicon() {
  const words = WORDS.map(([reading, text, bound]) => ({
    reading,
    text,
    free: bound !== 'bound',
    ...(bound === 'meant' ? { meant: true } : {}),
  }));
  const followers = words.map(({ text }) => {
    const next = FOLLOWS.filter(([first]) => first === text).map(([, second]) => second);
    return new Set(words.flatMap((word, index) => (next.includes(word.text) ? [index] : [])));
  });
  return openLexicon(packLexicon(words, followers));
}

function readings(term: string): string[] {
  return readingReplacements(term, lexicon()).map(({ text }) => text);
}

describe('a term in kana', () => {
  it.each([
    ['ぼうさい', ['防災']],
    ['ボウサイ', ['防災']],
    ['きょうどう', ['共同', '協働']],
    ['ぜい', ['税']],
    ['ぼうさいくんれん', ['防災訓練']],
    ['ひなんじょ', ['避難所']],
    ['ひなんしょうんえい', ['避難所運営']],
    ['しみんか', ['市民課']],
    ['はざーどまっぷ', ['ハザードマップ']],
    ['まちづくり', ['街作り']],
    ['かぶしきかいしゃ', ['株式会社']],
    ['かかないまどぐち', ['書かない窓口']],
    ['エーアイ', ['ai']],
  ])('%s is read as %j', (term, expected) => {
    expect(readings(term)).toEqual(expected);
  });

  it.each([
    ['a word that is not there', 'こうつう'],
    ['words that never follow each other', 'くんれんぼうさい'],
    ['a suffix alone', 'か'],
    ['a single sound', 'こ'],
    ['a voiced sound at the beginning', 'じょ'],
    ['a part of a word', 'ぼうさ'],
    ['another voiced sound in a short word', 'しょうかい'],
    ['no kana', '防災訓練'],
  ])('is nothing for %s', (_claim, term) => {
    expect(readings(term)).toEqual([]);
  });
});

describe('a term partly in kana', () => {
  it.each([
    ['ぼうさい訓練', ['防災訓練']],
    ['防災くんれん', ['防災訓練']],
    ['まちのぼうさい', ['まちの防災', '街の防災']],
    ['2019ぼうさい', ['2019防災']],
  ])('%s is read as %j', (term, expected) => {
    expect(readings(term).sort()).toEqual([...expected].sort());
  });

  it.each(['子ぼうさい', '税くんれん', '未知ぼうさい'])(
    '%s has neighbours that are never together',
    (term) => {
      expect(readings(term)).toEqual([]);
    },
  );
});

describe('how it was found', () => {
  it.each([
    ['ぼうさい', 'reading', 'と読む'],
    ['はざーどまっぷ', 'kana', 'を片仮名で書いた'],
    ['こくほ', 'synonym', 'の言い換え'],
  ])('is told for %s', (term, kind, relation) => {
    expect(readingReplacements(term, lexicon())).toMatchObject([{ kind, relation }]);
  });
});

it('finds initials, but no words that have them', () => {
  expect(readingReplacements('えーあい', lexicon())).toMatchObject([{ text: 'ai', whole: true }]);
});

it('is done quickly for a term that nobody would type', () => {
  const start = performance.now();
  readings('しかしかしかしかしかしかしかしかしかしかしかしかしかしかしか');
  expect(performance.now() - start).toBeLessThan(1000);
});
