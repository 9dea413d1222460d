import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../build/pages.ts';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const LOOKS = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
/** 256 px is 1280 px at the 500 % that some readers need; WCAG asks for 320. */
const NARROW = [256, 320, 768];
const pages = builtPages();

let site: SiteInBrowser;

beforeAll(async () => {
  site = await openSiteInBrowser();
});

afterAll(() => site.close());

/** What axe finds, one line a node. */
async function axeFindings(page: Page): Promise<readonly string[]> {
  const run = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] })`;
  const results = await page.evaluate<AxeResults>(run);
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`),
  );
}

async function findingsInEachLook(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeFindings(page)).map((one) => `${String(width)} px, ${colorScheme}: ${one}`));
  }
  return found;
}

/** Widths at which the page has to be scrolled sideways. */
async function overflows(page: Page): Promise<readonly number[]> {
  const found: number[] = [];
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 900 });
    const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    if ((await page.evaluate<number>(excess)) > 0) found.push(width);
  }
  return found;
}

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
      expect(await page.evaluate('document.scripts.length')).toBe(0);
      expect(path === '/404.html' ? [] : complaints).toEqual([]);
    });
  });
});

describe('these checks', () => {
  it('find a fault where there is one', async () => {
    await site.visit('/', async (page) => {
      const fault =
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><h5>あ</h5><svg width="900"></svg>';
      await page.evaluate(`document.querySelector('h1').insertAdjacentHTML('afterend', '${fault}')`);
      expect((await findingsInEachLook(page)).join()).toMatch(/image-alt[\s\S]*heading-order/);
      expect(await overflows(page)).toEqual(NARROW);
    });
  });
});
