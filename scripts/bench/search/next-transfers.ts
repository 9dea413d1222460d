import type { Browser } from 'playwright-core';
import { amountOf, type Amount, type BenchServer } from './bench-server.ts';

/** What one query made a reader load who had searched for another one before. */
export interface NextTransfer extends Amount {
  readonly query: string;
}

interface Question {
  /** The query on a page in which nothing is loaded yet. */
  readonly first: string;
  /** Each of them is asked next, on a page of its own. */
  readonly next: readonly string[];
}

/** Asks on the real page, each time from the beginning, the first query and then one of the others. */
export async function measureNext(
  browser: Browser,
  server: BenchServer,
  { first, next }: Question,
): Promise<readonly NextTransfer[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const transfers: NextTransfer[] = [];
    for (const query of next) {
      await page.goto('about:blank');
      await page.goto(`${server.origin}/search/`);
      await page.evaluate(askInPage, first);
      server.takeTransfers();
      await page.evaluate(askInPage, query);
      transfers.push({ query, ...amountOf(server.takeTransfers().filter(isOfSearch)) });
    }
    return transfers;
  } finally {
    await context.close();
  }
}

/** The icon of the page comes whenever the browser likes. */
function isOfSearch({ path }: { readonly path: string }): boolean {
  return !path.endsWith('.svg') && !path.endsWith('.ico');
}

/** Runs in the page: sends the form, and waits until the page has told the outcome. */
async function askInPage(query: string): Promise<void> {
  const status = document.querySelector('#search-status');
  const field = document.querySelector<HTMLInputElement>('#search-query');
  if (status === null || field === null) throw new Error('The search page has no form.');
  const told = new Promise<void>((resolve) => {
    const isTold = (): boolean => /件|ませんでした/.test(status.textContent);
    new MutationObserver((_, observer) => {
      if (!isTold()) return;
      observer.disconnect();
      resolve();
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  status.textContent = '';
  field.value = query;
  field.form?.requestSubmit();
  return told;
}

/** Bytes of which this share of the queries needs no more, as sent and compressed. */
export function quantileOf(transfers: readonly NextTransfer[], share: number): Amount {
  const at = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
  return {
    bytes: at(transfers.map(({ bytes }) => bytes)),
    compressedBytes: at(transfers.map(({ compressedBytes }) => compressedBytes)),
  };
}
