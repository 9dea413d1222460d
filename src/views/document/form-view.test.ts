import { describe, expect, it } from 'vitest';
import { aForm, aLevel, aScale } from '../../../tests/unit/catalogue.ts';
import { formView } from './form-view.ts';

describe('how to read a sheet', () => {
  it('tells its name, its years and what it calls a promise', () => {
    expect(formView(aForm({ from: 2018, to: null }))).toMatchObject({
      name: '運営方針',
      years: '平成30年度（2018年度）から、終了年度は資料から分かりません',
      initiativeName: '重点項目',
    });
  });

  it('explains the marks of difficulty', () => {
    const difficulty = {
      heading: '難易度(ABC)',
      marks: ['A', 'B', 'C'],
      explanation: 'Aが最も難しい取組です。',
    };
    expect(formView(aForm({ difficulty })).difficulty).toEqual({
      heading: '難易度(ABC)',
      marks: 'A、B、C',
      explanation: 'Aが最も難しい取組です。',
    });
  });

  it('has no difficulty where the sheet has none', () => {
    expect(formView(aForm()).difficulty).toBeNull();
  });

  it('keeps its notes', () => {
    expect(formView(aForm({ notes: ['凡例はありません。'] })).notes).toEqual(['凡例はありません。']);
  });
});

describe('how to read a rating scale', () => {
  const scaleView = (own: Parameters<typeof aScale>[0]) =>
    formView(aForm({ scales: [aScale(own)] })).scales[0];

  it('says what it rates, how, and whether its words are in an order', () => {
    const scale = scaleView({ subject: 'initiative', basis: 'judged', order: 'best-first', complete: true });
    expect(scale?.facts).toEqual([
      '対象：取組',
      '判定：判断による',
      '語の並び：良い順',
      'すべての語を載せています。',
    ]);
  });

  it('says when there may be words that nobody has seen', () => {
    expect(scaleView({ complete: false })?.facts.at(-1)).toBe(
      '原本に出てくる語だけを載せています。ほかの語があるかは分かりません。',
    );
  });

  it('lists every word with its mark, its printed rule and what it says of the neutral axes', () => {
    const level = aLevel('順調', {
      code: 'A',
      rule: '計画どおり',
      achievement: 'met',
      progress: 'on-track',
      direction: 'keep',
    });
    expect(scaleView({ levels: [level] })?.levels).toEqual([
      { label: '順調', code: 'A', rule: '計画どおり', meanings: ['達成：達成', '進捗：順調', '方向：継続'] },
    ]);
  });

  it('leaves the axes empty where the source does not say', () => {
    expect(scaleView({ levels: [aLevel('順調')] })?.levels).toEqual([
      { label: '順調', code: null, rule: '基準の記載なし', meanings: [] },
    ]);
  });
});
