import { describe, expect, it } from 'vitest';
import { locksManifest, matchesLock } from './installation.mjs';

const astro = { version: '7.3.5', integrity: 'sha512-a' };
const lock = { packages: { '': {}, 'node_modules/astro': astro } };

describe('an installation', () => {
  it('is complete when every locked package is there in its version', () => {
    expect(matchesLock(lock, { packages: { 'node_modules/astro': astro } })).toBe(true);
  });

  it.each([
    ['a package is missing', { packages: {} }],
    ['a version differs', { packages: { 'node_modules/astro': { ...astro, version: '7.3.4' } } }],
    ['its bytes differ', { packages: { 'node_modules/astro': { ...astro, integrity: 'sha512-b' } } }],
    ['a package was added by hand', { packages: { 'node_modules/astro': astro, 'node_modules/vue': astro } }],
  ])('is renewed when %s', (_case, installed) => {
    expect(matchesLock(lock, installed)).toBe(false);
  });

  it('may lack a package for another platform', () => {
    const packages = { ...lock.packages, 'node_modules/fsevents': { version: '2.3.3', optional: true } };
    expect(matchesLock({ packages }, { packages: { 'node_modules/astro': astro } })).toBe(true);
  });
});

describe('a lock file', () => {
  it('belongs to a manifest with the same dependencies in any order', () => {
    const packages = { '': { dependencies: { a: '1.0.0', b: '2.0.0' } } };
    expect(locksManifest({ packages }, { dependencies: { b: '2.0.0', a: '1.0.0' } })).toBe(true);
  });

  it('does not belong to a manifest that asks for more', () => {
    expect(locksManifest({ packages: { '': {} } }, { devDependencies: { a: '1.0.0' } })).toBe(false);
  });
});
