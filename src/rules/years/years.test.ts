import { describe, expect, it } from 'vitest';
import { checkCorpus, codesOf, findingsAt } from '../../../tests/unit/check-corpus.ts';
import { corpus } from '../../../tests/unit/corpus.ts';
import { fiscalYearsIn } from './written-years.ts';

function observation(value: string): string {
  return `指標:\n  - { 識別子: shihyo1, 名称: 件数, 単位: 件, 値: [{ ${value} }] }\n`;
}

describe('fiscalYearsIn', () => {
  it.each([
    ['平成31年度 総務部の運営方針', [2019]],
    ['令和元年度（２０１９年度）', [2019, 2019]],
    ['■H30年度・H31年度', [2018, 2019]],
    ['二〇二〇年度', [2020]],
    ['平成31年4月', []],
    ['第2次総合計画', []],
  ])('%s', (text, years) => {
    expect(fiscalYearsIn(text)).toEqual(years);
  });
});

describe('rule/year-matches-folder', () => {
  it.each([
    ['令和元年度', []],
    ['平成 31 年度', []],
    ['Ｈ３１', []],
    ['2019', []],
    ['平成30年度の実績と平成31年度の方針', []],
    ['令和2年度', ['rule/year-matches-folder']],
    ['平成３０年度', ['rule/year-matches-folder']],
  ])('%s in the folder 2019', (asWritten, expected) => {
    expect(codesOf({ policy: `年度の根拠: { 原本の表記: "${asWritten}" }` })).toEqual(expected);
  });

  it('only warns when no year can be read', () => {
    const [finding] = checkCorpus({ policy: '年度の根拠: { 原本の表記: 今年度 }' });
    expect(finding?.severity).toBe('warning');
  });

  it('leaves an inferred year alone', () => {
    expect(codesOf({ policy: '年度の根拠: { 推定の理由: 平成30年度の国勢調査から推定しました。 }' })).toEqual(
      [],
    );
  });
});

describe('rule/year-in-title', () => {
  it('also reads the title of the source', () => {
    const policy = '出典: { 文書名: 平成30年度 総務部の方針, 公開元: 見本市, 収録: 原文 }';
    expect(codesOf({ policy })).toEqual(['rule/year-in-title']);
  });

  it('allows a title that names this year beside others', () => {
    expect(codesOf({ policy: '題名: 平成30年度の総括と平成31年度の方針' })).toEqual([]);
  });
});

describe('rule/existed-in-year', () => {
  const department = (span: string, sectionSpan = '{}'): string =>
    `部: [{ 識別子: somu, 名称: 総務部, 存続: ${span}, 課: [{ 識別子: soumu-ka, 名称: 総務課, 存続: ${sectionSpan} }] }]`;
  const plan = (span: string): string =>
    `総合計画: [{ 識別子: soukei, 名称: 総合計画, 期間: ${span}, 施策: [{ 識別子: 7-3, 名称: 人材育成 }] }]`;

  it.each([
    ['a department of the year', department('{ 開始: 2019, 終了: 2019 }'), []],
    ['a department that ended before', department('{ 終了: 2018 }'), ['rule/existed-in-year']],
    ['a section that began later', department('{}', '{ 開始: 2020 }'), ['rule/existed-in-year']],
  ])('%s', (_claim, municipality, expected) => {
    expect(codesOf({ municipality })).toEqual(expected);
  });

  it.each([
    ['{ 開始: 2016, 終了: 2025 }', []],
    ['{ 開始: 2026, 終了: 2035 }', ['rule/existed-in-year']],
  ])('a plan of %s', (span, expected) => {
    expect(codesOf({ municipality: plan(span), policy: '施策: [soukei/7-3]' })).toEqual(expected);
  });

  it('finds a section that only a promise names', () => {
    const found = checkCorpus({ municipality: department('{}', '{ 終了: 2018 }'), policy: '課: []' });
    expect(found.map((one) => [one.code, one.file])).toEqual([
      ['rule/existed-in-year', 'content/mihon/somu/2019/policy.md'],
    ]);
  });
});

describe('rule/dates-in-order', () => {
  const rated = '評価: [{ 語: 達成, 段階: 年度末総括 }]';
  const stages = (plan: string, end: string): string =>
    `段階:\n  方針公表: { 公表日: ${plan} }\n  上期レビュー: この様式に欄なし\n  年度末総括: { 公表日: ${end} }\n`;

  it('finds stages in the wrong order, though one between them has no date', () => {
    const policy = stages('2019-05-10', '2019-04-20');
    expect(codesOf({ policy, initiative: rated })).toEqual(['rule/dates-in-order']);
  });

  it('allows stages on one day', () => {
    expect(codesOf({ policy: stages('2020-04-20', '2020-04-20'), initiative: rated })).toEqual([]);
  });
});

describe('rule/publish-moment', () => {
  it.each([
    ['2018-12-31 23:59', ['rule/publish-moment']],
    ['2019-01-01 00:00', []],
    ['2026-04-01 09:00', []],
  ])('%s', (moment, expected) => {
    expect(codesOf({ policy: `公開日時: ${moment}` })).toEqual(expected);
  });
});

describe('rule/period-in-year', () => {
  it.each([
    ['期間: 2018-04-01/2019-03-31', []],
    ['期間: 2016-04-01/2019-03-31', []],
    ['期間: 2017-04-01/2018-02-28', ['rule/period-in-year']],
    ['期間: 2018-04-01', []],
    ['期間: 2018-03-31', ['rule/period-in-year']],
    ['期間: 2019-05-31', []],
    ['期間: 2019-06-01', ['rule/period-in-year']],
    ['期間: 暦年2018', []],
    ['期間: 暦年2019', []],
    ['期間: 暦年2017', ['rule/period-in-year']],
    ['期間: 下期', []],
    ['期間: 不明', []],
  ])('%s of 2018', (period, expected) => {
    expect(codesOf({ initiative: observation(`区分: 実績値, 年度: 2018, ${period}, 値: 3`) })).toEqual(
      expected,
    );
  });
});

describe('rule/results-not-ahead', () => {
  it.each([
    ['区分: 目標値, 年度: 2022, 値: 3', []],
    ['区分: 見込み, 年度: 2020, 値: 3', []],
    ['区分: 実績値, 年度: 2020, 空欄: 未到来', []],
    ['区分: 実績値, 年度: 2020, 値: 3, 確度: 見込み', []],
    ['区分: 実績値, 年度: 2020, 値: 3, 公表年度: 2021', []],
    ['区分: 実績値, 年度: 2019, 値: 3', []],
    ['区分: 基準値, 年度: 2020, 値: 3', ['rule/results-not-ahead']],
    ['区分: 実績値, 年度: 2019, 値: 3, 公表年度: 2018', ['rule/results-not-ahead']],
  ])('{ %s }', (value, expected) => {
    expect(codesOf({ initiative: observation(value) })).toEqual(expected);
  });

  it('finds accounts of a year to come', () => {
    const money = (kind: string): string =>
      `金額: [{ 名称: 事業費, 区分: ${kind}, 年度: 2020, 金額: 1, 単位: 千円 }]`;
    expect(codesOf({ initiative: money('決算') })).toEqual(['rule/results-not-ahead']);
    expect(codesOf({ initiative: money('計画') })).toEqual([]);
    expect(codesOf({ initiative: money('決算').replace('2020', '2019') })).toEqual([]);
  });
});

describe('rule/target-year', () => {
  const indicator = (...values: readonly (readonly [role: string, year: number])[]): string =>
    `指標: [{ 識別子: shihyo1, 名称: 件数, 単位: 件, 値: [${values
      .map(([role, year]) => `{ 区分: ${role}, 年度: ${year}, 値: 1 }`)
      .join(', ')}] }]`;

  it('allows a target of last year beside one of this year', () => {
    const initiative = indicator(['目標値', 2017], ['基準値', 2018], ['目標値', 2019]);
    expect(codesOf({ initiative })).toEqual([]);
  });

  it('only warns of a target that is merely old', () => {
    const found = checkCorpus({ initiative: indicator(['基準値', 2017], ['目標値', 2018]) });
    expect(found.map((one) => [one.code, one.severity])).toEqual([['rule/target-year', 'warning']]);
  });

  it('allows a target of the year that is the baseline', () => {
    expect(codesOf({ initiative: indicator(['基準値', 2019], ['目標値', 2019]) })).toEqual([]);
  });

  it('points at the target, not at another value of its year', () => {
    const initiative = `指標:
  - 識別子: shihyo1
    名称: 件数
    単位: 件
    値:
      - { 区分: 参考値, 年度: 2018, 値: 1 }
      - { 区分: 目標値, 年度: 2018, 値: 2 }
`;
    expect(findingsAt(corpus({ initiative }))).toEqual([
      'rule/target-year - { 区分: 目標値, 年度: 2018, 値: 2 }',
    ]);
  });

  it('needs neither a baseline nor a target', () => {
    expect(codesOf({ initiative: indicator(['目標値', 2025]) })).toEqual([]);
    expect(codesOf({ initiative: indicator(['基準値', 2017]) })).toEqual([]);
  });
});

describe('rule/deadline-as-written', () => {
  const FORM = `取組の欄:
  - { 欄: 取組内容, 見出し: 取組内容, 意味: 取組内容, 段階: 方針公表 }
  - { 欄: 達成時期, 見出し: いつまでに, 意味: 達成時期, 段階: 方針公表 }
`;
  const codesFor = (written: string, deadline: string, more = ''): readonly string[] =>
    codesOf({
      form: FORM,
      initiative: `期限: ${deadline}\n記載: { 取組内容: 研修, 達成時期: ${written} }\n${more}`,
    });

  it.each([
    ['年度末', '2020-03-31', true],
    ['年度末まで', '2019-03-31', false],
    ['平成31年度末まで', '2020-03-31', true],
    ['令和2年度末', '2020-03-31', false],
    ['令和２年３月', '2020-03-31', true],
    ['平成31年12月末まで', '2019-12-31', true],
    ['平成31年12月末まで', '2020-12-31', false],
    ['令和2年1月15日', '2020-01-15', true],
    ['令和2年1月15日', '2020-01-25', false],
    ['①年度末 ②上半期中', '2019-09-30', true],
    ['H32年度まで', '2021-03-31', true],
  ])('%s against %s', (written, deadline, agrees) => {
    expect(codesFor(written, deadline)).toEqual(agrees ? [] : ['rule/deadline-as-written']);
  });

  it('proposes the date that is written', () => {
    const [finding] = checkCorpus({
      form: FORM,
      initiative: '期限: 2021-03-31\n記載: { 取組内容: 研修, 達成時期: 年度末 }\n',
    });
    expect(finding?.remedy).toBe('期限: 2020-03-31');
  });

  it('is answered by 確認中', () => {
    const doubt = '確認中: [{ 欄: 期限, 内容: 原本の年が読み取れません。 }]\n';
    expect(codesFor('年度末', '2021-03-31', doubt)).toEqual([]);
  });
});
