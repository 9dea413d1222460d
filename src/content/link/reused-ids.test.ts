import { describe, expect, it } from 'vitest';
import { checkTexts, findingsAt } from '../../../tests/unit/check-corpus.ts';
import { corpus, PATHS } from '../../../tests/unit/corpus.ts';

const INDICATOR = '指標: [{ 識別子: shihyo1, 名称: 件数, 単位: 件, 値: [{ 区分: 参考値, 年度: 2019, 値: 1 }] }]';

/** The smallest corpus with its document once more at another place, under the same ids. */
function withCopy(from: string, to: string, patch: Parameters<typeof corpus>[0]): Map<string, string> {
  const texts = corpus({ initiative: INDICATOR });
  const copy = corpus({ initiative: INDICATOR, ...patch });
  for (const path of [PATHS.policy, PATHS.initiatives, PATHS.form, PATHS.municipality]) {
    if (path.includes(from)) texts.set(path.replace(from, to), copy.get(path) ?? '');
  }
  return texts;
}

describe('an id that is used again', () => {
  it('is the same promise in another year of its municipality', () => {
    const texts = withCopy('/2019/', '/2020/', { policy: '年度の根拠: { 原本の表記: 令和2年度 }' });
    expect(findingsAt(texts)).toEqual([]);
  });

  it('cannot be a promise of two departments in one year', () => {
    const texts = withCopy('/somu/', '/kikaku/', { policy: '課: []' });
    const departments = `部:
  - { 識別子: somu, 名称: 総務部, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
  - { 識別子: kikaku, 名称: 企画部, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
`;
    texts.set(PATHS.municipality, corpus({ municipality: departments }).get(PATHS.municipality) ?? '');
    const found = checkTexts(texts);
    expect(found.map((one) => [one.code, one.related.length])).toEqual([
      ['link/duplicate-id', 1],
      ['link/duplicate-id', 1],
    ]);
    expect(found.map((one) => one.message)).toEqual([
      expect.stringContaining('取組の識別子「tori01」'),
      expect.stringContaining('指標の識別子「shihyo1」'),
    ]);
  });

  it('cannot be a promise of another municipality, in any year', () => {
    const texts = withCopy('/mihon/', '/tonari/', { municipality: '団体コード: "052035"' });
    expect(findingsAt(texts).map((one) => one.split(' ')[0])).toEqual(['link/duplicate-id', 'link/duplicate-id']);
  });
});
