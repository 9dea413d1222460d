import { describe, expect, it } from 'vitest';
import { checkCorpus, findingsAt } from '../../../tests/unit/check-corpus.ts';
import { corpus, type CorpusPatch, PATHS } from '../../../tests/unit/corpus.ts';

function municipality(text: string): readonly string[] {
  return findingsAt(corpus({ municipality: text }));
}

describe('departments and sections', () => {
  it('finds a department that is listed twice', () => {
    const [finding, ...others] = checkCorpus({
      municipality: `部:
  - { 識別子: somu, 名称: 総務部, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
  - { 識別子: somu, 名称: 企画部 }
`,
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'link/duplicate-id', file: PATHS.municipality });
    expect(finding?.message).toContain('部の識別子「somu」が重複しています');
    expect(finding?.related).toMatchObject([{ file: PATHS.municipality, line: (finding?.line ?? 0) - 1 }]);
  });

  it('finds a section that is listed twice in its department, and not one of the same id in another', () => {
    const section = '{ 識別子: soumu-ka, 名称: 総務課 }';
    expect(municipality(`部:\n  - { 識別子: somu, 名称: 総務部, 課: [${section}, ${section}] }\n`)).toEqual([
      expect.stringMatching(/^link\/duplicate-id /),
    ]);
    expect(
      municipality(`部:
  - { 識別子: somu, 名称: 総務部, 課: [${section}] }
  - { 識別子: kikaku, 名称: 企画部, 課: [${section}] }
`),
    ).toEqual([]);
  });

  it('finds a span that ends before it begins', () => {
    const text = '部: [{ 識別子: somu, 名称: 総務部, 課: [{ 識別子: soumu-ka, 名称: 総務課, 存続: { 開始: 2019, 終了: 2018 } }] }]';
    expect(municipality(text)).toContainEqual(expect.stringMatching(/^link\/span-order /));
  });
});

describe('two departments of one name', () => {
  const codesFor = (first: string, second: string): readonly string[] =>
    checkCorpus({
      municipality: `部:
  - { 識別子: somu, 名称: 総務部, 存続: ${first}, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
  - { 識別子: somu-2, 名称: 総務部, 存続: ${second} }
`,
    }).map((one) => one.code);

  it.each([
    ['{ 終了: 2019 }', '{ 開始: 2020 }', true],
    ['{ 終了: 2019 }', '{ 開始: 2019 }', false],
    ['{}', '{ 開始: 2025 }', false],
    ['{ 開始: 2019, 終了: 2019 }', '{ 開始: 2018, 終了: 2020 }', false],
    ['{ 開始: 2019 }', '{ 終了: 2018 }', true],
  ])('%s and %s', (first, second, mayBe) => {
    expect(codesFor(first, second)).toEqual(mayBe ? [] : ['link/overlapping-names']);
  });
});

describe('municipalities', () => {
  it('finds a code that two of them claim', () => {
    const texts = corpus();
    texts.set(PATHS.municipality.replace('mihon', 'tonari'), texts.get(PATHS.municipality) ?? '');
    expect(findingsAt(texts)).toEqual(['link/duplicate-id 団体コード: "999997"']);
  });
});

describe('the lineage of departments', () => {
  const DEPARTMENTS = `部:
  - { 識別子: somu, 名称: 総務部, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
  - { 識別子: kikaku, 名称: 企画部 }
`;
  const edge = (before: string, after: string): string =>
    `  - 種別: 改称\n    前: [${before}]\n    後: [${after}]\n    確度: 確定\n    根拠: 資料による。\n`;

  it('finds a department that does not exist, and says which may be meant', () => {
    const [finding] = checkCorpus({ municipality: `${DEPARTMENTS}承継:\n${edge('kikak', 'somu')}` });
    expect(finding).toMatchObject({ code: 'link/unknown-id', remedy: '    前: [kikaku]', expected: ['somu', 'kikaku'] });
  });

  it('finds a chain that leads back to its beginning', () => {
    const text = `${DEPARTMENTS}承継:\n${edge('kikaku', 'somu')}${edge('somu', 'kikaku')}`;
    expect(municipality(text)).toEqual([expect.stringMatching(/^link\/cycle /)]);
  });
});

describe('the comprehensive plan', () => {
  const plan = (measures: string): CorpusPatch => ({
    municipality: `総合計画: [{ 識別子: soukei, 名称: 総合計画, 施策: [${measures}] }]`,
  });

  it.each([
    ['a measure listed twice', '{ 識別子: 7-3, 名称: 甲 }, { 識別子: 7-3, 名称: 乙 }', 'link/duplicate-id'],
    ['a policy above that does not exist', '{ 識別子: 7-3, 名称: 甲, 上位: "7" }', 'link/unknown-id'],
    ['a measure above itself', '{ 識別子: 7-3, 名称: 甲, 上位: 7-3 }', 'link/cycle'],
    [
      'measures above each other',
      '{ 識別子: 7-1, 名称: 甲, 上位: 7-2 }, { 識別子: 7-2, 名称: 乙, 上位: 7-1 }',
      'link/cycle',
    ],
  ])('finds %s', (_claim, measures, code) => {
    expect(checkCorpus(plan(measures)).map((one) => one.code)).toEqual([code]);
  });

  it('finds a plan that is listed twice', () => {
    const twice = '総合計画: [{ 識別子: soukei, 名称: 甲 }, { 識別子: soukei, 名称: 乙 }]';
    expect(checkCorpus({ municipality: twice }).map((one) => one.code)).toEqual(['link/duplicate-id']);
  });

  it('takes a policy above its measure', () => {
    expect(checkCorpus(plan('{ 識別子: "7", 名称: 甲 }, { 識別子: 7-3, 名称: 乙, 上位: "7" }'))).toEqual([]);
  });
});

describe('the id of a department', () => {
  it.each(['board', 'years', 'initiatives', 'forms'])('cannot be %s, which the site uses in its addresses', (id) => {
    const [finding] = checkCorpus({ municipality: `部:\n  - { 識別子: ${id}, 名称: 総務部 }\n` });
    expect(finding?.message).toContain('部の識別子にできません');
  });
});
