import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

/** A word that some twenty results of one municipality hold, and one that other results hold. */
const QUERY = '職員';
const OTHER = '防災';
const SEARCH = `/search/?q=${QUERY}&m=yokote`;

let site: SiteInBrowser;

beforeAll(async () => {
  site = await openSiteInBrowser();
});

afterAll(() => site.close());

function status(page: Page) {
  return page.getByRole('status');
}

function results(page: Page) {
  return page.locator('.search-result');
}

/** Waits for a search to end, and gives the number of results that it tells. */
async function told(page: Page, query: string): Promise<number> {
  await status(page).getByText(`「${query}」の検索結果は`).waitFor();
  return Number(/(\d+)件/.exec((await status(page).textContent()) ?? '')?.[1]);
}

async function addressOf(page: Page): Promise<URLSearchParams> {
  return new URLSearchParams(await page.evaluate<string>('location.search'));
}

function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    'document.activeElement.getAttribute("href") ?? document.activeElement.tagName',
  );
}

/** Presses Tab until the focus is where it is wanted; fails when it never gets there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

describe('by keyboard alone', () => {
  it('a reader searches from a page, narrows, opens a result and comes back to it', async () => {
    await site.visit('/yokote/', async (page, complaints) => {
      await tabTo(page, '#site-search');
      await page.keyboard.type(QUERY);
      await page.keyboard.press('Enter');
      const all = await told(page, QUERY);
      expect(Object.fromEntries(await addressOf(page))).toEqual({ q: QUERY, m: 'yokote' });

      await tabTo(page, 'input[name="kind"][value="取組"]');
      await page.keyboard.press('Space');
      await page.waitForURL(/kind=/);
      await page.getByText('種別「取組」を外す').waitFor();
      const narrowed = await told(page, QUERY);
      expect(narrowed).toBeLessThan(all);
      expect(await page.evaluate('document.activeElement.value')).toBe('取組');

      await tabTo(page, '.search-result a');
      await tabTo(page, '.search-result a');
      const followed = await focused(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${followed}`);
      expect(await page.locator(':target').isVisible()).toBe(true);

      await page.goBack();
      expect(await told(page, QUERY)).toBe(narrowed);
      expect(await page.getByRole('searchbox').inputValue()).toBe(QUERY);
      await expect.poll(() => focused(page)).toBe(followed);
      expect(complaints).toEqual([]);
    });
  });

  it('a reader gets further results, and the focus on the first of them', async () => {
    await site.visit(SEARCH, async (page) => {
      const total = await told(page, QUERY);
      expect(await results(page).count()).toBe(10);
      await tabTo(page, '.search-more');
      await page.keyboard.press('Enter');
      await expect.poll(() => results(page).count()).toBe(Math.min(20, total));
      expect(await focused(page)).toBe(await results(page).nth(10).getByRole('link').getAttribute('href'));
    });
  });

  it('a reader takes a filter back without losing the place', async () => {
    await site.visit(`${SEARCH}&kind=取組&kind=文書の概要`, async (page) => {
      await told(page, QUERY);
      await tabTo(page, '.search-choices button');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.search-choices button').count()).toBe(1);
      expect(await page.evaluate('document.activeElement.textContent')).toBe('種別「取組」を外す');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.search-choices button').count()).toBe(0);
      expect(await focused(page)).toBe('SUMMARY');
      expect((await addressOf(page)).getAll('kind')).toEqual([]);
    });
  });
});

describe('results', () => {
  it('are as many as they say, and as each filter says', async () => {
    await site.visit(SEARCH, async (page) => {
      const total = await told(page, QUERY);
      for (let more = page.locator('.search-more:visible'); (await more.count()) > 0;) {
        const before = await results(page).count();
        await more.first().click();
        await expect.poll(() => results(page).count()).toBeGreaterThan(before);
      }
      expect(await results(page).count()).toBe(total);
      const counts = await page.locator('input[name="kind"] ~ .search-count').allTextContents();
      expect(counts.map((text) => Number.parseInt(text, 10)).reduce((sum, one) => sum + one)).toBe(total);
    });
  });

  it('mark what was searched for, and lead to where it stands', async () => {
    await site.visit(SEARCH, async (page) => {
      await told(page, QUERY);
      for (const result of await results(page).all()) {
        expect(await result.locator('mark').allTextContents()).toContain(QUERY);
      }
      const link = results(page).first().getByRole('link');
      const title = (await link.textContent()) ?? '';
      await link.click();
      const heading = page.locator(':target').getByRole('heading').first();
      expect((await heading.textContent())?.replace(/\s/g, '')).toBe(title.replace(/\s/g, ''));
      const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(300);
    });
  });

  it('stand in the order that is asked for', async () => {
    await site.visit(SEARCH, async (page) => {
      await told(page, QUERY);
      const years = async () =>
        (await page.locator('.search-where').allTextContents()).map((text) =>
          Number(/（(\d{4})年度）/.exec(text)?.[1]),
        );
      const first = async () => (await years())[0];
      const isRising = (all: readonly number[]) => String(all) === String(all.toSorted());
      expect(isRising(await years())).toBe(false);
      await page.getByRole('radio', { name: '古い年度順' }).check();
      await page.waitForURL(/sort=oldest/);
      // By relevance, which may still stand there, the first is of 2018 as well, and 2020 before others of 2018.
      await expect.poll(years).toSatisfy(isRising);
      await page.getByRole('radio', { name: '新しい年度順' }).check();
      await expect.poll(first).toBe(2020);
      expect(isRising((await years()).toReversed())).toBe(true);
    });
  });
});

describe('the back button', () => {
  it('goes from search to search, each with its words and results', async () => {
    await site.visit(SEARCH, async (page) => {
      const first = await told(page, QUERY);
      await page.getByRole('searchbox').fill(OTHER);
      await page.getByRole('button', { name: '検索', exact: true }).click();
      const second = await told(page, OTHER);
      expect(second).not.toBe(first);
      expect(await page.title()).toMatch(new RegExp(`^「${OTHER}」の検索｜`));
      await page.goBack();
      expect(await told(page, QUERY)).toBe(first);
      expect(await page.getByRole('searchbox').inputValue()).toBe(QUERY);
      expect(await page.title()).toMatch(new RegExp(`^「${QUERY}」の検索｜`));
      await page.goForward();
      expect(await told(page, OTHER)).toBe(second);
    });
  });

  it('leads back to the same place in a list that had grown', async () => {
    await site.visit(SEARCH, async (page) => {
      await told(page, QUERY);
      await page.locator('.search-more').first().click();
      await expect.poll(() => results(page).count()).toBe(20);
      const link = results(page).nth(17).getByRole('link');
      await link.scrollIntoViewIfNeeded();
      const href = await link.getAttribute('href');
      const before = await page.evaluate<number>('scrollY');
      await link.click();
      await page.locator(':target').waitFor();
      await page.goBack();
      await told(page, QUERY);
      await expect.poll(() => results(page).count()).toBe(20);
      await expect.poll(() => page.evaluate<number>('scrollY')).toBe(before);
      expect(await focused(page)).toBe(href);
    });
  });
});

describe('typing', () => {
  it('searches for nothing before the form is sent, nor while an input method composes', async () => {
    await site.visit('/search/', async (page) => {
      const field = page.getByRole('searchbox');
      await field.focus();
      const keyboard = await page.context().newCDPSession(page);
      await keyboard.send('Input.imeSetComposition', {
        text: 'ぼうさい',
        selectionStart: 4,
        selectionEnd: 4,
      });
      await keyboard.send('Input.insertText', { text: OTHER });
      await page.waitForTimeout(300);
      expect(await field.inputValue()).toBe(OTHER);
      expect(await status(page).textContent()).toBe('');
      expect(await addressOf(page)).toEqual(new URLSearchParams());
      await page.keyboard.press('Enter');
      await told(page, OTHER);
    });
  });
});
