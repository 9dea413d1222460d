import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageHtml } from '../build/page-text.ts';
import { builtPages } from '../build/pages.ts';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

const pages = builtPages()
  .filter((page) => /\/indicators\/[^/]+\/$/.test(page))
  .filter((page) => pageHtml(page).includes('class="chart"'));
const WIDTHS = [320, 1280];

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSiteInBrowser();
});
afterAll(() => site.close());

/** What is printed twice on one place of a chart, or outside the screen; and how many values are printed at all. */
function collisions(page: Page): Promise<{ readonly labels: number; readonly touching: readonly string[] }> {
  return page.evaluate(() => {
    /** The ink of digits: the box of a text has room above and below it. */
    const inkOf = (text: Element) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      const room = height * 0.15;
      return { words: text.textContent, left, right, top: top + room, bottom: bottom - room };
    };
    type Ink = ReturnType<typeof inkOf>;
    const touch = (a: Ink, b: Ink): boolean =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const visible = (chart: Element, selector: string): Ink[] =>
      [...chart.querySelectorAll(selector)].map(inkOf).filter(({ left, right }) => right > left);
    const found = [...document.querySelectorAll('svg.chart')].map((chart) => {
      const labels = visible(chart, '.chart-label');
      const names = visible(chart, '.chart-year text, .chart-tick, .chart-break-name');
      const touching = labels.flatMap((one, index) =>
        [...labels.slice(index + 1), ...names]
          .filter((other) => touch(one, other))
          .map((other) => `${one.words} ${other.words}`),
      );
      const outside = [...labels, ...names].filter(({ left, right }) => left < 0 || right > innerWidth);
      return { labels: labels.length, touching: [...touching, ...outside.map(({ words }) => words)] };
    });
    return {
      labels: found.reduce((sum, one) => sum + one.labels, 0),
      touching: found.flatMap((one) => one.touching),
    };
  });
}

describe('the values beside the points of a chart', () => {
  it('touch neither each other nor a name, on a phone and on a wide screen', async () => {
    await site.visit('/', async (page) => {
      const origin = new URL(page.url()).origin;
      const labels = new Map(WIDTHS.map((width) => [width, 0]));
      const wrong: string[] = [];
      for (const path of pages) {
        await page.goto(`${origin}${path}`);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const found = await collisions(page);
          labels.set(width, (labels.get(width) ?? 0) + found.labels);
          wrong.push(...found.touching.map((one) => `${String(width)} px ${path} ${one}`));
        }
      }
      expect(wrong).toEqual([]);
      expect(Math.min(...labels.values())).toBeGreaterThan(2 * pages.length);
    });
  });
});
