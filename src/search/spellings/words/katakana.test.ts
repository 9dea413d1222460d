import { describe, expect, it } from 'vitest';
import {
  endingReplacements,
  foreignPartReplacements,
  hiraganaReplacements,
  katakanaKey,
  katakanaReplacements,
} from './katakana.ts';

describe('a foreign word', () => {
  it.each([
    ['インターフェース', 'インタフェイス'],
    ['メンテナンス', 'メインテナンス'],
    ['デジタル', 'ディジタル'],
    ['バリアフリー', 'バリヤフリー'],
    ['ヴァイオリン', 'バイオリン'],
    ['ウォーキング', 'ウオーキング'],
    ['シミュレーション', 'シュミレーション'],
    ['ウィルス', 'ウイルス'],
    ['ダイアグラム', 'ダイヤグラム'],
    ['プラットフォーム', 'プラットホーム'],
    ['ホームページ', 'ホウムペイジ'],
    ['ソフトウェア', 'ソフトウエアー'],
    ['ボランティア', 'ボランテア'],
    ['コミュニケーション', 'コミニュケーション'],
    ['インターネット', 'インターネツト'],
  ])('%s is %s', (one, other) => {
    expect(katakanaKey(one)).toBe(katakanaKey(other));
  });

  it.each([
    ['データ', 'デパート'],
    ['サービス', 'サーバ'],
    ['コミュニティ', 'コミュニケーション'],
  ])('%s is not %s', (one, other) => {
    expect(katakanaKey(one)).not.toBe(katakanaKey(other));
  });

  it('is replaced inside a term by what occurs', () => {
    const words = Map.groupBy(['メンテナンス', 'ビール', 'システム'], katakanaKey);
    expect(katakanaReplacements('橋のメインテナンス計画', words)).toMatchObject([
      { from: 2, to: 9, text: 'メンテナンス' },
    ]);
    expect(katakanaReplacements('ビル', words)).toEqual([]);
    expect(katakanaReplacements('ビイル', Map.groupBy(['ビル', 'メール'], katakanaKey))).toEqual([]);
    expect(katakanaReplacements('メイル', Map.groupBy(['ビル', 'メール'], katakanaKey))).toMatchObject([
      { text: 'メール' },
    ]);
    expect(katakanaReplacements('メインテナンスサービス', words)).toMatchObject([{ from: 0, to: 7 }]);
    expect(katakanaReplacements('サービスメインテナンス', words)).toMatchObject([{ from: 4, to: 11 }]);
    expect(katakanaReplacements('システム', words)).toEqual([]);
  });
});

describe('the ー at the end of a foreign word', () => {
  it.each([
    ['サーバー', ['サーバ'], ['サーバ']],
    ['サーバー室', ['サーバ'], ['サーバ室']],
    ['サーバ室', ['ファイルサーバー'], ['サーバー室']],
    ['サーバ', ['サーバー'], []],
    ['サーバー', ['サービス'], []],
    ['キー', ['キ'], []],
    ['データベース', ['デ'], []],
  ])('of %s, where %j occurs, gives %j', (term, words, expected) => {
    const found = endingReplacements(term, words);
    expect(found.map(({ from, to, text }) => term.slice(0, from) + text + term.slice(to))).toEqual(expected);
  });
});

describe('a part of a foreign word in hiragana', () => {
  it.each([
    ['まいなんばー', ['マイナンバーカード'], ['マイナンバー']],
    ['まいなんばー', ['カード'], []],
    ['まい', ['マイナンバー'], []],
  ])('%s in %j is %j', (term, words, expected) => {
    expect(foreignPartReplacements(term, words).map(({ text }) => text)).toEqual(expected);
  });
});

describe('katakana typed for a word in hiragana', () => {
  it('is put into hiragana, unless a foreign word has it', () => {
    expect(hiraganaReplacements('モッタイナイ市', ['データ'])).toMatchObject([
      { from: 0, to: 6, text: 'もったいない', relation: 'を平仮名で書いた' },
    ]);
    expect(hiraganaReplacements('データの活用', ['オープンデータ'])).toEqual([]);
  });
});
