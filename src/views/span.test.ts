import { describe, expect, it } from 'vitest';
import { spanSentence } from './span.ts';

describe('the years of a unit in words', () => {
  it.each([
    [{ from: 2018, to: 2020 }, '平成30年度（2018年度）から、令和2年度（2020年度）まで'],
    [{ from: 2018, to: null }, '平成30年度（2018年度）から、終了年度は資料から分かりません'],
    [{ from: null, to: 2020 }, '開始年度は資料から分かりません、令和2年度（2020年度）まで'],
    [{ from: null, to: null }, '期間は資料から分かりません'],
  ])('%o', (span, sentence) => {
    expect(spanSentence(span)).toBe(sentence);
  });
});
