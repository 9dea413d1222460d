import { describe, expect, it } from 'vitest';
import { checkCorpus, codesOf } from '../../../tests/unit/check-corpus.ts';
import { isOnlyTime, mentionsTime } from '../../domain/time/time-words.ts';

/** A form with a field of the year's end, and the stages of a document as three lines. */
const FORM = `取組の欄:
  - { 欄: 基準値, 見出し: 基準値, 意味: 基準値, 段階: 方針公表 }
  - { 欄: 達成時期, 見出し: いつまでに, 意味: 達成時期, 段階: 方針公表 }
  - { 欄: 実績, 見出し: 実績, 意味: 達成値・実績, 段階: 年度末総括 }
`;

function stages(yearEnd: string): string {
  return `段階: { 方針公表: 公表済み, 上期レビュー: この様式に欄なし, 年度末総括: ${yearEnd} }`;
}

function entries(baseline: string, deadline: string, actual: string): string {
  return `記載: { 基準値: ${baseline}, 達成時期: ${deadline}, 実績: ${actual} }\n`;
}

describe('the stages of a document', () => {
  it.each([
    { claim: 'published, with text', state: '公表済み', actual: '20回', codes: [] },
    {
      claim: 'published, without',
      state: '公表済み',
      actual: '{ 空欄: 原本空欄 }',
      codes: ['rule/stage-has-content'],
    },
    { claim: 'to come, with text', state: '未到来', actual: '20回', codes: ['rule/stage-is-published'] },
    { claim: 'to come, without', state: '未到来', actual: '{ 空欄: 未到来 }', codes: [] },
    {
      claim: 'said to have no field, with one on the form',
      state: 'この様式に欄なし',
      actual: '{ 空欄: 未公表 }',
      codes: ['rule/no-such-field'],
    },
  ])('$claim', ({ state, actual, codes }) => {
    const initiative = entries('12回', '年度末', actual);
    expect(codesOf({ form: FORM, policy: stages(state), initiative })).toEqual(codes);
  });

  it('finds a rating at a stage that is not published', () => {
    const initiative = '評価: [{ 語: 達成, 段階: 年度末総括 }]';
    const [finding] = checkCorpus({ initiative, policy: stages('未公表') });
    expect(finding?.code).toBe('rule/stage-is-published');
    expect(finding?.related.map((one) => one.message)).toEqual(['評価「達成」です。']);
  });

  it('finds a value of a field whose stage is not published', () => {
    const initiative = `${entries('12回', '年度末', '{ 空欄: 未到来 }')}指標:
  - { 識別子: shihyo1, 名称: 回数, 単位: 回, 値: [{ 区分: 実績値, 年度: 2019, 値: 20, 欄: 実績 }] }
`;
    const codes = codesOf({ form: FORM, policy: stages('未到来'), initiative });
    expect(codes).toContain('rule/stage-is-published');
  });

  it('says how many things would be published', () => {
    const messages = ['', '評価: [{ 語: 達成, 段階: 年度末総括 }]'].map((ratings) => {
      const initiative = `${entries('12回', '年度末', '20回')}${ratings}\n`;
      return checkCorpus({ form: FORM, policy: stages('未公表'), initiative })[0]?.message;
    });
    expect(messages).toEqual([
      expect.stringContaining('欄「実績」に内容があります'),
      expect.stringContaining('欄「実績」など2か所に内容があります'),
    ]);
  });

  it('counts a rating as content', () => {
    const initiative = '評価: [{ 語: 達成, 段階: 年度末総括 }]';
    expect(codesOf({ initiative, policy: stages('公表済み') })).toEqual([]);
  });
});

describe('rule/no-such-field', () => {
  it('finds a value said to have no field, with a field', () => {
    const value = '{ 区分: 実績値, 年度: 2019, 空欄: この様式に欄なし, 欄: 達成目標 }';
    const initiative = `指標: [{ 識別子: shihyo1, 名称: 回数, 単位: 回, 値: [${value}] }]`;
    expect(codesOf({ initiative })).toEqual(['rule/no-such-field']);
    expect(codesOf({ initiative: initiative.replace(', 欄: 達成目標', '') })).toEqual([]);
    expect(codesOf({ initiative: initiative.replace('この様式に欄なし', '未公表') })).toEqual([]);
  });
});

describe('rule/slid-row', () => {
  it.each([
    ['年度末まで', '時間外勤務を前年比10%削減', ['rule/slid-row', 'rule/slid-row']],
    ['平成31年3月', '年度末', ['rule/slid-row']],
    ['8地域', '平成31年3月', []],
    ['平成29年度に整備済み', 'H32年度まで', []],
    ['前年度の取組を続けている', '通年', []],
    ['12回', '現在稼働中のシステムを直している', ['rule/slid-row']],
  ])('基準値 %s, 達成時期 %s', (baseline, deadline, expected) => {
    const initiative = entries(baseline, deadline, '{ 空欄: 未公表 }');
    expect(codesOf({ form: FORM, policy: stages('未公表'), initiative })).toEqual(expected);
  });

  it('is answered by 確認中', () => {
    const doubt = '確認中: [{ 欄: 基準値, 内容: 列が一つずれた疑いがあります。 }]\n';
    const initiative = `${entries('年度末まで', '年度末', '{ 空欄: 未公表 }')}${doubt}`;
    expect(codesOf({ form: FORM, policy: stages('未公表'), initiative })).toEqual([]);
  });
});

describe('isOnlyTime', () => {
  it.each([
    '年度末',
    '年度末まで',
    '平成31年3月',
    'Ｈ３０年度末まで',
    '通年',
    '上半期中',
    '①年度末 ②上半期中',
    '9月末まで',
    '令和2年1月15日まで',
  ])('%s', (text) => {
    expect(isOnlyTime(text)).toBe(true);
  });

  it.each(['年度末までに20回', '8地域', '平成29年度 3件', '毎月1回の点検', '', '一人仕事からの脱却'])(
    'not %s',
    (text) => {
      expect(isOnlyTime(text)).toBe(false);
    },
  );
});

describe('mentionsTime', () => {
  it.each(['H32年度まで', '上半期中 訓練は下半期', '随時', '7/6', 'なし'])('%s', (text) => {
    expect(mentionsTime(text)).toBe(true);
  });

  it('not a sentence about something else', () => {
    expect(mentionsTime('両システムの運用について修正作業を進める')).toBe(false);
  });
});

describe('rule/difficulty-in-legend', () => {
  it('leaves a mark of the legend alone', () => {
    expect(codesOf({ initiative: '難易度: A' })).toEqual([]);
  });
});

describe('rule/correction-keeps-both', () => {
  it.each([
    ['訂正', '旧: 405件', ['rule/correction-keeps-both']],
    ['訂正', '旧: 405件, 新: 405件', ['rule/correction-keeps-both']],
    ['軽微', '旧: 405件', []],
  ])('%s with %s', (kind, values, expected) => {
    expect(
      codesOf({ policy: `更新履歴: [{ 日付: 2019-06-01, 種別: ${kind}, 内容: 直しました。, ${values} }]` }),
    ).toEqual(expected);
  });
});

describe('rule/same-title', () => {
  const MUNICIPALITY =
    '部: [{ 識別子: somu, 名称: 総務部, 課: [{ 識別子: soumu-ka, 名称: 総務課 }, { 識別子: jinji-ka, 名称: 人事課 }] }]';
  const initiatives = (...keys: readonly string[]): string =>
    `取組:\n${keys.map((one, index) => `  - { 識別子: tori0${index}, ${one}, 記載: { 取組内容: 内容, 達成目標: 目標 } }\n`).join('')}`;

  it('allows one title in two sections', () => {
    const list = initiatives('題名: 5S活動, 課: soumu-ka', '題名: 5S活動, 課: jinji-ka');
    expect(
      codesOf({ municipality: MUNICIPALITY, policy: '課: [soumu-ka, jinji-ka]', initiatives: list }),
    ).toEqual([]);
  });

  it('finds a number given twice, and none when there is no number', () => {
    expect(codesOf({ initiatives: initiatives('番号: ①, 題名: 甲', '番号: ①, 題名: 乙') })).toEqual([
      'rule/same-title',
    ]);
    expect(codesOf({ initiatives: initiatives('題名: 甲', '題名: 乙') })).toEqual([]);
  });
});

describe('rule/contradictory-ratings', () => {
  it('allows ratings at two stages', () => {
    const initiative = '評価: [{ 語: 達成, 段階: 方針公表 }, { 語: 達成, 段階: 年度末総括 }]';
    expect(codesOf({ initiative, policy: stages('公表済み') })).toEqual([]);
  });
});
