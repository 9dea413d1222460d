import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '../analyser.ts';
import { kanaWritings } from './kana-writings.ts';

const analyse = loadAnalyser();

function groups(text: string): Record<string, readonly string[]> {
  const found = kanaWritings(analyse(text), analyse);
  return Object.fromEntries(found.map(({ typed, occurring }) => [occurring.join(), typed]));
}

describe('words that occur in hiragana', () => {
  it('are typed in kanji', () => {
    expect(groups('日ごろの見守り')).toEqual({ 日ごろ: ['日頃'] });
  });

  it('are found in whatever form they are typed', () => {
    expect(groups('成果につながる')).toMatchObject({ つなが: ['繋が'] });
  });

  it('are left out where hiragana is as likely grammar, or too many words', () => {
    expect(groups('実施するものとし、ひろし氏が行うこととする')).toEqual({});
    expect(groups('時間がかかった')).toEqual({});
  });

  it('are in the same order whatever the order of the words', () => {
    const words = analyse('日ごろの車いすとはがき');
    expect(kanaWritings(words.toReversed(), analyse)).toEqual(kanaWritings(words, analyse));
  });
});
