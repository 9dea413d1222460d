import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../../src/content/diagnose/codes.ts';
import { readContent } from '../../../src/content/read.ts';
import { CORPUS, corpusWith, type ShortName } from './corpus.ts';

/** Codes about whole files and their bytes; `files.test.ts` has them. */
const ABOUT_FILES = /^(?:file|encoding)\/|^link\/(?:no-municipality|no-policy|unknown-department)$/;

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'codes' ? [] : sourcesBelow(path);
    return path.endsWith('.ts') && !path.endsWith('.test.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

/** `<U+200B>` in an example stands for a character that nobody would see. */
const withCharacters = (example: string): string =>
  example.replace(/<U\+([0-9A-F]{4})>/g, (_, point: string) => String.fromCodePoint(parseInt(point, 16)));

/** The file in which an example stands. A text that stands there more than once is replaced where it stands first. */
function nameOf(right: string): ShortName | undefined {
  const names = Object.keys(CORPUS) as ShortName[];
  return names.find((name) => CORPUS[name].includes(right));
}

describe('the list of codes', () => {
  const codes = CODES.map((one) => one.code);

  it('has each code that src/content can give, and no other', () => {
    const families = 'file|encoding|lexical|yaml|markdown|schema|link';
    const given = sourcesBelow('src/content').flatMap((source) =>
      [...source.matchAll(new RegExp(`'((?:${families})/[a-z0-9-]+)'`, 'g'))].map((match) => match[1] ?? ''),
    );
    expect(codes.toSorted()).toEqual([...new Set(given)].toSorted());
  });

  it('has each code once, with a title, a reason and examples of wrong and right', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const one of CODES) {
      expect(one.title).not.toMatch(/。$/);
      expect(one.why).toMatch(/。$/);
      expect(one.wrong).not.toBe(one.right);
    }
  });
});

describe.each(CODES.filter(({ code }) => !ABOUT_FILES.test(code)))(
  'the example of $code',
  ({ code, wrong, right }) => {
    const name = nameOf(right);

    it('that is right stands in the small corpus', () => {
      expect(name).toBeDefined();
    });

    it('that is wrong is found in its place', () => {
      const text = CORPUS[name ?? 'site'].replace(right, () => withCharacters(wrong));
      const found = readContent(corpusWith({ [name ?? 'site']: text }), 'content').diagnostics;
      expect(found.map((one) => one.code)).toContain(code);
    });
  },
);
