import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../query/parse-query.ts';
import { wordsApart } from './apart.ts';

describe('a query with its words apart', () => {
  it.each([
    ['防災訓練計画', '防災 訓練 計画'],
    ['市役所 防災計画', '市役所 防災 計画'],
    ['「防災計画」 防災訓練 -総合訓練', '「防災計画」 防災 訓練 -総合訓練'],
  ])('%s is %s', (typed, expected) => {
    expect(wordsApart(parseQuery(typed))).toBe(expected);
  });

  it.each(['防災', '「防災計画」', '', '-防災計画'])(
    'is none for %s, in which nothing can be cut',
    (typed) => {
      expect(wordsApart(parseQuery(typed))).toBeNull();
    },
  );
});
