import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { it, onTestFinished } from 'vitest';
import { launchBrowser } from './chromium.ts';

/** Starts `npm run dev` on a copy of the content; both are gone after the test. */
async function startDev(): Promise<{ readonly origin: string; readonly content: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-dev-'));
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    // Not the environment of the tests: Astro watches no files in it.
    env: { PATH: process.env['PATH'], CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  onTestFinished(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const origin = await new Promise<string>((found, failed) => {
    let output = '';
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(output);
      if (address !== null) found(`http://localhost:${address[1] ?? ''}`);
    });
    server.on('exit', () => {
      failed(new Error(`The dev server ended.\n${output}`));
    });
  });
  return { origin, content };
}

/** Saves a file until the screen shows it: the server may not watch yet when its first page is already there. */
async function saveUntil(path: string, text: string, shown: Locator): Promise<void> {
  for (let attempt = 0; attempt < 10 && !(await shown.isVisible()); attempt += 1) {
    writeFileSync(path, text);
    await shown.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  await shown.waitFor({ timeout: 15_000 });
}

it('npm run dev follows a content file as it is saved, and shows its faults on the screen', async () => {
  const { origin, content } = await startDev();
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${origin}/mitaka/somu/2017/`);
  const path = join(content, 'mitaka/somu/2017/policy.md');
  const good = readFileSync(path, 'utf8');

  await saveUntil(path, good.replace('伊藤 幸寛', '見本 一郎'), page.getByText('見本 一郎'));

  const fault = page
    .locator('vite-error-overlay')
    .getByText(/policy\.md:2:3[\s\S]*全角の「：」は区切りになりません/);
  await saveUntil(path, good.replace('題名: ', '題名：'), fault.first());

  await saveUntil(path, good, page.getByText('伊藤 幸寛'));
});

it('npm run dev says that it cannot search, because it has no index', async () => {
  const { origin } = await startDev();
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${origin}/search/?q=${encodeURIComponent('防災')}`);
  await page.getByText('検索できませんでした。').waitFor();
  await page.getByText('書きながら見る画面（npm run dev）には、検索の索引がありません。').waitFor();
});
