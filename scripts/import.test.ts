import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const FIXTURES = 'tests/fixtures/import';
const ORIGINAL = join(FIXTURES, 'originals/toshi-2023.txt');
const folder = mkdtempSync(join(tmpdir(), 'hoshin-import-door-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(args: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: join(FIXTURES, 'content') },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function place(department = 'toshi'): readonly string[] {
  return ['--municipality', 'aoba', '--department', department, '--year', '2023'];
}

/** A file with these bytes in the folder of the test. */
function aFile(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('npm run import', () => {
  const out = join(folder, 'content');

  it('writes content with what it refers to, and the proposals beside it', () => {
    expect(run([ORIGINAL, ...place(), '--out', out])).toMatchObject({ status: 0, err: '' });
    expect(readdirSync(out, { recursive: true }).sort()).toEqual([
      'aoba',
      'aoba/forms',
      'aoba/forms/mokuhyo-sheet.yaml',
      'aoba/forms/unei-hoshin.yaml',
      'aoba/municipality.yaml',
      'aoba/toshi',
      'aoba/toshi/2023',
      'aoba/toshi/2023/initiatives.yaml',
      'aoba/toshi/2023/policy.md',
      'aoba/toshi/2023/source.txt',
      'site.yaml',
    ]);
    expect(readdirSync(`${out}.report`)).toEqual(['aoba-toshi-2023.figures.yaml']);
  });

  it('never writes over a document', () => {
    const { status, err } = run([ORIGINAL, ...place(), '--out', out]);
    expect(status).toBe(2);
    expect(err).toContain('には文書がすでにあります。上書きはしません。');
  });

  it.each([
    ['no arguments', [], '使い方: npm run import'],
    [
      'an unknown municipality',
      [ORIGINAL, '--municipality', 'nai', '--department', 'toshi', '--year', '2023'],
      '「nai」という自治体はありません（あるもの：aoba）。',
    ],
    [
      'an unknown department',
      [ORIGINAL, ...place('nai')],
      '青葉市に「nai」という部はありません（あるもの：toshi、kenko）。',
    ],
  ])('ends with 2 for %s', (_, args, sentence) => {
    const { status, err } = run(args);
    expect([status, err.includes(sentence)]).toEqual([2, true]);
  });

  it.each([
    ['that is not there', () => join(folder, 'nai.txt'), 'というファイルがありません。'],
    [
      'of a program',
      () => aFile('program.txt', new Uint8Array([1, 0, 2, 0])),
      '文字ではないデータが入っているため読めません。',
    ],
    ['with nothing in it', () => aFile('empty.txt', ''), 'ファイルが空です。'],
    [
      'of 200 MB',
      () => {
        const path = aFile('large.txt', 'a');
        truncateSync(path, 200 * 1024 * 1024);
        return path;
      },
      '大きすぎて読めません。',
    ],
    ['nested without end', () => aFile('deep.md', '>'.repeat(150_000)), null],
  ])('ends with one sentence for a file %s', (_, path, sentence) => {
    const { status, err } = run([path(), ...place(), '--out', join(folder, 'hostile')]);
    rmSync(join(folder, 'hostile'), { recursive: true, force: true });
    expect(err.split('\n').length).toBeLessThanOrEqual(2);
    expect(status).toBe(sentence === null ? 0 : 1);
    expect(err).toContain(sentence ?? '');
  });
});
