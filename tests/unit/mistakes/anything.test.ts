import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/content/diagnose/code-frame.ts';
import { textToShow } from '../../../src/content/decode/decode-text.ts';
import { readContent } from '../../../src/content/read.ts';
import { CORPUS, corpusWith, type ShortName } from './corpus.ts';

const NAMES = Object.keys(CORPUS) as ShortName[];
/** What slips of the keyboard, of the clipboard and of other programs leave behind. */
const PIECES = [
  ...[
    '"',
    "'",
    '[',
    '{',
    '}',
    ']',
    ':',
    ': ',
    '：',
    ' #',
    '- ',
    '・',
    '|',
    '>',
    '&a ',
    '*a',
    '!x ',
    '? ',
    '%',
    '@',
    '`',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '　',
    '  ',
    '\u00A0',
    '\u200B',
    '\uFEFF',
    '\0',
    '\u3099',
    '\uD800',
    '\u{1F468}\u200D',
  ],
  ...[
    '---\n',
    '...\n',
    '<<: ',
    '__proto__: x\n',
    '<<<<<<< a\n',
    '>>>>>>> b\n',
    '## ',
    '```\n',
    '~',
    '0',
    '1e5',
    '\\',
    ',',
  ],
];

/** Reads the corpus with one file replaced; fails unless each finding names a place that the file has. */
function expectPlaces(name: ShortName, content: string | Uint8Array): void {
  const files = corpusWith({ [name]: content });
  for (const one of readContent(files, 'content').diagnostics) {
    for (const place of [one, ...one.related]) {
      const file = files.find((candidate) => candidate.path === place.file);
      const lines = new TextDecoder().decode(file?.bytes).split(/\r\n|\r|\n/);
      const isInFile = place.column >= 1 && place.column <= (lines[place.line - 1]?.length ?? -1) + 1;
      expect({ code: one.code, place, isInFile }).toMatchObject({ isInFile: true });
    }
    const file = files.find((candidate) => candidate.path === one.file);
    expect(formatDiagnostic(one, file === undefined ? null : textToShow(file))).toContain(one.message);
  }
}

/** Generous, because tests share the machine. */
const SECONDS = 60_000;

describe('readContent', { timeout: SECONDS }, () => {
  it('answers any bytes with places in the file', () => {
    const anyBytes = fc.uint8Array({ maxLength: 400 });
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), anyBytes, (name, bytes) => {
        // What is UTF-16 or Shift_JIS has places in the text that a person sees, not in that of UTF-8.
        const { diagnostics } = readContent(corpusWith({ [name]: bytes }), 'content');
        expect(diagnostics.every((one) => one.line >= 1 && one.column >= 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('answers any text with places in the file', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...PIECES, '題名', '課: x\n'), fc.string()))
      .map((all) => all.join(''));
    fc.assert(fc.property(fc.constantFrom(...NAMES), text, expectPlaces), { numRuns: 200 });
  });

  it('answers any slip in a valid file with places in the file', () => {
    const where = fc.double({ min: 0, max: 1, noNaN: true });
    const slip = fc.oneof(
      fc.record({ where, length: fc.nat(3), piece: fc.constant('') }),
      fc.record({ where, length: fc.nat(2), piece: fc.constantFrom(...PIECES) }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.array(slip, { minLength: 1, maxLength: 3 }),
        (name, slips) => {
          const text = slips.reduce((before: string, { where: share, length, piece }) => {
            const start = Math.floor(share * before.length);
            return before.slice(0, start) + piece + before.slice(start + length);
          }, CORPUS[name]);
          expectPlaces(name, text);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('answers lines in any order with places in the file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES).chain((name) => {
          const lines = CORPUS[name].split('\n');
          return fc.tuple(fc.constant(name), fc.shuffledSubarray(lines, { minLength: lines.length - 3 }));
        }),
        ([name, lines]) => {
          expectPlaces(name, lines.join('\n'));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does not unfold references to references', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghijkl'.split('').map((key, index) => {
        const before = 'abcdefghijk'.charAt(index);
        return `${key}: &${key} [${`*${before}, `.repeat(9)}*${before}]`;
      }),
    ].join('\n');
    const codes = readContent(corpusWith({ site: bomb }), 'content').diagnostics.map((one) => one.code);
    expect(new Set(codes)).toEqual(new Set(['yaml/anchor']));
  });

  it.each([
    ['brackets', 'a: ', '['],
    ['maps in brackets', 'a: ', '{b: '],
    ['list marks', '', '- '],
    ['quotes', 'a: ', '"'],
    ['backslashes in a quote', 'a: "', '\\'],
    ['spaces', 'a: x', ' '],
    ['number signs', '## ', '#'],
    ['lines without a key', '', 'x\n'],
    ['lines with a tab', '', '\tx\n'],
    ['anchors', 'a: ', '&a '],
    ['open brackets on their own lines', '', 'a: [b\n'],
    ['steps', '', 'a: 1\n   b: 2\n'],
    ['spaces in a heading', 'a: x\n---\n## x', ' '],
    ['digits', '取組:\n  - 指標: [{ 値: [{ 値: ', '9'],
    ['marks of conflicts', '', '<<<<<<< a\n=======\n'],
  ])('answers a hundred thousand characters of %s in seconds, not in minutes', (_, head, piece) => {
    const text = head + piece.repeat(Math.floor((100_000 - head.length) / piece.length));
    for (const name of ['site', 'policy'] as const) {
      const { diagnostics } = readContent(
        corpusWith({ [name]: name === 'policy' ? `---\n${text}` : text }),
        'content',
      );
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(diagnostics.length).toBeLessThan(500);
    }
  });
});
