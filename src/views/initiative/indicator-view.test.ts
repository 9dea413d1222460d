import { describe, expect, it } from 'vitest';
import { aField, anIndicator, anObservation, written } from '../../../tests/unit/catalogue.ts';
import type { Indicator, Observation } from '../../domain/measurement/indicator.ts';
import { indicatorView } from './indicator-view.ts';

const FIELD = aField('達成目標', { heading: '目標', meaning: 'target' });
const AROUND = {
  title: '防災力の向上',
  fields: [written(FIELD, '年間80回以上')],
  anchors: new Map([['達成目標', 'k3x9pa-target']]),
  pastOf: () => ({
    link: { label: '「講座の実施回数」の推移', href: '/mihon/indicators/kouza1/' },
    course: null,
  }),
};

function view(observations: readonly Observation[], own: Partial<Indicator> = {}) {
  return indicatorView(anIndicator({ observations, ...own }), AROUND);
}

function rowOf(observation: Observation, own: Partial<Indicator> = {}) {
  const [row] = view([observation], own).rows;
  if (row === undefined) throw new Error('The observation has no row.');
  return row;
}

describe('a value of an indicator', () => {
  it('names its fiscal year by era and number, its period and its role', () => {
    expect(rowOf(anObservation('target', '80回以上'))).toMatchObject({
      year: '令和元年度（2019年度）',
      period: '通年',
      role: '目標値',
    });
  });

  it.each([
    ['target', '目標値'],
    ['baseline', '基準値'],
    ['actual', '実績値'],
    ['forecast', '見込み'],
    ['reference', '参考値'],
  ] as const)('of the role %s is called %s', (role, word) => {
    expect(rowOf(anObservation(role, '80回')).role).toBe(word);
  });

  it('keeps its condition; its unit stands above the table', () => {
    expect(rowOf(anObservation('target', '1,450回以上')).value).toBe('1,450以上');
  });

  it('keeps a unit that is not the one above the table', () => {
    expect(rowOf(anObservation('target', '80件')).value).toBe('80件');
  });

  it('keeps 割, without which 分 cannot be read', () => {
    expect(rowOf(anObservation('target', '5割3分'), { unit: '割' }).value).toBe('5割3分');
  });

  it('may be words', () => {
    expect(rowOf(anObservation('target', '12月議会で可決'))).toMatchObject({
      value: '12月議会で可決',
      isFigure: false,
    });
  });

  it.each([
    [null, '未公表'],
    ['集計中', '集計中（未公表）'],
  ])("that is missing says why, behind the source's own word %o", (word, value) => {
    const missing = { kind: 'missing', reason: 'not-published', word } as const;
    expect(rowOf(anObservation('actual', '', { value: missing }))).toMatchObject({ value, isFigure: false });
  });

  it("keeps the source's spelling", () => {
    expect(rowOf(anObservation('target', '80回以上', { asWritten: '８０ 回以上' })).asWritten).toBe(
      '８０ 回以上',
    );
  });

  it('leads to the sentence it came from', () => {
    expect(rowOf(anObservation('target', '80回', { field: '達成目標' })).source).toEqual({
      label: '目標',
      href: '#k3x9pa-target',
      of: '防災力の向上',
    });
  });

  it.each([null, 'ない欄'])('from the field %o leads nowhere', (field) => {
    expect(rowOf(anObservation('target', '80回', { field })).source).toBeNull();
  });

  it('lists its parts with their unit and spelling', () => {
    const parts = [
      { name: '研修', value: 60, asWritten: null },
      { name: '訓練', value: 20.5, asWritten: '２０．５' },
    ];
    expect(rowOf(anObservation('target', '80.5回', { parts })).remarks).toEqual([
      '内訳：研修 60回、訓練 20.5回（原本の表記：２０．５）',
    ]);
  });

  it.each([
    [{ certainty: 'provisional' }, '速報値です。'],
    [{ certainty: 'expected' }, '見込みの値です。'],
    [{ statedIn: 2020 }, '令和2年度（2020年度）に公表された値です。'],
    [{ note: '3月25日時点です。' }, '3月25日時点です。'],
  ] as const)('remarks %o', (own, remark) => {
    expect(rowOf(anObservation('actual', '80回', own)).remarks).toEqual([remark]);
  });

  it('needs no remark when it is final', () => {
    expect(rowOf(anObservation('actual', '80回')).remarks).toEqual([]);
  });
});

describe('an indicator', () => {
  it('lists its values from the oldest fiscal year on, and leaves none out', () => {
    const years = [2020, 2017, 2019, 2017];
    const rows = view(years.map((fiscalYear) => anObservation('actual', '80回', { fiscalYear }))).rows;
    expect(rows.map(({ year }) => year.slice(-7, -1))).toEqual([
      '2017年度',
      '2017年度',
      '2019年度',
      '2020年度',
    ]);
  });

  it('tells what is known about it, and no more', () => {
    const facts = view([], {
      definition: '中間検査を含む。',
      formula: '実施回数の合計',
      rationale: '成果を示すため',
      kind: 'activity',
      improvement: 'higher',
      breaks: [{ from: 2018, reason: '集計方法が変わったため' }],
      note: '対象を広げた。',
    }).facts;
    expect(facts).toEqual([
      { term: '定義', text: '中間検査を含む。' },
      { term: '計算式', text: '実施回数の合計' },
      { term: '設定の理由', text: '成果を示すため' },
      { term: '種類', text: '活動' },
      { term: '望ましい方向', text: '多いほど良い' },
      { term: '比較の切れ目', text: '平成30年度（2018年度）から：集計方法が変わったため' },
      { term: '注記', text: '対象を広げた。' },
    ]);
    expect(view([], { improvement: 'unstated' }).facts).toEqual([]);
  });
});

describe('the attainment of a target', () => {
  it('prints its inputs, its rule and whose arithmetic it is', () => {
    const { arithmetic } = view([anObservation('target', '80回以上'), anObservation('actual', '84回')]);
    expect(arithmetic).toEqual([
      '令和元年度（2019年度）の達成率（当サイトの計算）：実績値 84回 ÷ 目標値 80回以上 × 100 ＝ 105.0%。自治体による評価ではありません。',
    ]);
  });

  it('says why there is none', () => {
    const half = { period: { kind: 'half', year: 2019, half: 'first' } } as const;
    const { arithmetic } = view([anObservation('target', '80回'), anObservation('actual', '40回', half)]);
    expect(arithmetic).toEqual([
      '令和元年度（2019年度）：目標値と実績値の期間が異なるため、達成率は計算していません。',
    ]);
  });

  it('is not spoken of while there is no actual value', () => {
    expect(view([anObservation('target', '80回')]).arithmetic).toEqual([]);
  });
});
