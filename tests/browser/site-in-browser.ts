import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/serve.ts';
import { builtSite } from '../build/built-site.ts';
import { launchBrowser } from './chromium.ts';

type Use<T> = (page: Page, complaints: readonly string[]) => Promise<T>;

/** How a page is visited, beyond the usual. */
export interface VisitOptions {
  /** False for a browser without JavaScript. */
  readonly javaScript?: boolean;
  /** Addresses that cannot be had, as a pattern of Playwright's routes. */
  readonly blocked?: string;
}

/** The built site behind a server of its own, and a browser to look at it. */
export interface SiteInBrowser {
  /**
   * Opens a page at 1280 px in the light scheme, hands it over with what the browser complained about so far, and
   * closes it.
   */
  visit<T>(path: string, use: Use<T>): Promise<T>;
  visit<T>(path: string, options: VisitOptions, use: Use<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Starts server and browser; the caller closes both. `folder` is the built site under test, `basePath` the path it was
 * built for.
 */
export async function openSiteInBrowser(folder = builtSite(), basePath = '/'): Promise<SiteInBrowser> {
  const server = await serveFolder({ folder, port: 0, basePath });
  const browser = await launchBrowser();
  return {
    visit: <T>(path: string, ...rest: [Use<T>] | [VisitOptions, Use<T>]) => {
      const [options, use] = rest.length === 1 ? [{}, rest[0]] : rest;
      return visit(browser, { ...options, url: `${originOf(server)}${path}` }, use);
    },
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
  { url, javaScript, blocked }: VisitOptions & { readonly url: string },
  use: Use<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    javaScriptEnabled: javaScript ?? true,
  });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    if (blocked !== undefined) await page.route(blocked, (route) => route.abort());
    await page.goto(url, { waitUntil: 'load' });
    return await use(page, complaints);
  } finally {
    await context.close();
  }
}
