import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

/** A4 in points, and how far a printer's rounding may lie from it. */
const A4 = { width: 595, height: 842 };

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSiteInBrowser();
});
afterAll(() => site.close());

interface Paper {
  /** The text of each sheet, without white space. */
  readonly sheets: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
}

async function printed(path: string): Promise<Paper> {
  const bytes = await site.visit(path, (page) => page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  // Fonts map some characters to their radicals (⾒ for 見); NFKC brings them back.
  return { sheets: text.map((one) => one.normalize('NFKC').replace(/\s+/gu, '')), size: { width, height } };
}

/** The headings of a table, and what a row of it holds wherever it stands. */
const TABLES = [
  ['/mihon/board/2025/', '取組担当段階と結果評価前年度の評価変化次の予定', '年度末総括まで公表'],
  ['/mihon/indicators/rkf73a/', '年度と区分値と、書かれている箇所', '原本の表記:'],
] as const;

describe('a table on paper', () => {
  it.each(TABLES)('%s repeats its headings on every sheet, which is A4', async (path, headings, row) => {
    const { sheets, size } = await printed(path);
    const withRows = sheets.filter((sheet) => sheet.includes(row));
    expect(withRows.length).toBeGreaterThan(1);
    expect(withRows.filter((sheet) => !sheet.includes(headings.normalize('NFKC')))).toEqual([]);
    expect(Math.abs(size.width - A4.width)).toBeLessThan(2);
    expect(Math.abs(size.height - A4.height)).toBeLessThan(2);
  });
});

describe('a comparison on paper', () => {
  it('has old and new side by side, and nothing that only a screen needs', async () => {
    const { sheets } = await printed('/mihon/mirai-seisaku/compare/2025-2026/');
    expect(sheets[0]).toContain('旧:令和7年度(2025年度)');
    expect(sheets[0]).not.toContain('検索');
    const tops = await site.visit('/mihon/mirai-seisaku/compare/2025-2026/', async (page) => {
      await page.setViewportSize({ width: 665, height: 900 });
      await page.emulateMedia({ media: 'print' });
      return page.$$eval('.compare-sides', (all) =>
        all.map((one) => [...one.children].map((side) => side.getBoundingClientRect().top)),
      );
    });
    expect(tops.length).toBeGreaterThan(20);
    expect(tops.filter(([before, after]) => before !== after)).toEqual([]);
  });
});
