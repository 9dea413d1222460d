import { describe, expect, it } from 'vitest';
import { checkCorpus, codesOf, findingsAt } from '../../../tests/unit/check-corpus.ts';
import { corpus, PATHS } from '../../../tests/unit/corpus.ts';

/** Findings about the one promise, each with the line it stands at. */
function found(initiative: string): readonly string[] {
  return findingsAt(corpus({ initiative }));
}

const MISSING = '記載:\n  取組内容: 研修を行います。\n';
const SUCCESSION = (before: string): string =>
  `承継:\n  - 種別: 継続\n    前: [${before}]\n    後: [tori01]\n    確度: 推定\n    根拠: 題名が同じです。\n`;

describe('a promise', () => {
  it.each([
    ['a field of the form that is missing', MISSING, 'link/missing-field 題名: 職員研修の充実'],
    ['a field the form lacks', '記載:\n  取組内容: 甲\n  達成目標: 乙\n  成果: 丙\n', 'link/unknown-field 成果: 丙'],
    ['a section the department lacks', '課: soumu-kaa', 'link/unknown-section 課: soumu-kaa'],
    ['a measure no plan has', '施策:\n  - soukei/7-3\n', 'link/unknown-measure - soukei/7-3'],
    ['a doubt about a field the form lacks', '確認中:\n  - 欄: 達成目票\n    内容: 不明です。\n', 'link/unknown-field - 欄: 達成目票'],
    ['a predecessor that does not exist', SUCCESSION('tori99'), 'link/unknown-id 前: [tori99]'],
    ['a rating word the scale lacks', '評価:\n  - 語: 達城\n    段階: 方針公表\n', 'link/unknown-rating - 語: 達城'],
    [
      'a scale the form lacks',
      '評価:\n  - 尺度: resalt\n    語: 達成\n    段階: 方針公表\n',
      'link/unknown-scale - 尺度: resalt',
    ],
  ])('with %s', (_claim, initiative, expected) => {
    expect(found(initiative)).toEqual([expected]);
  });

  it.each([
    ['課: soumu-kaa', '課: soumu-ka'],
    ['記載:\n  取組内容: 甲\n  達成目標: 乙\n  取り組み内容: 丙\n', '取組内容: 丙'],
    ['評価: [{ 語: 未達, 段階: 方針公表 }]', '評価: [{ 語: 未達成, 段階: 方針公表 }]'],
  ])('gets the line with the nearest word for %j', (initiative, remedy) => {
    expect(checkCorpus({ initiative }).map((one) => one.remedy?.trim())).toEqual([remedy]);
  });

  it('may have a section of its own department only', () => {
    const municipality = `部:
  - { 識別子: somu, 名称: 総務部, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
  - { 識別子: kikaku, 名称: 企画部, 課: [{ 識別子: kikaku-ka, 名称: 企画課 }] }
`;
    const [finding] = checkCorpus({ municipality, initiative: '課: kikaku-ka' });
    expect(finding?.code).toBe('link/unknown-section');
    expect(finding?.message).toContain('総務部の課「kikaku-ka」');
  });

  it('keeps the id that another has taken, and points at both', () => {
    const one = '{ 識別子: tori01, 題名: 甲, 記載: { 取組内容: 甲, 達成目標: 乙 } }';
    const two = '{ 識別子: tori01, 題名: 乙, 記載: { 取組内容: 甲, 達成目標: 乙 } }';
    const [finding, ...others] = checkCorpus({ initiatives: `取組:\n  - ${one}\n  - ${two}\n` });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'link/duplicate-id', line: 3, related: [{ line: 2 }] });
  });

  it('keeps its id over the years', () => {
    const texts = corpus();
    for (const path of [PATHS.policy, PATHS.initiatives]) {
      const text = texts.get(path) ?? '';
      texts.set(path.replace('2019', '2020'), text.replace('平成31年度', '令和2年度'));
    }
    expect(findingsAt(texts)).toEqual([]);
  });

  it('shares its id with no promise of another municipality', () => {
    const texts = corpus();
    for (const [path, text] of [...texts]) texts.set(path.replace('/mihon/', '/other/'), text.replace('999997', '990001'));
    expect(findingsAt(texts)).toEqual(['link/duplicate-id - 識別子: tori01']);
  });

  it('has a scale to choose where the form has several', () => {
    const scale = (id: string): string =>
      `{ 識別子: ${id}, 名称: ${id}, 対象: 取組, 判定: 記載なし, 順序: 良い順, 全段階が判明: true, 語の一覧: [{ 語: 達成 }] }`;
    const form = `評価尺度: [${scale('first')}, ${scale('second')}]`;
    const [finding] = checkCorpus({ form, initiative: '評価: [{ 語: 達成, 段階: 方針公表 }]' });
    expect(finding).toMatchObject({ code: 'link/unknown-scale', expected: ['first', 'second'] });
    expect(codesOf({ form, initiative: '評価: [{ 尺度: second, 語: 達成, 段階: 方針公表 }]' })).toEqual([]);
  });

  it('has no difficulty where the form has no legend', () => {
    const texts = corpus({ initiative: '難易度: A' });
    texts.set(PATHS.form, (texts.get(PATHS.form) ?? '').replace(/^難易度: .*\n/m, ''));
    expect(findingsAt(texts)).toEqual(['link/no-difficulty 難易度: A']);
  });
});

describe('the lineage of promises', () => {
  it('finds a chain that leads back to its beginning', () => {
    const edge = (before: string, after: string): string =>
      `承継: [{ 種別: 継続, 前: [${before}], 後: [${after}], 確度: 推定, 根拠: 題名 }]`;
    const item = (id: string, succession: string): string =>
      `  - { 識別子: ${id}, 題名: ${id}, 記載: { 取組内容: 甲, 達成目標: 乙 }, ${succession} }\n`;
    const initiatives = `取組:\n${item('tori01', edge('tori02', 'tori01'))}${item('tori02', edge('tori01', 'tori02'))}`;
    expect(codesOf({ initiatives })).toEqual(['link/cycle']);
  });

  it('does not know promises of another municipality', () => {
    const texts = corpus({ initiative: SUCCESSION('tori02') });
    const other = corpus({ municipality: '団体コード: "052035"', initiative: '識別子: tori02' });
    for (const [path, text] of other) texts.set(path.replace('mihon', 'tonari'), text);
    expect(findingsAt(texts)).toEqual(['link/unknown-id 前: [tori02]']);
  });
});

describe('an indicator', () => {
  const indicator = (value: string, id = 'shihyo1'): string =>
    `  - { 識別子: ${id}, 名称: 件数, 単位: 件, 値: [{ 区分: 目標値, 年度: 2019, ${value} }] }\n`;

  it.each([
    ['neither a value nor a reason', '原本の表記: 450件', 'link/one-value'],
    ['a value and words', '値: 450, 言葉: 現状維持', 'link/one-value'],
    ['a value and a reason', '値: 450, 空欄: 未公表', 'link/one-value'],
    ['a period that cannot be read', '値: 450, 期間: 四月から', 'link/period'],
    ['a period that ends before it begins', '値: 450, 期間: 2019-05-01/2019-04-01', 'link/period'],
    ['a field the form lacks', '値: 450, 欄: 達成目票', 'link/unknown-field'],
  ])('with %s', (_claim, value, code) => {
    expect(codesOf({ initiative: `指標:\n${indicator(value)}` })).toContain(code);
  });

  it('has an id of its own, also beside those of the document', () => {
    const own = `指標:\n${indicator('値: 1')}`;
    const [finding, ...others] = checkCorpus({ initiative: own, policy: own });
    expect(others).toEqual([]);
    expect([finding?.code, finding?.related.length]).toEqual(['link/duplicate-id', 1]);
  });
});
