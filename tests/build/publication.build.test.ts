import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles } from './pages.ts';
import { changedContent, runBuild, temporaryFolder } from './run-build.ts';

/** Strings that stand in one document only: its title, a promise, an id. */
const SECRETS = [
  '総合政策部 運営方針',
  '三密を避ける',
  'yefug5',
  'ほぼ目標どおり達成',
  '/kawachinagano/sogo-seisaku/2020/',
];

function buildAt(now: string): string {
  const folder = temporaryFolder();
  const content = changedContent(folder, {
    file: 'kawachinagano/sogo-seisaku/2020/policy.md',
    from: '---\n題名:',
    to: '---\n公開日時: 2026-04-01 09:00\n題名:',
  });
  const site = join(folder, 'dist');
  const { status, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: site, NOW: now });
  expect({ status, output }).toMatchObject({ status: 0 });
  return builtFiles(site)
    .map((file) => `${file}\n${readFileSync(join(site, file), 'utf8')}`)
    .join('\n');
}

describe('a document with 公開日時 2026-04-01 09:00 in Tokyo', () => {
  it('is in no output one minute before, not one string of it', () => {
    const everything = buildAt('2026-04-01T08:59:59+09:00');
    expect(SECRETS.filter((secret) => everything.includes(secret))).toEqual([]);
  });

  it('is there at that moment', () => {
    const everything = buildAt('2026-04-01T00:00:00Z');
    expect(SECRETS.filter((secret) => !everything.includes(secret))).toEqual([]);
  });
});

describe('a site below a path', () => {
  it('has all its links there, and its full addresses', () => {
    const folder = temporaryFolder();
    const site = join(folder, 'dist');
    const settings = { OUT_DIR: site, BASE_PATH: '/hoshin/', SITE_URL: 'https://www.example.lg.jp' };
    expect(runBuild(settings)).toMatchObject({ status: 0 });
    const pages = builtFiles(site).filter((file) => file.endsWith('.html'));
    const addresses = pages.flatMap((file) =>
      [...readFileSync(join(site, file), 'utf8').matchAll(/(?:href|src)="?(\/[^"\s>]*)/g)].map(
        ([, address]) => address ?? '',
      ),
    );
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !address.startsWith('/hoshin/'))).toEqual([]);
    expect(readFileSync(join(site, 'mitaka/index.html'), 'utf8')).toContain(
      'https://www.example.lg.jp/hoshin/mitaka/',
    );
  });
});
