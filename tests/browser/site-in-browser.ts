import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/serve.ts';
import { builtSite } from '../build/built-site.ts';
import { launchBrowser } from './chromium.ts';

/** The built site behind a server of its own, and a browser to look at it. */
export interface SiteInBrowser {
  /**
   * Opens a page at 1280 px in the light scheme, hands it over with what the browser complained about so far, and
   * closes it.
   */
  visit<T>(path: string, use: (page: Page, complaints: readonly string[]) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Starts server and browser; the caller closes both. */
export async function openSiteInBrowser(): Promise<SiteInBrowser> {
  const server = await serveFolder({ folder: builtSite(), port: 0 });
  const browser = await launchBrowser();
  return {
    visit: (path, use) => visit(browser, `${originOf(server)}${path}`, use),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function originOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
}

async function visit<T>(
  browser: Browser,
  url: string,
  use: (page: Page, complaints: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(url, { waitUntil: 'load' });
    return await use(page, complaints);
  } finally {
    await context.close();
  }
}
