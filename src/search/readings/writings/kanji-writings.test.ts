import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '../analyser.ts';
import { kanjiWritings } from './kanji-writings.ts';

const analyse = loadAnalyser();

function writings(text: string): readonly string[] {
  return analyse(text)
    .slice(0, 1)
    .flatMap((word) => kanjiWritings(word, analyse));
}

describe('words in hiragana', () => {
  it.each([
    ['日ごろ', '日頃'],
    ['皆さま', '皆様'],
    ['車いす', '車椅子'],
    ['子ども', '子供'],
    ['横ばい', '横這い'],
    ['出かける', '出掛ける'],
    ['さまざま', '様々'],
    ['はがき', '葉書'],
    ['あっせん', '斡旋'],
    ['つながる', '繋がる'],
    ['ふれあい', '触れ合い'],
    ['おおむね', '概ね'],
    ['手いっぱい', '手一杯'],
  ])('%s is also written %s', (word, writing) => {
    expect(writings(word)).toContain(writing);
  });

  it.each(['防災', 'カード', '書き', '高い'])('%s has no other writing', (word) => {
    expect(writings(word)).toEqual([]);
  });

  it('keep their reading', () => {
    for (const word of ['つくり上げ', 'まとまり', 'やさしい', '使いみち']) {
      const [first] = analyse(word);
      const readings = writings(word).map((text) => analyse(text)[0]?.reading);
      expect(new Set(readings)).toEqual(new Set([first?.reading]));
    }
  });
});
