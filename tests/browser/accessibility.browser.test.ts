import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../build/pages.ts';
import { findingsInEachLook, NARROW, overflows } from './axe.ts';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

const pages = builtPages();

let site: SiteInBrowser;

beforeAll(async () => {
  site = await openSiteInBrowser();
});

afterAll(() => site.close());

/** Where a reader without a mouse gets with the first two keys. */
async function skipTarget(page: Page): Promise<string> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  return page.evaluate<string>('document.activeElement.tagName + location.hash');
}

describe('in a browser, without a fault for axe (WCAG 2.2 A, AA, best practice), narrow and wide, light and dark', () => {
  it.concurrent.each(pages)('%s', async (path) => {
    await site.visit(path, async (page, complaints) => {
      expect(await skipTarget(page)).toBe('MAIN#main');
      expect(await findingsInEachLook(page)).toEqual([]);
      expect(await overflows(page)).toEqual([]);
      expect(await page.evaluate('document.scripts.length')).toBe(
        ['/search/', '/tools/import/'].includes(path) ? 1 : 0,
      );
      expect(path === '/404.html' ? [] : complaints).toEqual([]);
    });
  });
});

describe('these checks', () => {
  it('find a fault where there is one', async () => {
    await site.visit('/', async (page) => {
      const fault =
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><h5>あ</h5><svg width="900"></svg>' +
        '<p id="pale">薄い</p>';
      await page.evaluate(`document.querySelector('h1').insertAdjacentHTML('afterend', '${fault}')`);
      await page.evaluate(`document.querySelector('#pale').style.color = '#777'`);
      const findings = (await findingsInEachLook(page)).join('\n');
      expect(findings).toMatch(/^320 px, light: image-alt/m);
      expect(findings).toMatch(/^1280 px, light: heading-order/m);
      expect(findings).toMatch(/^1280 px, dark: color-contrast/m);
      expect(await overflows(page)).toEqual(NARROW);
    });
  });
});
