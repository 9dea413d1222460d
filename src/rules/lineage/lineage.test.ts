import { describe, expect, it } from 'vitest';
import { checkCorpus, codesOf, findingsAt } from '../../../tests/unit/check-corpus.ts';
import { corpus, PATHS } from '../../../tests/unit/corpus.ts';

const DEPARTMENTS = `部:
  - { 識別子: somu, 名称: 総務部, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
  - { 識別子: kikaku, 名称: 企画部 }
  - { 識別子: seisaku, 名称: 政策部 }
`;

describe('rule/succession-shape', () => {
  it.each([
    ['改称, 前: [kikaku], 後: [seisaku]', true],
    ['改称, 前: [kikaku], 後: [seisaku, somu]', false],
    ['統合, 前: [kikaku, seisaku], 後: [somu]', true],
    ['分割, 前: [somu], 後: [kikaku, seisaku]', true],
    ['分割, 前: [somu], 後: [kikaku]', false],
    ['新設, 後: [kikaku]', true],
    ['新設, 前: [somu], 後: [kikaku]', false],
    ['廃止, 前: [kikaku]', true],
    ['廃止, 後: [kikaku]', false],
    ['不明, 前: [kikaku]', true],
    ['分割, 前: [somu], 後: [somu, kikaku]', true],
    ['統合, 前: [somu, kikaku], 後: [somu], 年度: 2020', true],
  ])('%s', (edge, isRight) => {
    const municipality = `${DEPARTMENTS}承継: [{ 種別: ${edge}, 確度: 確定, 根拠: 資料 }]\n`;
    expect(codesOf({ municipality })).toEqual(isRight ? [] : ['rule/succession-shape']);
  });
});

describe('the lineage of sections', () => {
  const SECTIONS = `部:
  - 識別子: somu
    名称: 総務部
    課:
      - { 識別子: soumu-ka, 名称: 総務課 }
      - { 識別子: koho, 名称: 広報課, 存続: { 終了: 2019 } }
      - { 識別子: kocho, 名称: 広報広聴課, 存続: { 開始: 2020 } }
`;

  it.each([
    ['改称, 前: [somu/koho], 後: [somu/kocho], 年度: 2020', []],
    ['改称, 前: [somu/koho], 後: [somu/kocho], 年度: 2019', ['rule/succession-years']],
    ['統合, 前: [somu/koho], 後: [somu/kocho]', ['rule/succession-shape']],
    ['改称, 前: [koho], 後: [somu/kocho]', ['link/unknown-id']],
  ])('is checked as that of departments: %s', (edge, codes) => {
    const municipality = `${SECTIONS}課の承継: [{ 種別: ${edge}, 確度: 確定, 根拠: 資料 }]\n`;
    expect(codesOf({ municipality })).toEqual(codes);
  });

  it('does not run in a circle', () => {
    const edges = [
      ['koho', 'kocho'],
      ['kocho', 'koho'],
    ].map(
      ([from, to]) => `  - { 種別: 改称, 前: [somu/${from}], 後: [somu/${to}], 確度: 確定, 根拠: 資料 }\n`,
    );
    expect(codesOf({ municipality: `${SECTIONS}課の承継:\n${edges.join('')}` })).toContain('link/cycle');
  });
});

describe('rule/succession-years', () => {
  it('allows a department that goes on beside the one split off', () => {
    const municipality = `部:
  - { 識別子: somu, 名称: 総務部, 存続: { 開始: 2010 }, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
  - { 識別子: kikaku, 名称: 企画部, 存続: { 開始: 2020 } }
承継: [{ 種別: 新設, 後: [kikaku], 年度: 2020, 確度: 確定, 根拠: 資料 }]
`;
    expect(codesOf({ municipality })).toEqual([]);
  });

  it.each([
    ['ends in the year before', '{ 終了: 2019 }', true],
    ['ends in the year itself', '{ 終了: 2020 }', false],
    ['has no known end', '{}', true],
  ])('a department that is renamed %s', (_claim, span, isRight) => {
    const municipality = `部:
  - { 識別子: somu, 名称: 総務部, 存続: ${span}, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
  - { 識別子: kikaku, 名称: 総務企画部 }
承継: [{ 種別: 改称, 前: [somu], 後: [kikaku], 年度: 2020, 確度: 確定, 根拠: 資料 }]
`;
    expect(codesOf({ municipality })).toEqual(isRight ? [] : ['rule/succession-years']);
  });

  it.each([
    ['統合, 前: [somu, kikaku], 後: [somu]', ['warning']],
    ['統合, 前: [somu, kikaku], 後: [somu], 年度: 2020', []],
    ['分割, 前: [somu], 後: [somu, kikaku]', []],
    ['統合, 前: [kikaku, seisaku], 後: [somu]', []],
  ])('asks for the year where a unit goes on after it took another in: %s', (edge, severities) => {
    const municipality = `${DEPARTMENTS}承継: [{ 種別: ${edge}, 確度: 確定, 根拠: 資料 }]\n`;
    expect(checkCorpus({ municipality }).map(({ severity }) => severity)).toEqual(severities);
  });

  it('asks the same of promises', () => {
    const promise = (id: string): string =>
      `  - { 識別子: ${id}, 題名: ${id}, 記載: { 取組内容: 甲, 達成目標: 乙 } }\n`;
    const initiatives = `取組:
  - 識別子: tori01
    題名: 甲
    記載: { 取組内容: 甲, 達成目標: 乙 }
    承継: [{ 種別: 統合, 前: [tori01, tori02], 後: [tori01], 確度: 推定, 根拠: 題名 }]
${promise('tori02')}`;
    expect(codesOf({ initiatives })).toEqual(['rule/succession-years']);
  });

  it('allows promises of one year, one of which became two', () => {
    const initiatives = `取組:
  - 識別子: tori01
    題名: 甲
    記載: { 取組内容: 甲, 達成目標: 乙 }
    承継: [{ 種別: 分割, 前: [tori01], 後: [tori02, tori03], 確度: 推定, 根拠: 題名 }]
  - { 識別子: tori02, 題名: 乙, 記載: { 取組内容: 甲, 達成目標: 乙 } }
  - { 識別子: tori03, 題名: 丙, 記載: { 取組内容: 甲, 達成目標: 乙 } }
`;
    expect(codesOf({ initiatives })).toEqual([]);
  });

  it.each([
    ['follows one of a later year', '2020', ['rule/succession-years']],
    ['follows one of the year before', '2018', []],
  ])('a promise that %s', (_claim, year, expected) => {
    const texts = corpus({
      initiative: '承継: [{ 種別: 継続, 前: [tori02], 後: [tori01], 確度: 確定, 根拠: 題名が同じです。 }]',
    });
    const other = corpus({
      policy: `年度の根拠: { 原本の表記: ${year}年度 }`,
      initiative: '識別子: tori02',
    });
    for (const path of [PATHS.policy, PATHS.initiatives]) {
      texts.set(path.replace('2019', year), other.get(path) ?? '');
    }
    expect(findingsAt(texts).map((one) => one.split(' ')[0])).toEqual(expected);
  });
});

describe('rule/reading', () => {
  it('reads departments, sections and heads', () => {
    const municipality = `部:
  - { 識別子: somu, 名称: 総務部, 読み: ソウムブ, 課: [{ 識別子: soumu-ka, 名称: 総務課, 読み: 総務か }] }
`;
    const policy = '部長: [{ 職名: 部長, 氏名: 見本 花子, 読み: みほん はなこ }]';
    const found = checkCorpus({ municipality, policy });
    expect(found.map(({ code, remedy }) => [code, remedy])).toEqual([
      ['rule/reading', '読み: そうむぶ'],
      ['rule/reading', null],
    ]);
  });
});

describe('rule/prefecture-of-code', () => {
  it('leaves fictional municipalities alone, whose codes belong to no prefecture', () => {
    expect(codesOf({ municipality: '架空: true' })).toEqual([]);
    expect(checkCorpus({ municipality: '架空: false' })[0]?.message).toContain('使われていない番号');
  });
});
