import { describe, expect, it } from 'vitest';
import { openLexicon, packLexicon } from '../lexicon.ts';
import {
  mixedKanaReplacements,
  sameSoundReplacements,
  withoutOtherKanji,
  wordsByKanji,
} from './mixed-kana.ts';

const WORDS = wordsByKanji(
  [
    ['取組', 'とりくみ'],
    ['取り組み', 'とりくみ'],
    ['問合せ', 'といあわせ'],
    ['見守る', 'みまもる'],
    ['防災', 'ぼうさい'],
    ['避難', 'ひなん'],
    ['福祉', 'ふくし'],
    ['計画', 'けいかく'],
    ['行為', 'こうい'],
    ['行う', 'おこなう'],
    ['高齢', 'こうれい'],
    ['高い', 'たかい'],
    ['遊具', 'ゆうぐ'],
    ['遊べ', 'あそべ'],
    ['健康', 'けんこう'],
    ['広報紙', 'こうほうし'],
    ['危機', 'きき'],
  ].map(([text = '', reading = '']) => ({ text, reading, free: true })),
);

describe('a word with a kanji written in hiragana', () => {
  it.each([
    ['取りくみ', ['取組', '取り組み']],
    ['取りくみ方針', ['取組方針', '取り組み方針']],
    ['市の問いあわせ', ['市の問合せ']],
    ['防さい', ['防災']],
    ['ぼう災訓練', ['防災訓練']],
    ['ひ難所', ['避難所']],
    ['避なん所', ['避難所']],
    ['福し', ['福祉']],
    ['総合けい画', ['総合計画']],
    ['総合計かくの策定', ['総合計画の策定']],
    ['市民のけん康', ['市民の健康']],
    ['広ほう紙', ['広報紙']],
    ['危き管理', ['危機管理']],
    ['遊ぐ', ['遊具']],
    ['防さいづくり', ['防災づくり']],
  ])('%s is %j', (term, expected) => {
    expect(found(term)).toEqual(expected);
  });

  it.each(['取り組み', '見る', '取りやめる', 'とりくみ', '行い', '高い', '防犯', '計画の', '避なし'])(
    '%s is no other',
    (term) => {
      expect(found(term)).toEqual([]);
    },
  );
});

describe('a word with other kanji in hiragana', () => {
  const words = [
    ['つかいみち', '使いみち'],
    ['どう', '道'],
    ['ひとり', '一人'],
    ['ひとりひとり', '一人ひとり'],
    ['みち', '道'],
  ].map(([reading = '', text = '']) => ({ reading, text, free: true }));
  const lexicon = openLexicon(
    packLexicon(
      words,
      words.map(() => new Set()),
    ),
  );

  it.each([
    ['つかい道', ['使いみち']],
    ['ひとり一人', ['一人ひとり']],
    ['一人ひとり', []],
    ['つかい路', []],
    ['つかいみち', []],
    ['ひと一人', []],
  ])('%s is %j', (term, expected) => {
    expect(sameSoundReplacements(term, lexicon).map(({ text }) => text)).toEqual(expected);
  });
});

describe('readings put together of several words', () => {
  const whole = { kind: 'reading', from: 0, to: 3, whole: false, relation: '' } as const;
  const as = (text: string) => ({ ...whole, text, shown: text });

  it('are left out where one word has the kanji', () => {
    const kept = withoutOtherKanji([as('庁者'), as('庁舎')], [as('庁舎')], '庁しゃ');
    expect(kept.map(({ text }) => text)).toEqual(['庁舎']);
  });

  it('are kept where no word is the whole term', () => {
    expect(withoutOtherKanji([as('庁者')], [{ ...as('庁舎'), to: 2 }], '庁しゃ')).toHaveLength(1);
  });
});

function found(term: string): string[] {
  return mixedKanaReplacements(term, WORDS).map(
    ({ from, to, text }) => term.slice(0, from) + text + term.slice(to),
  );
}
