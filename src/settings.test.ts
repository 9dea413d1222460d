import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingFault } from './settings.ts';

const NOW = Date.UTC(2026, 3, 1);

function setting(env: Readonly<Record<string, string>>) {
  return readSettings(env, NOW);
}

describe('settings without any environment variable', () => {
  it('read content/ and build dist/ for the root of an unknown site, at the moment of the clock', () => {
    expect(setting({})).toEqual({
      contentDir: resolve('content'),
      contentName: 'content',
      outDir: resolve('dist'),
      siteUrl: null,
      basePath: '/',
      now: NOW,
    });
  });

  it('are the same when the variables are empty', () => {
    const empty = { CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '', NOW: '' };
    expect(setting(empty)).toEqual(setting({}));
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(setting({}))).toBe(true);
  });
});

describe('CONTENT_DIR', () => {
  it.each([
    ['content/', 'content'],
    ['tests/fixtures/site', 'tests/fixtures/site'],
    ['../other', '../other'],
    [join(resolve('.'), 'content'), 'content'],
  ])('%s is named %s in findings', (text, name) => {
    expect(setting({ CONTENT_DIR: text }).contentName).toBe(name);
  });

  it('may be the folder itself', () => {
    const outDir = resolve('../dist');
    expect(setting({ CONTENT_DIR: '.', OUT_DIR: outDir }).contentName).toBe('.');
  });
});

describe('OUT_DIR', () => {
  it('becomes absolute', () => {
    expect(setting({ OUT_DIR: 'build/site' }).outDir).toBe(resolve('build/site'));
  });

  it.each([
    ['the working folder', { OUT_DIR: '.' }],
    ['a folder above it', { OUT_DIR: '..' }],
    ['the root of the disk', { OUT_DIR: '/' }],
    ['the content', { OUT_DIR: 'content' }],
    ['a folder above the content', { CONTENT_DIR: '/srv/site/content', OUT_DIR: '/srv/site' }],
    ['a folder in the content', { OUT_DIR: 'content/dist' }],
  ])('may not be %s, which a build would replace', (_, env) => {
    expect(() => setting(env)).toThrow(/^OUT_DIR「.*」は使えません。.*場所を指定してください/);
  });

  it('may begin with two dots', () => {
    expect(setting({ CONTENT_DIR: '/srv/content', OUT_DIR: '/srv/content/../..dist' }).outDir).toBe(
      '/srv/..dist',
    );
  });
});

describe('SITE_URL', () => {
  it.each([
    ['https://www.example.lg.jp', 'https://www.example.lg.jp'],
    ['https://www.example.lg.jp/', 'https://www.example.lg.jp'],
    ['HTTPS://WWW.EXAMPLE.LG.JP', 'https://www.example.lg.jp'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('%s is %s', (text, url) => {
    expect(setting({ SITE_URL: text }).siteUrl).toBe(url);
  });

  it.each([
    'www.example.lg.jp',
    'ftp://www.example.lg.jp',
    'https://',
    'https://www.example.lg.jp/hoshin/',
    'https://www.example.lg.jp?a=1',
    'https://www.example.lg.jp#top',
    'https://user@www.example.lg.jp',
    'https://www.example .lg.jp',
    '例',
  ])('cannot be %s', (text) => {
    expect(() => setting({ SITE_URL: text })).toThrow(/^SITE_URL「.*」が読めません。.*の形で書いてください/);
  });
});

describe('BASE_PATH', () => {
  it.each([
    ['/', '/'],
    ['hoshin', '/hoshin/'],
    ['/hoshin', '/hoshin/'],
    ['/hoshin/', '/hoshin/'],
    ['//a//b//', '/a/b/'],
    ['/~koho/v1.2/', '/~koho/v1.2/'],
  ])('%s is %s', (text, path) => {
    expect(setting({ BASE_PATH: text }).basePath).toBe(path);
  });

  it.each(['..', '/a/../b/', '/.hidden/', '/方針/', '/a b/', '/a?b/', 'https://www.example.lg.jp/'])(
    'cannot be %s',
    (text) => {
      expect(() => setting({ BASE_PATH: text })).toThrow(/^BASE_PATH「.*」が読めません。.*書いてください/);
    },
  );
});

describe('NOW', () => {
  it.each([
    ['2026-04-01T09:00:00+09:00', '2026-04-01T00:00:00Z'],
    ['2026-04-01T00:00:00Z', '2026-04-01T00:00:00Z'],
    ['2026-04-01T00:00:00.250Z', '2026-04-01T00:00:00.250Z'],
    ['2026-04-01T09:00+09:00', '2026-04-01T00:00:00Z'],
  ])('%s is %s', (text, moment) => {
    expect(setting({ NOW: text }).now).toBe(Date.parse(moment));
  });

  it.each([
    ['2026-04-01T09:00:00', '2026-04-01T00:00:00Z'],
    ['2026-04-01', '2026-03-31T15:00:00Z'],
  ])('%s, which names no zone, is a time of Asia/Tokyo', (text, moment) => {
    expect(setting({ NOW: text }).now).toBe(Date.parse(moment));
  });

  it.each([
    'today',
    '2026-02-30',
    '2026-04-31T09:00:00+09:00',
    '2026-04-01T25:00:00Z',
    '2026-04-01T09:60:00Z',
    '2026-04-01 09:00',
    '2026-04-01T09:00:00 JST',
    '1775001600000',
    '令和8年4月1日',
  ])('cannot be %s', (text) => {
    expect(() => setting({ NOW: text })).toThrow(/^NOW「.*」が読めません。.*の形で書いてください/);
  });
});

describe('a setting that cannot be used', () => {
  it('is a SettingFault, so that the command can tell it from a fault of its own', () => {
    expect(() => setting({ NOW: 'today' })).toThrow(SettingFault);
  });
});
