import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from './built-site.ts';

describe('the script of the import page', () => {
  it('holds the components of a document page, and no folder of the machine that built it', () => {
    const assets = join(builtSite(), 'assets');
    const [name, ...others] = readdirSync(assets).filter((one) => one.startsWith('ImportPage'));
    const script = readFileSync(join(assets, name ?? ''), 'utf8');
    expect(others).toEqual([]);
    expect(script).toContain('src/components/initiative/InitiativeCard.astro');
    expect(script).not.toContain(process.cwd());
  });
});
