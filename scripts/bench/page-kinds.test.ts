import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pageKinds } from './page-kinds.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoshin-kinds-'));
const PAGES = {
  'index.html': 100,
  'style.css': 999,
  'mihon-1/index.html': 300,
  'mihon-1/years/2019/index.html': 400,
  'mihon-1/somu/index.html': 500,
  'mihon-1/somu/2019/index.html': 1000,
  'mihon-1/somu/2020/index.html': 3000,
  'mihon-1/somu/compare/2019-2020/index.html': 700,
};
for (const [path, bytes] of Object.entries(PAGES)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), 'a'.repeat(bytes));
}
afterAll(() => rmSync(folder, { recursive: true }));

describe('the kinds of pages of a site', () => {
  const kinds = pageKinds(folder);
  it('counts every page once', () => {
    expect(kinds.map(({ kind, pages }) => [kind, pages])).toEqual([
      ['comparison', 1],
      ['year', 1],
      ['document', 2],
      ['department', 1],
      ['other', 2],
    ]);
  });
  it('has their mean size, and that of what is sent', () => {
    const documents = kinds.find(({ kind }) => kind === 'document');
    expect(documents?.meanBytes).toBe(2000);
    expect(documents?.meanGzippedBytes).toBeLessThan(100);
  });
});
