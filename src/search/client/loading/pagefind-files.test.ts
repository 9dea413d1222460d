import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PagefindFiles } from './pagefind-files.ts';

const PIECE = 'pagefind_dcd and the piece';
const WHOLE = gzipSync(PIECE);

/** Files of a server that answers every request with the same bytes. */
function filesFrom(body: Uint8Array | string, status = 200): { files: PagefindFiles; asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(new Response(body as BodyInit, { status }));
  });
  return { files: new PagefindFiles(), asked };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a file of Pagefind', () => {
  it.each([
    ['packed', WHOLE],
    ['unpacked by the server', PIECE],
  ])('that is %s comes unpacked', async (_, body) => {
    const { files } = filesFrom(body);
    expect(await (await files.fetch('/index/a.pf_index')).text()).toBe(PIECE);
    expect(files.lost).toBe(0);
  });

  it.each([
    ['missing', WHOLE, 404],
    ['cut', WHOLE.subarray(0, WHOLE.length - 9), 200],
    ['cut in its last bytes', WHOLE.subarray(0, WHOLE.length - 1), 200],
    ['another page', '<!doctype html>', 200],
    ['empty', '', 200],
  ])('that is %s counts as lost', async (_, body, status) => {
    const { files } = filesFrom(body, status);
    await expect(files.fetch('/index/a.pf_index')).rejects.toThrow();
    expect(files.lost).toBe(1);
  });

  it('is asked for once when it is the WebAssembly that all indexes share', async () => {
    const { files, asked } = filesFrom(WHOLE);
    for (const bundle of ['a', 'b']) await files.fetch(`/${bundle}/wasm.unknown.pagefind`);
    expect(asked).toEqual(['/a/wasm.unknown.pagefind']);
  });
});
