import { describe, expect, it } from 'vitest';
import { HEADER, importText, SHEET, tabbed } from '../../../tests/unit/importing.ts';
import { reportParts } from './report-parts.ts';

const ROW = ['重点①', '道路課', '橋の点検', 'S', '状態', '年度末', '点検する', '点検した'];
const TEXT = `令和5年度 目標シート\n\n${tabbed(HEADER, ROW)}`;

describe('the parts of a report', () => {
  it('count every piece once', async () => {
    const { counts } = reportParts(await importText(TEXT, { form: SHEET }), 1);
    expect(counts.map(({ count }) => count)).toEqual([18, 15, 0, 3, 0, 0, 0]);
  });

  it('say each doubt with its place and remedy, and leave out what is empty', async () => {
    const { parts } = reportParts(await importText(TEXT, { form: SHEET }), 1);
    expect(parts.map(({ kind, entries }) => [kind, entries.length])).toEqual([
      ['doubts', 1],
      ['excluded', 2],
    ]);
    expect(parts[0]?.entries).toEqual([
      {
        place: '4行目の4列目',
        text: '難易度「S」が、様式の凡例（A・B）にありません。',
        remedy:
          '誤記でないか担当課に確かめてください。実際に使われている区分なら、様式の「難易度」の「区分」に加えてください。',
      },
    ]);
  });

  it('name the file where there are several', async () => {
    const { parts } = reportParts(await importText(TEXT, { form: SHEET }), 2);
    expect(parts.flatMap(({ entries }) => entries).every(({ place }) => place.startsWith('a.txt '))).toBe(
      true,
    );
  });
});
