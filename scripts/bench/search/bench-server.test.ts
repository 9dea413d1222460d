import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amountOf, BENCH_PAGE, type BenchServer, startBenchServer } from './bench-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoshin-bench-server-'));
let server: BenchServer;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<p>方針</p>');
  writeFileSync(join(folder, 'engine.ts'), "import { b } from './b.ts';\nexport const a: number = b;\n");
  writeFileSync(join(folder, 'long.txt'), 'あ'.repeat(1000));
  server = await startBenchServer({ '/src/': folder, '/': folder });
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the server of the search bench', () => {
  it('serves folders under their prefixes', async () => {
    const pages = await Promise.all(['/', '/src/', '/src/index.html'].map((path) => text(path)));
    expect(pages).toEqual(['<p>方針</p>', '<p>方針</p>', '<p>方針</p>']);
    expect((await fetch(`${server.origin}/absent.html`)).status).toBe(404);
  });

  it('sends TypeScript without its types, with its imports as they are', async () => {
    const module = await text('/src/engine.ts');
    expect(module).toContain("from './b.ts'");
    expect(module).toContain('export const a = b');
  });

  it('has a page with the script of the bench alone', async () => {
    expect(await text(BENCH_PAGE)).toMatch(
      /^<!doctype html><html lang="ja"><script type="module" src="[^"]+"><\/script>$/,
    );
  });

  it('counts what it sent since it was asked last', async () => {
    server.takeTransfers();
    await text('/long.txt');
    const transfers = server.takeTransfers();
    expect(transfers.map(({ path, bytes }) => [path, bytes])).toEqual([['/long.txt', 3000]]);
    expect(amountOf([...transfers, ...transfers]).bytes).toBe(6000);
    expect(amountOf(transfers).compressedBytes).toBeLessThan(100);
    expect(server.takeTransfers()).toEqual([]);
  });
});

async function text(path: string): Promise<string> {
  return (await fetch(`${server.origin}${path}`)).text();
}
