import { describe, expect, it } from 'vitest';
import { checkCorpus, codesOf } from '../../../tests/unit/check-corpus.ts';

/** Codes for figures of the document and one relation between them. */
function codesForCheck(check: string, figures: Readonly<Record<string, string>>): readonly string[] {
  const list = Object.entries(figures).map(([id, value]) => `  - { 識別子: ${id}, 名称: ${id}, ${value} }\n`);
  return codesOf({ policy: `指標:\n${list.join('')}検算:\n  - ${check}\n` });
}

function figure(unit: string, value: string): string {
  return `単位: "${unit}", 値: [{ 区分: 参考値, 年度: 2019, ${value} }]`;
}

describe('rule/figures-agree', () => {
  const share = '{ 種類: 割合, 結果: ritsu1, もと: [bubun1, zentai] }';
  const staff = { bubun1: figure('人', '値: 55'), zentai: figure('人', '値: 988') };

  it.each([
    ['約5.6% of 988 is right', '値: 5.6, 条件: 約', true],
    ['5.5% too: tables also cut off', '値: 5.5', true],
    ['5.7% is not', '値: 5.7', false],
    ['5.57% is right', '値: 5.57', true],
    ['6% is right without decimals', '値: 6', true],
  ])('%s', (_claim, value, agrees) => {
    const codes = codesForCheck(share, { ...staff, ritsu1: figure('%', value) });
    expect(codes).toEqual(agrees ? [] : ['rule/figures-agree']);
  });

  it('does not divide by zero', () => {
    const figures = {
      bubun1: figure('人', '値: 5'),
      zentai: figure('人', '値: 0'),
      ritsu1: figure('%', '値: 5'),
    };
    expect(codesForCheck(share, figures)).toEqual(['rule/figures-agree']);
  });

  it('wants a share in percent', () => {
    expect(codesForCheck(share, { ...staff, ritsu1: figure('人', '値: 6') })).toEqual(['rule/figures-agree']);
  });

  it('takes 円 and 千円 together', () => {
    const sum = '{ 種類: 合計, 結果: goukei, もと: [hitotsu, futatsu] }';
    const parts = { hitotsu: figure('円', '値: 1200000'), futatsu: figure('千円', '値: 300') };
    expect(codesForCheck(sum, { ...parts, goukei: figure('千円', '値: 1500') })).toEqual([]);
    expect(codesForCheck(sum, { ...parts, goukei: figure('千円', '値: 1600') })).toEqual([
      'rule/figures-agree',
    ]);
  });

  describe('values that go together', () => {
    const sum = '{ 種類: 合計, 結果: goukei, もと: [hitotsu, futatsu] }';
    const people = (...values: readonly string[]): string =>
      `単位: 人, 値: [${values.map((one) => `{ 年度: 2019, ${one} }`).join(', ')}]`;
    const both = (target: number, actual: number): string =>
      people(`区分: 目標値, 値: ${target}`, `区分: 実績値, 値: ${actual}`);
    const halves = (first: number, year: number): string =>
      people(`区分: 実績値, 期間: 上期, 値: ${first}`, `区分: 実績値, 値: ${year}`);
    const dated = (day: string, value: number): string => people(`区分: 参考値, 期間: ${day}, 値: ${value}`);
    const wrong = ['rule/figures-agree'];

    it.each([
      ['targets with targets, actual values with actual values', both(10, 11), both(5, 6), both(15, 17), []],
      ['each kind by itself', both(10, 11), both(5, 6), both(15, 16), wrong],
      ['参考値 with any kind', both(10, 11), people('区分: 参考値, 値: 5'), both(15, 16), []],
      ['half-years with half-years', halves(4, 9), halves(1, 2), halves(5, 11), []],
      ['each period by itself', halves(4, 9), halves(1, 2), halves(6, 11), wrong],
      ['counts as of one day', dated('2019-04-01', 1), dated('2019-04-01', 2), dated('2019-04-01', 4), wrong],
      ['figures without a period', dated('不明', 1), dated('不明', 2), dated('不明', 4), wrong],
    ])('are %s', (_claim, hitotsu, futatsu, goukei, codes) => {
      expect(codesForCheck(sum, { hitotsu, futatsu, goukei })).toEqual(codes);
    });

    it.each([
      [
        'a target for an actual value',
        both(10, 11),
        people('区分: 目標値, 値: 5'),
        people('区分: 実績値, 値: 9'),
      ],
      ['another day', dated('2019-04-01', 1), dated('2019-10-01', 2), dated('2019-04-01', 9)],
      [
        'a half-year for a year',
        halves(4, 9),
        people('区分: 実績値, 期間: 上期, 値: 2'),
        people('区分: 実績値, 値: 99'),
      ],
      [
        'one of two',
        people('区分: 実績値, 値: 1', '区分: 実績値, 値: 2'),
        people('区分: 実績値, 値: 3'),
        people('区分: 実績値, 値: 9'),
      ],
    ])('are never %s: that only warns', (_claim, hitotsu, futatsu, goukei) => {
      const figures = Object.entries({ hitotsu, futatsu, goukei });
      const list = figures.map(([id, value]) => `  - { 識別子: ${id}, 名称: ${id}, ${value} }\n`);
      const found = checkCorpus({ policy: `指標:\n${list.join('')}検算:\n  - ${sum}\n` });
      const own = found.filter(({ code }) => code === 'rule/figures-agree');
      expect(own.map(({ severity }) => severity)).toEqual(['warning']);
    });
  });

  it('is only a warning when a figure of the year is missing', () => {
    const policy = `指標:
  - { 識別子: hitotsu, 名称: 甲, 単位: 人, 値: [{ 区分: 参考値, 年度: 2018, 値: 1 }] }
  - { 識別子: futatsu, 名称: 乙, 単位: 人, 値: [{ 区分: 参考値, 年度: 2019, 値: 2 }] }
検算: [{ 種類: 合計, 結果: futatsu, もと: [hitotsu, hitotsu] }]
`;
    expect(checkCorpus({ policy }).map((one) => [one.code, one.severity])).toEqual([
      ['rule/figures-agree', 'warning'],
    ]);
  });
});
