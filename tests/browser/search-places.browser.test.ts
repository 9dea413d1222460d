import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../build/run-build.ts';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

describe('on a reading page', () => {
  let site: SiteInBrowser;

  beforeAll(async () => {
    site = await openSiteInBrowser();
  });

  afterAll(() => site.close());

  it('nothing of the search is loaded, not even when the field gets the focus', async () => {
    await site.visit('/yokote/somu/2018/', async (visited) => {
      const page = await visited.context().newPage();
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      await page.goto(visited.url());
      await page.getByRole('searchbox', { name: '横手市の文書を検索' }).click();
      await page.keyboard.type('職員');
      await page.waitForTimeout(300);
      const kinds = loaded.map((path) => path.replace(/\.[\w-]+\.css$/, '.css'));
      expect(kinds.filter((path) => path !== '/favicon.svg').toSorted()).toEqual([
        '/assets/style.css',
        '/yokote/somu/2018/',
      ]);
    });
  });

  it('the place that a result leads to is marked on the screen, in forced colours too, but not on paper', async () => {
    await site.visit('/yokote/somu/2018/', async (page) => {
      const promise = page.locator('.initiative').nth(5);
      const id = await promise.getAttribute('id');
      const title = promise.getByRole('heading').first();
      const mark = () =>
        title.evaluate((element) => {
          const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(element);
          return `${borderInlineStartWidth} ${borderInlineStartStyle}`;
        });
      const unmarked = await mark();
      await page.evaluate(`location.hash = ${JSON.stringify(id)}`);
      expect(await mark()).toBe('6px solid');
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await mark()).toBe('6px solid');
      await page.emulateMedia({ media: 'print', forcedColors: 'none' });
      expect(await mark()).toBe(unmarked);
    });
  });
});

describe('a site of one municipality below another path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-search-'));
  let site: SiteInBrowser;

  beforeAll(async () => {
    const content = join(folder, 'content');
    const outDir = join(folder, 'dist');
    for (const name of ['site.yaml', 'yokote']) {
      cpSync(join('content', name), join(content, name), { recursive: true });
    }
    const settings = { CONTENT_DIR: content, OUT_DIR: outDir, BASE_PATH: '/open/hoshin/' };
    expect(runBuild(settings)).toMatchObject({ status: 0 });
    site = await openSiteInBrowser(outDir, '/open/hoshin/');
  });

  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is searched from its home page, and its results lead to its pages', async () => {
    await site.visit('/open/hoshin/', async (page, complaints) => {
      await page.getByRole('searchbox', { name: 'サイト内の文書を検索' }).fill('職員');
      await page.keyboard.press('Enter');
      await page.getByText('「職員」の検索結果は').waitFor();
      const result = page.locator('.search-result a').first();
      await result.click();
      await page.waitForURL(/\/open\/hoshin\/yokote\/somu\/\d{4}\/#\w+$/);
      expect(await page.locator(':target').count()).toBe(1);
      expect(complaints).toEqual([]);
    });
  });

  it('says nothing of municipalities', async () => {
    await site.visit('/open/hoshin/search/?q=職員', async (page) => {
      await page.getByText('「職員」の検索結果は').waitFor();
      expect(await page.locator('main').textContent()).not.toMatch(/自治体|横手市の文書/);
      expect(await page.locator('.search-where').first().textContent()).not.toContain('横手市');
      expect(await page.locator('input[name="m"]').count()).toBe(0);
    });
  });
});
