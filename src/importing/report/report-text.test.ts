import { describe, expect, it } from 'vitest';
import { HEADER, importText, SHEET, tabbed } from '../../../tests/unit/importing.ts';
import { reportText, type ReportFacts } from './report-text.ts';

const FACTS: ReportFacts = {
  title: '見本市 都市部 令和5年度（2023年度）',
  form: { name: '目標シート', learnt: false },
  written: ['content/mihon/toshi/2023/policy.md'],
  sourceCount: 1,
  figures: null,
};
const ROW = ['重点①', '道路課', '橋の点検', 'S', '状態', '年度末', '点検する', '点検した'];

describe('the report', () => {
  it('counts, and says what to look at with its place and remedy', async () => {
    const document = await importText(`令和5年度 目標シート\n\n${tabbed(HEADER, ROW)}`, { form: SHEET });
    expect(reportText(document, FACTS)).toBe(`見本市 都市部 令和5年度（2023年度） 様式「目標シート」
  content/mihon/toshi/2023/policy.md

原本の行・段落・セル 18：欄に置いたもの 15、「その他」 0、除いたもの 3（番号・課などの列や欄の名前 2、空行 1）、行き先のないもの 0。ほかに空のセル 0。

確かめてください（1件）
  4行目の4列目  難易度「S」が、様式の凡例（A・B）にありません。
      → 誤記でないか担当課に確かめてください。実際に使われている区分なら、様式の「難易度」の「区分」に加えてください。`);
  });

  it('names the file where there are several', async () => {
    const document = await importText(`令和5年度 目標シート\n\n${tabbed(HEADER, ROW)}`, { form: SHEET });
    expect(reportText(document, { ...FACTS, sourceCount: 2 })).toContain('  a.txt 4行目の4列目  難易度');
  });

  it('says when nothing was written', async () => {
    const document = await importText('令和5年度 方針\n\n基本方針\n\n文です。');
    expect(reportText(document, { ...FACTS, written: null })).toContain('ファイルは書いていません。');
  });
});
