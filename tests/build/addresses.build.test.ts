import { describe, expect, it } from 'vitest';
import { SITE_FOLDERS } from '../../src/content/file-kind.ts';
import { readMunicipalities } from './completeness/corpus.ts';
import { builtFiles } from './pages.ts';

describe('the folders of the built site', () => {
  it('are those of municipalities, and others that no municipality may be called', () => {
    const municipalities = readMunicipalities().map(({ id }) => id);
    const known = new Set<string>([...municipalities, ...SITE_FOLDERS]);
    const folders = builtFiles().flatMap((file) => /^\/([^/.]+)\//.exec(file)?.[1] ?? []);
    // A folder whose name is none of a municipality's (`_astro`) takes no address from any.
    const possible = [...new Set(folders)].filter((folder) => /^[a-z0-9][a-z0-9-]*$/.test(folder));
    expect(possible.filter((folder) => !known.has(folder))).toEqual([]);
    expect(possible).toContain('about');
  });
});
