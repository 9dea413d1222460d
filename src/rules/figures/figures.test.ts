import { describe, expect, it } from 'vitest';
import { checkCorpus, codesOf } from '../../../tests/unit/check-corpus.ts';
import { quantitiesIn } from './written-quantities.ts';

/** Codes for one indicator of the promise with these values (flow style, without their braces). */
function codesForValues(unit: string, ...values: readonly string[]): readonly string[] {
  return codesOf({ initiative: indicator(unit, values) });
}

function indicator(unit: string, values: readonly string[]): string {
  const list = values.map((value) => `      - { 区分: 目標値, 年度: 2019, ${value} }\n`).join('');
  return `指標:\n  - 識別子: shihyo1\n    名称: 見本の指標\n    単位: "${unit}"\n    値:\n${list}`;
}

function withParts(row: {
  readonly unit: string;
  readonly value: string;
  readonly parts: readonly number[];
}): readonly string[] {
  const list = row.parts.map((part, index) => `{ 名称: 内訳${index}, 値: ${part} }`).join(', ');
  return codesForValues(row.unit, `${row.value}, 内訳: [${list}]`);
}

describe('rule/parts-add-up', () => {
  it.each([
    {
      claim: 'counts must agree exactly',
      unit: '人',
      value: '値: 536',
      parts: [170, 164, 203],
      agrees: false,
    },
    {
      claim: 'whole percentages may miss by their rounding',
      unit: '%',
      value: '値: 100',
      parts: [33, 33, 33],
      agrees: true,
    },
    { claim: 'but not by more', unit: '%', value: '値: 100', parts: [33, 33, 29], agrees: false },
    {
      claim: 'decimals add up without binary noise',
      unit: '点',
      value: '値: 0.3, 小数の桁: 1',
      parts: [0.1, 0.2],
      agrees: true,
    },
    {
      claim: 'thousands of yen are rounded',
      unit: '千円',
      value: '値: 3001',
      parts: [1000, 1000, 1000],
      agrees: true,
    },
    { claim: 'yen are not', unit: '円', value: '値: 3001', parts: [1000, 1000, 1000], agrees: false },
    { claim: '以上 allows more', unit: '回', value: '値: 80, 条件: 以上', parts: [50, 40], agrees: true },
    { claim: 'and as much', unit: '回', value: '値: 80, 条件: 以上', parts: [50, 30], agrees: true },
    { claim: 'but not less', unit: '回', value: '値: 80, 条件: 以上', parts: [50, 20], agrees: false },
    { claim: '以内 allows less', unit: '日', value: '値: 30, 条件: 以内', parts: [10, 10], agrees: true },
    { claim: 'and as much again', unit: '日', value: '値: 30, 条件: 以内', parts: [15, 15], agrees: true },
    { claim: 'but not more days', unit: '日', value: '値: 30, 条件: 以内', parts: [15, 16], agrees: false },
    {
      claim: '約 is not checked',
      unit: '人',
      value: '値: 500, 条件: 約',
      parts: [170, 164, 202],
      agrees: true,
    },
  ])('$claim', ({ agrees, ...row }) => {
    expect(withParts(row)).toEqual(agrees ? [] : ['rule/parts-add-up']);
  });

  it('also adds up the sources of money', () => {
    const money = (amount: number): string =>
      `金額: [{ 名称: 事業費, 区分: 予算, 年度: 2019, 金額: ${amount}, 単位: 円, 財源内訳: [{ 名称: 一般財源, 金額: 500 }, { 名称: 国庫支出金, 金額: 700 }] }]`;
    expect(codesOf({ initiative: money(1200) })).toEqual([]);
    expect(codesOf({ initiative: money(1300) })).toEqual(['rule/parts-add-up']);
  });

  it('says what the parts come to', () => {
    const [finding] = checkCorpus({
      initiative: indicator('人', ['値: 1536, 内訳: [{ 名称: 甲, 値: 1170 }, { 名称: 乙, 値: 364 }]']),
    });
    expect(finding?.message).toBe(
      '内訳の合計は1,534人で、値の1,536人と合いません。原本を確かめて、どちらかの数字を直してください。',
    );
  });
});

describe('rule/value-as-written, condition-as-written and unit-as-written', () => {
  it.each([
    ['回', '値: 80, 条件: 以上, 原本の表記: 年間 80 回以上', []],
    ['回', '値: 80, 原本の表記: 年間 80 回以上', ['rule/condition-as-written']],
    ['台', '値: 9, 原本の表記: 3地区9台', []],
    ['台', '値: 8, 原本の表記: 3地区9台', ['rule/value-as-written']],
    ['人', '値: 536, 延べ: true, 原本の表記: 延536人', []],
    ['人', '値: 536, 原本の表記: 延536人', ['rule/condition-as-written']],
    ['%', '値: 5.6, 条件: 約, 原本の表記: 約 5.6%', []],
    ['%', '値: 53, 原本の表記: 5割3分', []],
    ['円', '値: 1200000, 原本の表記: "1,200千円"', []],
    ['千円', '値: 1200000, 原本の表記: "1,200千円"', ['rule/value-as-written']],
    ['円', '値: 1200, 原本の表記: "1,200千円"', ['rule/value-as-written']],
    ['%', '値: 5, 原本の表記: 5割', ['rule/value-as-written']],
    ['件', '値: 1450, 原本の表記: １，４５０件', []],
    ['点', '値: 77.3, 小数の桁: 2, 原本の表記: 77.30点', []],
    ['点', '値: 77.3, 原本の表記: 77.30点', []],
    ['点', '値: 77.3, 小数の桁: 1, 原本の表記: 77.30点', ['rule/unit-as-written']],
    ['件', '値: -5, 原本の表記: △5件', []],
    ['人', '値: 80, 原本の表記: 3回80人以上', ['rule/condition-as-written']],
    ['名', '値: 5, 原本の表記: 5人', ['rule/unit-as-written']],
    ['件', '値: 3, 原本の表記: 3千円', ['rule/unit-as-written']],
    ['%', '値: 5, 原本の表記: 5件', ['rule/unit-as-written']],
    ['か所', '値: 2, 原本の表記: 2ヶ所', []],
    ['人', '値: 3, 原本の表記: 全員', []],
    ['者', '値: 8, 原本の表記: 8者', []],
    ['件', '値: 11, 原本の表記: "H29:11件"', []],
  ])('%s { %s } gives %j', (unit, value, expected) => {
    expect(codesForValues(unit, value)).toEqual(expected);
  });

  it('looks at the parts of a value too', () => {
    const value =
      '値: 11, 内訳: [{ 名称: 甲, 値: 9, 原本の表記: 3地区9台 }, { 名称: 乙, 値: 2, 原本の表記: 3台 }]';
    expect(codesForValues('台', value)).toEqual(['rule/value-as-written']);
  });

  it('proposes the condition of the source', () => {
    const [finding] = checkCorpus({ initiative: indicator('日', ['値: 30, 原本の表記: 30日以内']) });
    expect(finding?.remedy).toBe('条件: 以内');
  });
});

describe('quantitiesIn', () => {
  it.each([
    ['研修受講者数 95研修・延536人', ['95研修', '延べ536人']],
    ['契約件数 396(301)', ['396', '301']],
    ['およそ1,200千円と約3万人', ['約1200千円', '約3万人']],
    ['前年度並み', []],
  ])('reads %s', (text, expected) => {
    const found = quantitiesIn(text).map(({ value, unit, bound, cumulative }) => {
      const number = value >= 10_000 ? `${value / 10_000}万` : String(value);
      return `${bound === 'about' ? '約' : ''}${cumulative ? '延べ' : ''}${number}${unit}`;
    });
    expect(found).toEqual(expected);
  });
});

describe('rule/figure-in-field', () => {
  const initiative = (text: string, more = ''): string =>
    `記載:\n  取組内容: 研修\n  達成目標: ${text}\n${indicator('回', ['値: 80, 欄: 達成目標'])}${more}`;

  it.each([
    ['the same number in full width', '年間８０回', []],
    ['the number inside a longer one', '年間180回', ['rule/figure-in-field']],
    ['a field without text', '{ 空欄: 原本空欄 }', ['rule/figure-in-field']],
  ])('%s', (_claim, text, expected) => {
    expect(codesOf({ initiative: initiative(text) })).toEqual(expected);
  });

  it('says whether the text or only the number is missing', () => {
    const messages = ['年間60回', '{ 空欄: 原本空欄 }'].map(
      (text) => checkCorpus({ initiative: initiative(text) })[0]?.message,
    );
    expect(messages).toEqual([
      '欄「達成目標」の文章に数字 80 がありません。値か文章のどちらかを直すか、「欄」を書き直してください。',
      '欄「達成目標」には文章がありません。値か文章のどちらかを直すか、「欄」を書き直してください。',
    ]);
  });

  it('looks for the parts of a value too', () => {
    const value = '値: 80, 欄: 達成目標, 内訳: [{ 名称: 甲, 値: 30 }, { 名称: 乙, 値: 50 }]';
    const text = '記載: { 取組内容: 研修, 達成目標: 80回（甲30回、乙40回） }\n';
    expect(codesOf({ initiative: text + indicator('回', [value]) })).toEqual(['rule/figure-in-field']);
  });

  it('is answered by 確認中', () => {
    const doubt = '確認中: [{ 欄: 達成目標, 内容: 原本の数字が読み取れません。 }]\n';
    expect(codesOf({ initiative: initiative('年間60回', doubt) })).toEqual([]);
  });
});

describe('rule/duplicate-figure', () => {
  it.each([
    ['another period is another value', ['値: 1', '期間: 上期, 値: 2'], []],
    ['another certainty too', ['値: 1', '確度: 速報, 値: 2'], []],
    ['a restated value too', ['値: 1', '公表年度: 2020, 値: 2'], []],
    [
      'unstated periods are told apart by their notes',
      ['期間: 不明, 値: 1, 注記: 甲', '期間: 不明, 値: 2, 注記: 乙'],
      [],
    ],
    ['the same period is not', ['期間: 上期, 値: 1', '期間: 上期, 値: 2'], ['rule/duplicate-figure']],
  ])('%s', (_claim, values, expected) => {
    expect(codesForValues('件', ...values)).toEqual(expected);
  });

  it('finds money listed twice', () => {
    const line = '{ 名称: 事業費, 区分: 予算, 年度: 2019, 金額: 1200, 単位: 千円 }';
    expect(codesOf({ initiative: `金額: [${line}, ${line}]` })).toEqual(['rule/duplicate-figure']);
  });
});

describe('rule/unit-is-a-unit', () => {
  it.each([
    ['達成率', ['rule/unit-is-a-unit']],
    ['件以上', ['rule/unit-is-a-unit']],
    ['小学校区', []],
    ['円/人', []],
  ])('%s', (unit, expected) => {
    expect(codesForValues(unit, '値: 1')).toEqual(expected);
  });
});

describe('rule/words-are-a-number', () => {
  it.each(['12月議会で可決', '現状維持', '一部実施'])('leaves %s alone', (words) => {
    expect(codesForValues('件', `言葉: ${words}`)).toEqual([]);
  });
});
