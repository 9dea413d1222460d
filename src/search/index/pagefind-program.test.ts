import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagefindProgram } from './pagefind-program.ts';

interface Program {
  readonly createInstance: unknown;
  readonly useFetch: (own: (address: string) => Promise<Response>) => void;
}

let source = '';
let program = '';

beforeAll(async () => {
  const { index } = await createIndex({});
  await index?.addCustomRecord({ url: '0', content: 'abc', language: 'zxx' });
  const files = (await index?.getFiles())?.files ?? [];
  source = new TextDecoder().decode(files.find(({ path }) => path === 'pagefind.js')?.content);
  program = await pagefindProgram(source);
});

afterAll(() => close());

describe('the program of Pagefind', () => {
  it('is a third shorter, and keeps the notice of its licence', () => {
    expect(program.length).toBeLessThan((source.length * 2) / 3);
    expect(program).toMatch(/^\/\*! Pagefind, Copyright \(c\) Pagefind;/);
  });

  it('loads its files with the fetch that it is given', async () => {
    const { createInstance, useFetch } = (await import(
      `data:text/javascript,${encodeURIComponent(program)}`
    )) as Program & { createInstance: (options: object) => { search(term: string): Promise<unknown> } };
    const asked: string[] = [];
    useFetch((address) => {
      asked.push(address.replace(/\?.*$/, ''));
      return Promise.reject(new Error('no network'));
    });
    process.once('unhandledRejection', () => undefined);
    await expect(createInstance({ basePath: '/a/', noWorker: true }).search('b')).rejects.toThrow();
    expect(asked).toEqual(['/a/pagefind-entry.json']);
  });

  it('is the same each time', async () => {
    expect(await pagefindProgram(source)).toBe(program);
  });
});
