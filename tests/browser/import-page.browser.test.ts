import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../build/import/run-import.ts';
import { findingsInEachLook, overflows } from './axe.ts';
import { chooseImport, type ChosenImport, importOnPage, savedFiles } from './import-page.ts';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

const PAGE = '/tools/import/';
const FIXTURES = 'tests/fixtures/importing';
const FORMATS = ['invented.docx', 'invented.xlsx', 'invented.pdf'];
const TARGET = { municipality: 'mihon', department: 'mirai-seisaku', year: '2031' };
/** A year in which there was no such department: checking finds errors. */
const BEFORE_ITS_DEPARTMENT = { year: '2016', files: join(FIXTURES, 'invented.docx') };

let site: SiteInBrowser;
const folder = mkdtempSync(join(tmpdir(), 'hoshin-import-page-'));

beforeAll(async () => {
  site = await openSiteInBrowser();
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
});

type Files = ChosenImport['files'];

function choose(page: Page, files: Files): Promise<void> {
  return chooseImport(page, { ...TARGET, files });
}

function importFiles(page: Page, files: Files): Promise<void> {
  return importOnPage(page, { ...TARGET, files });
}

async function count(page: Page, term: string): Promise<number> {
  return Number(await page.locator('.import-counts > div', { hasText: term }).locator('dd').textContent());
}

/** What the command line writes for the same file, and what it reports. */
function onCommandLine(file: string): { report: ImportReport; files: Readonly<Record<string, string>> } {
  const out = join(folder, file, 'content');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      'scripts/import.ts',
      join(FIXTURES, file),
      ...Object.entries(TARGET).flatMap(([name, value]) => [`--${name}`, value]),
      ...['--out', out, '--format', 'json'],
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(stderr);
  const copied = /^content\/(?:site|[^/]+\/(?:municipality|forms\/(?!draft-).*))\.yaml$/u;
  const paths = readdirSync(join(folder, file), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(join(folder, file).length + 1))
    .filter((path) => !copied.test(path));
  return {
    report: JSON.parse(stdout) as ImportReport,
    files: Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, file, path), 'utf8')])),
  };
}

/** A PDF whose only page paints itself for ever: its reader never comes back. */
function hostilePdf(): Buffer {
  const noise = `${'0 0 m 1 1 l S '.repeat(40)}/X Do `.repeat(60);
  const stream = (dictionary: string, body: string): string =>
    `<< ${dictionary} /Length ${String(body.length)} >>\nstream\n${body}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
    stream('', noise),
    ...[6, 7, 8, 9].map((next) =>
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${String(next)} 0 R >> >>`,
        noise,
      ),
    ),
    stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9]', '0 0 m 1 1 l S'),
  ];
  const body = objects.map((one, index) => `${String(index + 1)} 0 obj\n${one}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer << /Root 1 0 R /Size 10 >>\n%%EOF`);
}

describe('the page that imports documents', () => {
  it.each(FORMATS)('gives what the command line gives for %s, and sends nothing', async (file) => {
    const { report, files } = onCommandLine(file);
    await site.visit(PAGE, async (page, complaints) => {
      // The icon comes after everything else.
      await page.waitForLoadState('networkidle');
      const requests: string[] = [];
      page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
      await importFiles(page, join(FIXTURES, file));
      expect(await count(page, '原本の行・段落・セル')).toBe(report.counts.total);
      expect(await count(page, '欄に置いたもの')).toBe(report.counts.placed);
      expect(await count(page, '「その他」に置いたもの')).toBe(report.counts.other);
      expect(await count(page, '除いたもの')).toBe(report.counts.excluded);
      expect(await count(page, '行き先のないもの')).toBe(0);
      const doubts = report.findings.filter(({ severity }) => severity === 'doubt').length;
      expect(await page.locator('details:has(> summary:has-text("確かめてください")) li').count()).toBe(
        doubts,
      );
      expect(await savedFiles(page)).toEqual(files);
      expect(await page.frameLocator('.import-frame').locator('main').textContent()).toContain(
        '市役所の土台を支える部として',
      );
      expect(requests.filter((one) => !/^GET (?:blob|data):/u.test(one))).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  it('works without a network once it is there, again and again', async () => {
    await site.visit(PAGE, async (page, complaints) => {
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      for (const file of ['invented.pdf', 'invented.docx']) {
        await importFiles(page, join(FIXTURES, file));
        await page.locator('.import-frame-dressed').waitFor();
        expect(Object.keys(await savedFiles(page))).toContain('content/mihon/mirai-seisaku/2031/policy.md');
      }
      expect(complaints).toEqual([]);
    });
  });

  it('takes files that are dropped', async () => {
    await site.visit(PAGE, async (page) => {
      await choose(page, []);
      await page.evaluate(`{
        const dropped = new DataTransfer();
        dropped.items.add(new File(['令和13年度 方針\\n\\n基本方針\\n\\n備えを整えます。\\n'], '方針.txt'));
        const event = new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true });
        document.getElementById('import-drop').dispatchEvent(event);
      }`);
      expect(await page.locator('#import-chosen').textContent()).toBe('選んだファイル：方針.txt');
      await page.getByRole('button', { name: '取り込む' }).click();
      await page.getByRole('heading', { name: '取り込みの結果' }).waitFor();
      const source = (await savedFiles(page))['content/mihon/mirai-seisaku/2031/source.txt'];
      expect(source).toContain('備えを整えます。');
    });
  });

  it('can be used by keyboard alone, and tells what happened', async () => {
    await site.visit(PAGE, async (page) => {
      await choose(page, join(FIXTURES, 'invented.xlsx'));
      await page.getByLabel('ファイル', { exact: true }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText(/^取り込みました。/).waitFor();
      expect(await page.getByRole('status').textContent()).toMatch(/^取り込みました。/);
      expect(await page.evaluate('document.activeElement.textContent')).toBe('取り込みの結果');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const file = page.locator('details', { hasText: 'content/mihon/mirai-seisaku/2031/policy.md' }).last();
      await file.locator('summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('content/mihon/mirai-seisaku/2031/policy.md をコピーしました。').waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(copied).toBe((await savedFiles(page))['content/mihon/mirai-seisaku/2031/policy.md']);
    });
  });

  it.each([
    [
      'an empty year',
      { department: TARGET.department, year: '' },
      '年度を「2025」か「令和7年度」の形で書いてください。',
    ],
    [
      'a year that is no year',
      { department: TARGET.department, year: '来年' },
      '年度を「2025」か「令和7年度」の形で書いてください。',
    ],
    ['a document that is there', { department: 'shimin', year: '2023' }, /もう載っています/],
  ])('asks for another year for %s', async (_, { year, department }, sentence) => {
    await site.visit(PAGE, async (page) => {
      await choose(page, join(FIXTURES, 'invented.xlsx'));
      await page.getByLabel('部', { exact: true }).selectOption(department);
      await page.getByLabel('年度').fill(year);
      await page.getByRole('button', { name: '取り込む' }).click();
      await page.getByText(sentence).waitFor();
      expect(await page.evaluate('document.activeElement.id')).toBe('import-year');
    });
  });

  it.each([
    ['broken.xlsx', Buffer.from('PK\u0003\u0004ただの文字')],
    ['painted.pdf', hostilePdf()],
  ])('answers %s with one sentence within ten seconds, and goes on', async (name, buffer) => {
    await site.visit(PAGE, async (page, complaints) => {
      await choose(page, { name, mimeType: 'application/octet-stream', buffer });
      const begin = performance.now();
      await page.getByRole('button', { name: '取り込む' }).click();
      await page.locator('.import-fault').waitFor();
      expect(performance.now() - begin).toBeLessThan(11_000);
      expect(await page.locator('.import-fault').textContent()).toMatch(/^[^。]+。[^。]*。?$/u);
      await importFiles(page, join(FIXTURES, 'invented.docx'));
      expect(complaints).toEqual([]);
    });
  });

  it('shows no page of content that cannot be published, and says why', async () => {
    await site.visit(PAGE, async (page) => {
      await importOnPage(page, { ...TARGET, ...BEFORE_ITS_DEPARTMENT });
      const status = await page.getByRole('status').textContent();
      expect(status).toMatch(/^取り込みました。直すまで公開できない誤りが\d+件あります。/);
      await page.getByText('ページを作れません。').waitFor();
      expect(await page.locator('iframe').count()).toBe(0);
    });
  });

  it('is without a fault for axe, empty, with a report, with errors and with a fault', async () => {
    await site.visit(PAGE, async (page) => {
      expect(await findingsInEachLook(page)).toEqual([]);
      await importFiles(page, join(FIXTURES, 'invented.docx'));
      await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
      expect(await findingsInEachLook(page)).toEqual([]);
      expect(await overflows(page)).toEqual([]);
      await importOnPage(page, { ...TARGET, ...BEFORE_ITS_DEPARTMENT });
      expect(await findingsInEachLook(page)).toEqual([]);
      await choose(page, { name: 'a.xlsx', mimeType: '', buffer: Buffer.from('PK') });
      await page.getByRole('button', { name: '取り込む' }).click();
      await page.locator('.import-fault').waitFor();
      expect(await findingsInEachLook(page)).toEqual([]);
    });
  });
});

describe('other pages', () => {
  it.each(['/', '/search/?q=防災'])('%s loads nothing of it', async (path) => {
    await site.visit('/404.html', async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.filter((url) => url.includes('ImportPage'))).toEqual([]);
    });
  });
});
