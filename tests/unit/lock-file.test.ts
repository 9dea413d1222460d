import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly hasInstallScript?: boolean }>
  >;
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const text = readFileSync('package-lock.json', 'utf8');
const lock = JSON.parse(text) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe('the lock file', () => {
  it('carries no address of a registry', () => {
    expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz|"resolved"/);
  });

  it.each(asked)('installs %s in just the version that is asked for', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  it('holds Astro 7.3 or later', () => {
    expect(manifest.dependencies['astro']).toMatch(/^7\.(?:[3-9]|\d{2,})\./);
  });

  it('holds the Node that Astro needs', () => {
    expect(manifest.dependencies['node']).toMatch(/^24\./);
  });

  it('holds no install script that is not approved', () => {
    const withScripts = Object.entries(lock.packages).flatMap(([path, one]) =>
      one.hasInstallScript === true ? [path.replace(/^.*node_modules\//, '')] : [],
    );
    expect(withScripts.filter((name) => manifest.allowScripts[name] !== true && name !== 'fsevents')).toEqual(
      [],
    );
  });
});
