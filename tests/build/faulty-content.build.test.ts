import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles } from './pages.ts';
import { changedContent, runBuild, temporaryFolder } from './run-build.ts';

/** Something that was published before. */
function publishedFolder(parent: string): string {
  const folder = join(parent, 'published');
  mkdirSync(join(folder, 'mitaka'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>前のサイト</title>');
  writeFileSync(join(folder, 'mitaka', 'picture.bin'), new Uint8Array([0, 255, 13, 10]));
  return folder;
}

const bytesBelow = (folder: string): readonly string[] =>
  builtFiles(folder).map((file) => `${file} ${readFileSync(join(folder, file)).toString('hex')}`);

describe('a build of faulty content', () => {
  it('ends with 1, says what is wrong, and leaves the published site as it is', () => {
    const folder = temporaryFolder();
    const published = publishedFolder(folder);
    const before = bytesBelow(published);
    const content = changedContent(folder, {
      file: 'mitaka/somu/2017/policy.md',
      from: '様式: ',
      to: '様式：',
    });
    const { status, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: published });
    expect(status).toBe(1);
    expect(output).toMatch(/mitaka\/somu\/2017\/policy\.md:3:3 誤り yaml\/full-width-colon/);
    expect(output).toContain('前に作ったサイトはそのままです。');
    expect(before).toHaveLength(2);
    expect(bytesBelow(published)).toEqual(before);
  });
});

describe('a build with a setting that cannot be used', () => {
  it('ends with 2 and touches nothing', () => {
    const published = publishedFolder(temporaryFolder());
    const before = bytesBelow(published);
    const { status, output } = runBuild({ OUT_DIR: published, NOW: '令和2年' });
    expect(status).toBe(2);
    expect(output).toContain('NOW「令和2年」が読めません');
    expect(bytesBelow(published)).toEqual(before);
  });
});
