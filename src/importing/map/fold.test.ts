import { describe, expect, it } from 'vitest';
import { fold, foldWithoutNote } from './fold.ts';

describe('a heading for comparing', () => {
  it.each([
    ['1. 部の使命', '部の使命'],
    ['２　部の経営資源', '部の経営資源'],
    ['(3) 実施方針', '実施方針'],
    ['① 職員数', '職員数'],
    ['第2 課題', '課題'],
    ['Ⅱ. 課題', '課題'],
    ['【実績】', '実績'],
    ['■ 重点取組', '重点取組'],
    ['目標 の\n内容', '目標の内容'],
    ['難易度（ＡＢＣ）', '難易度(ABC)'],
    ['2019年度の方針', '2019年度の方針'],
    ['5S活動', '5S活動'],
    ['①', ''],
  ])('%j is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('has no note in round brackets', () => {
    expect(foldWithoutNote('2 部の経営資源（平成29年4月1日現在）')).toBe('部の経営資源');
  });
});
