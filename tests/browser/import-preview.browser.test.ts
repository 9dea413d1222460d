import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCorpora } from '../build/import/documents.ts';
import { runBuild } from '../build/run-build.ts';
import { findingsInEachLook } from './axe.ts';
import { type ChosenImport, importOnPage, savedFiles } from './import-page.ts';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

const PAGE = '/tools/import/';
const SHEET: ChosenImport = {
  municipality: 'mihon',
  department: 'mirai-seisaku',
  year: '2031',
  files: 'tests/fixtures/importing/invented.xlsx',
};
const TEXT: ChosenImport = {
  municipality: 'mihon',
  department: 'shimin-kankyo',
  year: '2028',
  files: 'tests/fixtures/import/originals/toshi-2023.txt',
};
/** The five originals, where they are at hand, as if they were those of the next year. */
const ORIGINALS = importCorpora()
  .filter(({ content }) => content === 'content')
  .flatMap(({ cases }) => cases)
  .map(({ source, year, ...place }) => ({ ...place, year: String(year + 1), files: source }));
/** A sheet, and a text with slid and fused rows; all departments have documents of other years. */
const IMPORTS: readonly ChosenImport[] = [SHEET, TEXT, ...ORIGINALS];

/**
 * The text of a function from a page or frame to what its `main` holds: names, attributes and texts. The rest of links,
 * which is all that a preview changes, is undone.
 */
const OUTLINE = `(() => {
  const attributesOf = (element) => {
    const all = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    if (all.href !== undefined) all.href = all.href.replace(/^about:srcdoc#/, '#');
    if (all['data-href'] === undefined) return all;
    const { role, 'aria-disabled': disabled, 'data-href': href, ...own } = all;
    return role === 'link' && disabled === 'true' ? { ...own, href } : all;
  };
  const outline = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : [node.localName, Object.entries(attributesOf(node)).sort(), [...node.childNodes].map(outline)];
  return outline(document.querySelector('main'));
})()`;

/** Where each element of \`main\` stands and how its text looks. */
const LOOK = `[...document.querySelectorAll('main *')].map((element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { color, fontSize, fontWeight, textDecorationLine, backgroundColor } = getComputedStyle(element);
  return [
    element.localName,
    ...[left, top, width, height].map(Math.round),
    color, fontSize, fontWeight, textDecorationLine, backgroundColor,
  ].join(' ');
})`;

interface Preview {
  readonly outline: unknown;
  readonly look: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
  readonly files: Readonly<Record<string, string>>;
}

const folder = mkdtempSync(join(tmpdir(), 'hoshin-import-preview-'));
let site: SiteInBrowser;
let builtFromImports: SiteInBrowser;
const previews = new Map<string, Preview>();

function addressOf({ municipality, department, year }: ChosenImport): string {
  return `/${municipality}/${department}/${year}/`;
}

async function frameOf(page: Page): Promise<Frame> {
  await page.locator('.import-frame-dressed').waitFor();
  const frame = page.frames().find((one) => one.url().startsWith('about:srcdoc'));
  if (frame === undefined) throw new Error('There is no frame with a preview.');
  return frame;
}

async function take(chosen: ChosenImport): Promise<Preview> {
  return site.visit(PAGE, async (page) => {
    await importOnPage(page, chosen);
    const frame = await frameOf(page);
    return {
      outline: await frame.evaluate(OUTLINE),
      look: await frame.evaluate<readonly string[]>(LOOK),
      size: await frame.evaluate<Preview['size']>('({ width: innerWidth, height: innerHeight })'),
      files: await savedFiles(page),
    };
  });
}

function previewOf(chosen: ChosenImport): Preview {
  const preview = previews.get(addressOf(chosen));
  if (preview === undefined) throw new Error(`${addressOf(chosen)} was not imported.`);
  return preview;
}

/** Puts the saved archives where the page says and builds the site with them. */
async function buildFromImports(): Promise<SiteInBrowser> {
  cpSync('content', join(folder, 'content'), { recursive: true });
  for (const [path, text] of [...previews.values()].flatMap(({ files }) => Object.entries(files))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const dist = join(folder, 'dist');
  expect(runBuild({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: dist })).toMatchObject({ status: 0 });
  return openSiteInBrowser(dist);
}

beforeAll(async () => {
  site = await openSiteInBrowser();
  for (const chosen of IMPORTS) previews.set(addressOf(chosen), await take(chosen));
  builtFromImports = await buildFromImports();
}, 240_000);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([site.close(), builtFromImports.close()]);
});

describe('the preview of an imported document', () => {
  it.each(IMPORTS.map((one) => [addressOf(one), one] as const))(
    'says what the page %s says that is built from the saved files',
    async (address, chosen) => {
      await builtFromImports.visit(address, async (page) => {
        expect(previewOf(chosen).outline).toEqual(await page.evaluate(OUTLINE));
      });
    },
  );

  it.each(IMPORTS.map((one) => [addressOf(one), one] as const))(
    'looks as the page %s looks in a window of its size',
    async (address, chosen) => {
      const { size, look } = previewOf(chosen);
      expect(look.length).toBeGreaterThan(200);
      await builtFromImports.visit(address, async (page) => {
        await page.setViewportSize(size);
        expect(look).toEqual(await page.evaluate(LOOK));
      });
    },
  );

  it('shows what is 確認中, the contents, the form and the source', () => {
    const said = JSON.stringify(IMPORTS.map((one) => previewOf(one).outline));
    for (const words of ['確認中', '目次', 'この様式について', '出典', '原本との照合', '前の文書'])
      expect(said).toContain(words);
  });

  it('does not show figures that are only proposed', async () => {
    await site.visit(PAGE, async (page) => {
      await importOnPage(page, SHEET);
      await page.getByText('数値の候補は、「指標」に写すまでページに出ません。').waitFor();
      expect(await page.getByRole('heading', { name: /^数値の候補（\d+件）$/ }).count()).toBe(1);
      const frame = await frameOf(page);
      expect(await frame.locator('.indicator, table.figures').count()).toBe(0);
    });
  });
});

describe('the frame of a preview', () => {
  it('runs no script and has no style of its own', async () => {
    await site.visit(PAGE, async (page) => {
      await importOnPage(page, SHEET);
      expect(await page.locator('.import-frame').getAttribute('sandbox')).toBe('allow-same-origin');
      expect(await (await frameOf(page)).locator('script, style, [style]').count()).toBe(0);
    });
  });

  it('leads to places of its own page only', async () => {
    await site.visit(PAGE, async (page, complaints) => {
      await importOnPage(page, SHEET);
      const frame = await frameOf(page);
      const lost = await frame.evaluate<readonly string[]>(
        `[...document.querySelectorAll('a[href]')].map((one) => one.getAttribute('href'))
          .filter((href) => !href.startsWith('about:srcdoc#') || document.getElementById(href.slice(13)) === null)`,
      );
      expect(lost).toEqual([]);
      await frame.getByRole('link', { name: '出典', exact: true }).click();
      await expect.poll(() => frame.evaluate('scrollY')).toBeGreaterThan(100);
      await frame.getByRole('link', { name: '見本市' }).first().click({ force: true });
      await frame.evaluate(`document.querySelector('form').requestSubmit()`);
      await page.waitForTimeout(300);
      expect(frame.url()).toBe('about:srcdoc#provenance');
      expect(new URL(page.url()).pathname).toBe(PAGE);
      expect(complaints.filter((one) => !one.includes('form submission'))).toEqual([]);
    });
  });

  it('has a title, and the keyboard goes into it and out again', async () => {
    await site.visit(PAGE, async (page) => {
      await importOnPage(page, SHEET);
      const frame = await frameOf(page);
      const titled = page.getByTitle('「見本市 未来政策部 令和13年度（2031年度）」のページの見え方');
      expect(await titled.count()).toBe(1);
      await page.getByLabel('この画面の幅').focus();
      await page.keyboard.press('Tab');
      expect(await frame.evaluate('document.activeElement.textContent')).toBe('本文へ移動');
      await page.keyboard.press('Enter');
      expect(frame.url()).toBe('about:srcdoc#main');
      for (let step = 0; step < 100 && (await inFrame(page)); step += 1) await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^ZIP で保存する/);
    });
  });

  it('can be as narrow as a phone', async () => {
    await site.visit(PAGE, async (page) => {
      await importOnPage(page, SHEET);
      const frame = await frameOf(page);
      await page.getByLabel('スマートフォンの幅').check();
      await expect.poll(() => frame.evaluate('innerWidth')).toBe(375);
      const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await frame.evaluate(excess)).toBe(0);
    });
  });

  it('holds a page without a fault for axe', async () => {
    const body = await site.visit(PAGE, async (page) => {
      await importOnPage(page, TEXT);
      return (await frameOf(page)).evaluate<string>('document.body.innerHTML');
    });
    // In the frame no script runs, and so neither does axe: its page is looked at where one may, at an address of its own.
    const html = body.replaceAll('about:srcdoc#', '#');
    await site.visit('/404.html', async (page) => {
      await page.evaluate(`document.body.innerHTML = ${JSON.stringify(html)}`);
      expect(await page.locator('.initiative').count()).toBeGreaterThan(5);
      expect(await findingsInEachLook(page)).toEqual([]);
    });
  });
});

function inFrame(page: Page): Promise<boolean> {
  return page.evaluate(`document.activeElement?.localName === 'iframe'`);
}
