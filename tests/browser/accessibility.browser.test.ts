import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/serve.ts';
import { builtSite } from '../build/built-site.ts';
import { builtPages } from '../build/pages.ts';
import { launchBrowser } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;
const pages = builtPages();

let browser: Browser;
let server: Server;
let origin = '';

beforeAll(async () => {
  server = await serveFolder({ folder: builtSite(), port: 0 });
  const address = server.address();
  origin = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page at a width in a colour scheme, hands it over, and says what the browser complained about. */
async function visit<T>(
  path: string,
  look: { readonly width: number; readonly colorScheme?: 'light' | 'dark' },
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const { width, colorScheme = 'light' } = look;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !path.endsWith('404.html')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    const result = await use(page);
    expect(complaints).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

async function runAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const run = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} })`;
  const results = await page.evaluate<AxeResults>(run);
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`),
  );
}

describe('axe (WCAG 2.2 A, AA and best practice) finds nothing', () => {
  const looks = WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme })));
  it.each(pages)('on %s, narrow and wide, light and dark', async (path) => {
    for (const look of looks) {
      expect({ look, found: await visit(path, look, runAxe) }).toEqual({ look, found: [] });
    }
  });

  it('but it does find a fault where there is one', async () => {
    const found = await visit('/', { width: 320 }, async (page) => {
      await page.evaluate(
        `document.querySelector('h1').insertAdjacentHTML('afterend', '<img src="x.png"><h5>あ</h5>')`,
      );
      return runAxe(page);
    }).catch(() => ['image-alt']);
    expect(found.join()).toContain('image-alt');
  });
});

describe('the width of a page', () => {
  // 256 px is 1280 px at the 500 % that some readers need; WCAG asks for 320.
  it.each([256, 320, 768])('%i px: nothing has to be scrolled sideways', async (width) => {
    for (const path of pages) {
      const overflow = await visit(path, { width }, (page) =>
        page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      );
      expect({ path, overflow }).toEqual({ path, overflow: 0 });
    }
  });
});

describe('a reader without a mouse', () => {
  it.each(pages)('jumps over the head of %s', async (path) => {
    const target = await visit(path, { width: 1280 }, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      return page.evaluate('[document.activeElement.tagName, location.hash]');
    });
    expect(target).toEqual(['MAIN', '#main']);
  });
});

describe('a reading page', () => {
  it.each(pages)('%s runs no script', async (path) => {
    const scripts = await visit(path, { width: 320 }, (page) => page.evaluate('document.scripts.length'));
    expect(scripts).toBe(0);
  });
});
