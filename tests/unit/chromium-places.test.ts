import { describe, expect, it } from 'vitest';
import { aptPrefix, chooseChromium, type Machine } from '../browser/chromium-places.ts';

function machine(change: Partial<Machine> & { readonly has?: readonly string[] }): Machine {
  const { has = [], ...rest } = change;
  return {
    platform: 'linux',
    home: '/home/a',
    env: {},
    playwright: [],
    exists: (path) => has.includes(path),
    ...rest,
  };
}

describe('the browser for the tests', () => {
  it('is the one that CHROME_PATH names', () => {
    const env = { CHROME_PATH: '/opt/mine' };
    expect(chooseChromium(machine({ env, has: ['/opt/mine', '/usr/bin/chromium'] }))).toBe('/opt/mine');
  });

  it('is not another one when CHROME_PATH names nothing', () => {
    const env = { CHROME_PATH: '/opt/gone' };
    expect(() => chooseChromium(machine({ env, has: ['/usr/bin/chromium'] }))).toThrow(
      'CHROME_PATH is /opt/gone',
    );
  });

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/bin/google-chrome'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ] as const)('is found on %s at %s', (platform, path) => {
    expect(chooseChromium(machine({ platform, has: [path] }))).toBe(path);
  });

  it("is found on the PATH and in Playwright's cache", () => {
    expect(chooseChromium(machine({ env: { PATH: '/x:/y' }, has: ['/y/chrome'] }))).toBe('/y/chrome');
    expect(chooseChromium(machine({ playwright: ['/p/chrome'], has: ['/p/chrome'] }))).toBe('/p/chrome');
  });

  it('is null where there is none', () => {
    expect(chooseChromium(machine({}))).toBeNull();
  });
});

describe('the way to install packages', () => {
  it.each([
    [{ hasApt: true, isRoot: true, sudoWorks: false }, []],
    [{ hasApt: true, isRoot: false, sudoWorks: true }, ['sudo', '-n']],
    [{ hasApt: true, isRoot: false, sudoWorks: false }, null],
    [{ hasApt: false, isRoot: true, sudoWorks: true }, null],
  ])('%o', (able, expected) => {
    expect(aptPrefix(able)).toEqual(expected);
  });
});
