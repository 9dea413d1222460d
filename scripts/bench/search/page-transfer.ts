import type { Browser, Page } from 'playwright-core';
import { amountOf, type Amount, type BenchServer, type Transfer } from './bench-server.ts';

/** What the search page of the site makes a reader load and wait for. */
export interface PageTransfer {
  /** The page itself and its style sheet. */
  readonly page: Amount;
  /** Everything else up to ten results on the screen: scripts, index, texts. */
  readonly first: Amount;
  /** What the following queries add, the most of them. */
  readonly next: Amount;
  /** Milliseconds from sending the form to the first result on the screen. */
  readonly firstMilliseconds: number;
}

const RESULTS = '#search-body a[href]';

/** Searches on the real page in a new browser context: one query, then the others one after the other. */
export async function measurePage(
  browser: Browser,
  server: BenchServer,
  [query = '', ...others]: readonly string[],
): Promise<PageTransfer> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    server.takeTransfers();
    await page.goto(`${server.origin}/search/`, { waitUntil: 'networkidle' });
    const firstMilliseconds = await submit(page, query);
    const sent = server.takeTransfers();
    const next: Amount[] = [];
    for (const other of others) {
      await submit(page, other);
      next.push(amountOf(server.takeTransfers()));
    }
    return {
      page: amountOf(sent.filter(isPageItself)),
      first: amountOf(sent.filter((one) => !isPageItself(one))),
      next: next.toSorted((a, b) => b.bytes - a.bytes)[0] ?? amountOf([]),
      firstMilliseconds,
    };
  } finally {
    await context.close();
  }
}

async function submit(page: Page, query: string): Promise<number> {
  await page.fill('#search-query', query);
  const milliseconds = await page.evaluate(sendFormInPage, RESULTS);
  await page.waitForLoadState('networkidle');
  return milliseconds;
}

/** Runs in the page. */
async function sendFormInPage(results: string): Promise<number> {
  const body = document.querySelector('#search-body');
  const form = document.querySelector<HTMLFormElement>('#search-form');
  if (body === null || form === null) throw new Error('The search page has no form.');
  const before = document.querySelector(results);
  const start = performance.now();
  const shown = new Promise<number>((resolve) => {
    new MutationObserver((_, observer) => {
      const first = document.querySelector(results);
      if (first === null || first === before) return;
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(body, { childList: true, subtree: true });
  });
  form.requestSubmit();
  return shown;
}

function isPageItself({ path }: Transfer): boolean {
  return path.endsWith('/') || path.endsWith('.css') || path.endsWith('.svg') || path.endsWith('.ico');
}
