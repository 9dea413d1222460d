import { describe, expect, it } from 'vitest';
import { loadAnalyser } from './analyser.ts';
import { isWholeWord } from './whole-words.ts';

const analyse = loadAnalyser();

describe('a short text that occurs', () => {
  it.each([
    ['国保', ['国保会計の健全化', '国保の加入者'], true],
    ['一財', ['統一財源の確保'], false],
    ['国保', [], false],
    ['高校', ['高校生の居場所'], true],
    ['国保', ['国保有林の調査'], false],
  ])('%s in %j is a word: %s', (text, stretches, expected) => {
    expect(isWholeWord(text, { stretches, analyse })).toBe(expected);
  });
});
