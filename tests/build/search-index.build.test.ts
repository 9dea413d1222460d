import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { updateSearchBundles } from '../../scripts/indexing/search-bundles.ts';
import { readSettings } from '../../src/settings.ts';
import { openSite } from '../../src/site.ts';
import { builtFiles } from './pages.ts';
import { changedContent, temporaryFolder } from './run-build.ts';

const CHANGE = { file: 'mitaka/somu/2017/policy.md', from: '10の個別事業', to: '十の個別事業' };

/** Brings the bundles in a folder up to date with a content folder. Returns what was indexed. */
function update(contentDir: string, cacheDir: string): Promise<readonly string[]> {
  const { context } = openSite(
    readSettings({ CONTENT_DIR: contentDir, OUT_DIR: `${cacheDir}-site` }, Date.now()),
  );
  return updateSearchBundles(context, cacheDir);
}

function fingerprints(folder: string): ReadonlyMap<string, string> {
  const digestOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(builtFiles(folder).map((file) => [file, digestOf(file)]));
}

describe('the search bundles', () => {
  it('are made again for the municipality of a changed document only, and as a new build makes them', async () => {
    const folder = temporaryFolder();
    const [grown, fresh] = [join(folder, 'grown'), join(folder, 'fresh')];
    expect(await update('content', grown)).toContain('mitaka');
    const before = fingerprints(grown);
    expect(await update('content', grown)).toEqual([]);
    const changed = changedContent(folder, CHANGE);
    expect(await update(changed, grown)).toEqual(['mitaka']);
    await update(changed, fresh);
    const after = fingerprints(grown);
    expect(after).toEqual(fingerprints(fresh));
    const different = [...after].filter(([file, digest]) => before.get(file) !== digest);
    expect(new Set(different.map(([file]) => file.split('/')[1]))).toEqual(new Set(['mitaka']));
  });

  it('hold nothing that no search loads: no fragments, no user interface, no worker', async () => {
    const cache = join(temporaryFolder(), 'cache');
    await update('content', cache);
    const kinds = builtFiles(cache).map((file) => file.replace(/[\w-]+(?=\.bin)|zxx_\w+|^\/[\w-]+/g, '*'));
    expect([...new Set(kinds)].sort()).toEqual([
      '*/*.bin',
      '*/digest.txt',
      '*/part-0/index/*.pf_index',
      '*/part-0/pagefind-entry.json',
      '*/part-0/pagefind.*.pf_meta',
      '*/part-0/pagefind.js',
      '*/part-0/wasm.unknown.pagefind',
      '*/texts/*.bin',
      '*/words/*.bin',
    ]);
  });
});
