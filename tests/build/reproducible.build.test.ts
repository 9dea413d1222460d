import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles } from './pages.ts';
import { changedContent, runBuild, temporaryFolder } from './run-build.ts';

function fingerprints(folder: string): ReadonlyMap<string, string> {
  return new Map(
    builtFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

const NOW = '2026-11-21T00:00:00Z';

describe('two builds of one content', () => {
  it('are equal byte for byte, from a clean cache and from a warm one, whatever the surroundings are called', () => {
    const folder = temporaryFolder();
    const [first, second] = [join(folder, 'a'), join(folder, 'b')];
    // The first build bundles the worker of the import page itself, the second takes the one that was kept.
    const code = { NODE_COMPILE_CACHE: join(folder, 'code') };
    const atDesk = { ...code, NODE_ENV: 'development' };
    const onServer = { ...code, NODE_ENV: 'production' };
    expect(runBuild({ OUT_DIR: first, NOW, ...atDesk })).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder, 'code/worker'))).toHaveLength(1);
    expect(runBuild({ OUT_DIR: second, NOW, ...onServer })).toMatchObject({ status: 0 });
    const expected = fingerprints(first);
    expect(expected.size).toBeGreaterThan(20);
    expect(fingerprints(second)).toEqual(expected);
    expect(runBuild({ OUT_DIR: second, NOW })).toMatchObject({ status: 0 });
    expect(fingerprints(second)).toEqual(expected);
  });
});

describe('an incremental build', () => {
  it('makes the same site as a build from nothing', () => {
    const folder = temporaryFolder();
    const content = changedContent(folder, {
      file: 'mitaka/municipality.yaml',
      from: '名称: 三鷹市',
      to: '名称: 三鷹市',
    });
    const grown = join(folder, 'grown');
    expect(runBuild({ OUT_DIR: grown, CONTENT_DIR: content, NOW })).toMatchObject({ status: 0 });
    const before = fingerprints(grown);
    const other = changedContent(folder, {
      file: 'mitaka/somu/2017/policy.md',
      from: '10の個別事業',
      to: '十の個別事業',
    });
    expect(runBuild({ OUT_DIR: grown, CONTENT_DIR: other, NOW })).toMatchObject({ status: 0 });
    const fresh = join(folder, 'fresh');
    expect(runBuild({ OUT_DIR: fresh, CONTENT_DIR: other, NOW })).toMatchObject({ status: 0 });
    expect(fingerprints(grown)).toEqual(fingerprints(fresh));
    expect(fingerprints(grown)).not.toEqual(before);
  });
});
