import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../../src/content/content-file.ts';
import { SITE_FOLDERS } from '../../../src/content/file-kind.ts';
import { readContent } from '../../../src/content/read.ts';
import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import { CORPUS, corpusWith, PATHS, type ShortName } from './corpus.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...Array(text.length).keys()].forEach((index) => {
    view.setUint16(index * 2, text.charCodeAt(index), order === 'little');
  });
  return bytes;
}

/** A text in an encoding that Node only decodes: every pair of bytes is tried once. */
function encoded(text: string, label: 'shift_jis' | 'euc-jp'): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      bytesOf.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
    }
  }
  return new Uint8Array(
    Array.from(text).flatMap((character) => bytesOf.get(character) ?? [character.charCodeAt(0)]),
  );
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

function findings(name: ShortName, bytes: Uint8Array | null): readonly Diagnostic[] {
  return readContent(corpusWith({ [name]: bytes }), 'content').diagnostics;
}

const inShort = (one: Diagnostic): string => `${one.severity} ${one.code} ${one.line}:${one.column}`;

describe.each(['site', 'policy'] as const)('%s', (name) => {
  const text = CORPUS[name];

  it.each([
    [
      'UTF-16 with a mark, little end first',
      joined(new Uint8Array([0xff, 0xfe]), utf16(text, 'little')),
      'UTF-16（LE）',
    ],
    [
      'UTF-16 with a mark, big end first',
      joined(new Uint8Array([0xfe, 0xff]), utf16(text, 'big')),
      'UTF-16（BE）',
    ],
    ['UTF-16 without a mark', utf16(text, 'little'), 'UTF-16（LE）'],
    ['UTF-16 without a mark, big end first', utf16(text, 'big'), 'UTF-16（BE）'],
    ['Shift_JIS', encoded(text, 'shift_jis'), 'Shift_JIS'],
    ['EUC-JP', encoded(text, 'euc-jp'), 'EUC-JP'],
  ])('in %s is named so, and nothing else', (_, bytes, encoding) => {
    const found = findings(name, bytes);
    expect(found.map(inShort)).toEqual(['error encoding/not-utf-8 1:1']);
    expect(found[0]?.message).toContain(`文字コードが ${encoding} です`);
  });

  it('with a byte order mark is read, with a warning', () => {
    expect(findings(name, joined(new Uint8Array([0xef, 0xbb, 0xbf]), utf8(text))).map(inShort)).toEqual([
      'warning encoding/byte-order-mark 1:1',
    ]);
  });

  it('with CRLF is read', () => {
    expect(findings(name, utf8(text.replaceAll('\n', '\r\n')))).toEqual([]);
  });

  it('with CR alone has one finding, at the first line end', () => {
    const column = text.indexOf('\n') + 1;
    expect(findings(name, utf8(text.replaceAll('\n', '\r'))).map(inShort)).toEqual([
      `error encoding/carriage-return 1:${column}`,
    ]);
  });

  it('with a byte order mark and CR alone has the second finding where the line ends', () => {
    const marked = joined(new Uint8Array([0xef, 0xbb, 0xbf]), utf8(text.replaceAll('\n', '\r')));
    const column = text.indexOf('\n') + 1;
    expect(findings(name, marked).map(inShort)).toContain(`error encoding/carriage-return 1:${column}`);
  });

  it('with broken bytes has a finding at each of them', () => {
    const [before = '', after = ''] = text.split('見本市', 2);
    const bytes = joined(
      utf8(`${before}見`),
      new Uint8Array([0xe6, 0x9c]),
      utf8(`市${text.slice(before.length + 3)}`),
    );
    const lines = before.split('\n');
    expect(after).not.toBe('');
    expect(findings(name, bytes).map(inShort)).toContain(
      `error encoding/invalid-bytes ${lines.length}:${(lines.at(-1) ?? '').length + 2}`,
    );
  });

  it('with one zero byte in it is still UTF-8', () => {
    const found = findings(name, utf8(text.replace('見本市', '見本\0市')));
    expect(found.map((one) => one.code)).toEqual(['lexical/control-character']);
  });

  it('that is a Word file is not read', () => {
    const zip = joined(utf8('PK\u0003\u0004'), new Uint8Array([20, 0, 8, 8, 0, 0x9e, 0xd2, 0xff, 0, 0]));
    expect(findings(name, zip).map(inShort)).toEqual(['error encoding/binary 1:1']);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n  \n'],
  ])('with %s in it is empty', (_, content) => {
    expect(findings(name, utf8(content)).map(inShort)).toEqual(['error file/empty 1:1']);
  });

  it('of 20 MB is not even decoded', () => {
    const start = performance.now();
    const found = findings(name, new Uint8Array(20_000_000).fill(0x20));
    expect(found.map(inShort)).toEqual(['error file/too-large 1:1']);
    expect(found[0]?.message).toContain('20.0 MB');
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a file in the wrong place', () => {
  const finding = (path: string): Diagnostic | undefined => {
    const file: ContentFile = { path: `content/${path}`, bytes: utf8('題名: 方針\n') };
    const found = readContent(corpusWith({}, [file]), 'content').diagnostics;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: file.path, line: 1, column: 1, severity: 'error' });
    return found[0];
  };

  it.each([
    ['mihon/municipality.yml', 'file/extension', 'content/mihon/municipality.yaml'],
    ['mihon/somu/2020/initiatives.YAML', 'file/extension', 'content/mihon/somu/2020/initiatives.yaml'],
    ['mihon/somu/2020/policy.MD', 'file/extension', 'content/mihon/somu/2020/policy.md'],
    ['mihon/somu/2019年度/policy.md', 'file/folder-name', 'content/mihon/somu/2019/policy.md'],
    ['mihon/somu/令和2年度/policy.md', 'file/folder-name', 'content/mihon/somu/2020/policy.md'],
    ['mihon/somu/R2/policy.md', 'file/folder-name', 'content/mihon/somu/2020/policy.md'],
    ['mihon/Somu/2019/policy.md', 'file/folder-name', 'content/mihon/somu/2019/policy.md'],
    ['mihon/so_mu/2019/policy.md', 'file/folder-name', 'content/mihon/so-mu/2019/policy.md'],
    ['見本市/municipality.yaml', 'file/folder-name', null],
    ['mihon/somu/2020/polcy.md', 'file/unexpected', 'content/mihon/somu/2020/policy.md'],
    ['mihon/somu/2020/initiative.yaml', 'file/unexpected', 'content/mihon/somu/2020/initiatives.yaml'],
    ['mihon/somu/policy.md', 'file/unexpected', null],
    ['notes.txt', 'file/unexpected', null],
  ])('%s is %s', (path, code, remedy) => {
    expect(finding(path)).toMatchObject({ code, remedy });
  });

  it('is told where files belong', () => {
    expect(finding('notes.txt')?.expected).toContain('<自治体>/<部>/<年度>/policy.md');
  });
});

describe('a municipality in a folder', () => {
  const inFolder = (folder: string): readonly Diagnostic[] => {
    const moved = Object.entries(PATHS).map(([name, path]) => ({
      path: path.replace('/mihon/', `/${folder}/`),
      bytes: utf8(CORPUS[name as ShortName]),
    }));
    return readContent(moved, 'content').diagnostics;
  };

  it.each(SITE_FOLDERS)('cannot be called %s, which the site uses in its addresses', (folder) => {
    const found = inFolder(folder);
    const file = `content/${folder}/municipality.yaml`;
    expect(found.map((one) => `${inShort(one)} ${one.file}`)).toEqual([
      `error file/taken-folder 1:1 ${file}`,
    ]);
    expect(found[0]?.message).toContain(`「${folder}」は`);
  });

  it.each(['aboutcho', 'search-shi', 'mihon'])('may be called %s', (folder) => {
    expect(inFolder(folder)).toEqual([]);
  });
});

describe('a corpus that lacks a file', () => {
  it.each([
    ['site', 'file/no-site', 'content/site.yaml'],
    ['municipality', 'link/no-municipality', PATHS.form],
    ['form', 'link/unknown-form', PATHS.policy],
    ['policy', 'link/no-policy', PATHS.initiatives],
  ] as const)('%s has the finding %s', (name, code, file) => {
    expect(findings(name, null).map((one) => `${one.code} ${one.file}`)).toContain(`${code} ${file}`);
  });

  it('in its municipality, the department of a folder, is told the department that is near', () => {
    const [policy = '', other = ''] = [PATHS.policy, PATHS.initiatives].map((path) =>
      path.replace('/somu/', '/soumu/'),
    );
    const moved = [
      { path: policy, bytes: utf8(CORPUS.policy) },
      { path: other, bytes: utf8(CORPUS.initiatives) },
    ];
    const found = readContent(corpusWith({ policy: null, initiatives: null }, moved), 'content').diagnostics;
    expect(found[0]).toMatchObject({ code: 'link/unknown-department', file: policy, remedy: 'somu' });
  });
});
