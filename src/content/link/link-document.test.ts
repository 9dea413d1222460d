import { describe, expect, it } from 'vitest';
import { checkCorpus, codesOf, findingsAt } from '../../../tests/unit/check-corpus.ts';
import { contentFiles, corpus, PATHS, ROOT } from '../../../tests/unit/corpus.ts';
import { readContent } from '../read.ts';

describe('the place of a document', () => {
  it('finds a folder that is no department, and says which may be meant', () => {
    const texts = corpus();
    for (const path of [PATHS.policy, PATHS.initiatives]) {
      texts.set(path.replace('/somu/', '/soumu/'), texts.get(path) ?? '');
      texts.delete(path);
    }
    expect(findingsAt(texts)).toEqual(['link/unknown-department ---']);
    const { diagnostics } = readContent(contentFiles(texts), ROOT);
    expect(diagnostics).toMatchObject([{ remedy: 'somu', expected: ['somu'] }]);
  });

  it('finds initiatives without a document', () => {
    const texts = corpus();
    texts.delete(PATHS.policy);
    expect(findingsAt(texts)).toEqual(['link/no-policy 取組:']);
  });

  it('finds everything whose municipality does not exist', () => {
    const texts = corpus();
    texts.delete(PATHS.municipality);
    expect(findingsAt(texts).map((one) => one.split(' ')[0])).toEqual(Array(3).fill('link/no-municipality'));
  });

  it('keeps silent about what hangs on a file that cannot be read', () => {
    const texts = corpus({ municipality: '団体コード: "000000"' });
    const { diagnostics, catalog, linked } = readContent(contentFiles(texts), ROOT);
    expect(diagnostics.map((one) => one.file)).toEqual([PATHS.municipality]);
    expect([catalog, linked.documents]).toEqual([null, []]);
  });
});

describe('the form of a document', () => {
  it('finds a form that does not exist, at the line that names it', () => {
    expect(findingsAt(corpus({ policy: '様式: shet' }))).toEqual(['link/unknown-form 様式: shet']);
    expect(checkCorpus({ policy: '様式: shet' })).toMatchObject([{ remedy: '様式: sheet' }]);
  });

  it.each([
    ['a field without its section', '', 'link/missing-field 様式: sheet'],
    ['a section that is no field', '## 方針\n\n方針です。\n\n## 総括\n\n総括です。\n', 'link/unknown-field ## 総括'],
    ['a section without text', '## 方針\n', 'link/empty-section ## 方針'],
    ['a section given twice', '## 方針\n\n一つ目\n\n## 方針\n\n二つ目\n', 'link/duplicate-section ## 方針'],
  ])('finds %s', (_claim, text, expected) => {
    const texts = corpus();
    const frontMatter = (texts.get(PATHS.policy) ?? '').split('\n## ')[0] ?? '';
    texts.set(PATHS.policy, `${frontMatter}\n${text}`);
    expect(findingsAt(texts)).toContainEqual(expected);
  });

  it('takes a reason in place of a section, but not both', () => {
    const reason = '記載のない欄: { 方針: { 空欄: 原本空欄 } }';
    expect(codesOf({ policy: reason })).toEqual(['link/duplicate-section']);
    const texts = corpus({ policy: `${reason}\n段階: { 方針公表: 公表済み, 上期レビュー: この様式に欄なし, 年度末総括: この様式に欄なし }` });
    texts.set(PATHS.policy, (texts.get(PATHS.policy) ?? '').split('\n## ')[0] ?? '');
    expect(findingsAt(texts)).toEqual([]);
  });
});

describe('a form', () => {
  it('finds a field, a scale and a rating word given twice', () => {
    const field = '{ 欄: 取組内容, 見出し: 取組内容, 意味: 取組内容, 段階: 方針公表 }';
    const scale = '{ 識別子: result, 名称: 評価, 対象: 取組, 判定: 記載なし, 順序: 良い順, 全段階が判明: true, 語の一覧: [{ 語: A }, { 語: A }] }';
    expect(codesOf({ form: `取組の欄: [${field}, ${field}]` })).toContain('link/duplicate-field');
    expect(codesOf({ form: `評価尺度: [${scale}]` })).toEqual(['link/duplicate-rating']);
    expect(codesOf({ form: `評価尺度: [${scale}, ${scale}]` })).toContain('link/duplicate-id');
  });
});

describe('references of a document', () => {
  it.each([
    ['a section of no department', '課: [soumu-kaa]', 'link/unknown-section'],
    ['a measure that no plan has', '施策: [soukei/7-3]', 'link/unknown-measure'],
    ['a doubt about a field the form lacks', '確認中: [{ 欄: 方進, 内容: 不明です。 }]', 'link/unknown-field'],
  ])('finds %s', (_claim, policy, code) => {
    expect(codesOf({ policy })).toEqual([code]);
  });
});

describe('relations between figures', () => {
  const figures = `指標:
  - { 識別子: bubun1, 名称: 部, 単位: 人, 値: [{ 区分: 参考値, 年度: 2019, 値: 2 }] }
  - { 識別子: zentai, 名称: 市, 単位: 人, 値: [{ 区分: 参考値, 年度: 2019, 値: 3 }] }
`;

  it.each([
    ['a result that is no figure', '{ 種類: 合計, 結果: bubun2, もと: [bubun1, zentai] }', 'link/unknown-indicator'],
    ['an operand that is none', '{ 種類: 合計, 結果: bubun1, もと: [bubun1, zentaj] }', 'link/unknown-indicator'],
    ['a share of three figures', '{ 種類: 割合, 結果: bubun1, もと: [bubun1, zentai, zentai] }', 'link/operands'],
  ])('finds %s', (_claim, check, code) => {
    const [finding, ...others] = checkCorpus({ policy: `${figures}検算:\n  - ${check}\n` });
    expect([finding?.code, others]).toEqual([code, []]);
    expect(finding?.file).toBe(PATHS.policy);
  });

  it('may use figures of a promise', () => {
    const initiative = '指標: [{ 識別子: goukei, 名称: 計, 単位: 人, 値: [{ 区分: 参考値, 年度: 2019, 値: 5 }] }]';
    const policy = `${figures}検算: [{ 種類: 合計, 結果: goukei, もと: [bubun1, zentai] }]\n`;
    expect(codesOf({ policy, initiative })).toEqual([]);
  });
});
