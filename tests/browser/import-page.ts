import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';

/** What to import: for whom, and from which files. */
export interface ChosenImport {
  readonly municipality: string;
  readonly department: string;
  readonly year: string;
  readonly files: Parameters<Page['setInputFiles']>[1];
}

/** Fills the form of the import page. */
export async function chooseImport(page: Page, chosen: ChosenImport): Promise<void> {
  page.setDefaultTimeout(20_000);
  await page.getByLabel('自治体').selectOption(chosen.municipality);
  await page.getByLabel('部', { exact: true }).selectOption(chosen.department);
  await page.getByLabel('年度').fill(chosen.year);
  await page.getByLabel('ファイル', { exact: true }).setInputFiles(chosen.files);
}

/** Fills the form and waits for the outcome. */
export async function importOnPage(page: Page, chosen: ChosenImport): Promise<void> {
  await chooseImport(page, chosen);
  await page.getByRole('button', { name: '取り込む' }).click();
  await page.getByRole('heading', { name: '取り込みの結果' }).waitFor();
}

/** The files of the archive that the page offers, by their paths. */
export async function savedFiles(page: Page): Promise<Readonly<Record<string, string>>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^ZIP で保存する/ }).click(),
  ]);
  const entries = Object.entries(unzipSync(readFileSync(await download.path())));
  return Object.fromEntries(entries.map(([path, bytes]) => [path, strFromU8(bytes)]));
}
