import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** The rules that read colours. No other rule depends on the colour scheme, so the dark scheme is asked for these. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const SCHEMES = [
  { colorScheme: 'light', runOnly: TAGS },
  { colorScheme: 'dark', runOnly: { type: 'rule', values: COLOUR_RULES } },
] as const;
const LOOKS = [320, 1280].flatMap((width) => SCHEMES.map((scheme) => ({ width, ...scheme })));
/** 256 px is 1280 px at the 500 % that some readers need; WCAG asks for 320. */
export const NARROW = [256, 320, 768];

/** What axe finds (WCAG 2.2 A, AA, best practice), narrow and wide, light and dark: one line a node. */
export async function findingsInEachLook(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const { width, colorScheme, runOnly } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const findings = await axeFindings(page, runOnly);
    found.push(...findings.map((one) => `${String(width)} px, ${colorScheme}: ${one}`));
  }
  return found;
}

async function axeFindings(page: Page, runOnly: unknown): Promise<readonly string[]> {
  const run = `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] })`;
  const results = await page.evaluate<AxeResults>(run);
  expect(results.passes).not.toEqual([]);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`),
  );
}

/** Widths at which the page has to be scrolled sideways. */
export async function overflows(page: Page): Promise<readonly number[]> {
  const found: number[] = [];
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 900 });
    const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    if ((await page.evaluate<number>(excess)) > 0) found.push(width);
  }
  return found;
}
