import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBlock, encodeCharacters, encodePhrase, encodeYears } from './encode.ts';

/** What an index of words in order makes of a quoted phrase. */
function finds(block: string, phrase: string): boolean {
  return ` ${block} `.includes(` ${phrase} `);
}

/** A block as it stands in a record: with the tokens of its years. */
function indexed(text: string): string {
  return [encodeBlock(text), ...encodeYears(text)].join(' ');
}

const TEXT = fc.string({ unit: fc.constantFrom(...'防災を1200.5円rhp年度𠮷가ﷺ'), maxLength: 12 });

describe('a phrase of tokens', () => {
  it('is found exactly where the text is a substring', () => {
    fc.assert(
      fc.property(
        TEXT,
        fc.string({ unit: fc.constantFrom(...'防災12.円rh年𠮷'), minLength: 2, maxLength: 3 }),
        (text, part) => {
          expect(finds(indexed(text), encodePhrase(part))).toBe(text.includes(part));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is found at every place it was cut from', () => {
    fc.assert(
      fc.property(TEXT, fc.nat(12), fc.integer({ min: 2, max: 12 }), (text, from, length) => {
        const part = Array.from(text)
          .slice(from, from + length)
          .join('');
        fc.pre(Array.from(part).length > 1);
        expect(finds(indexed(text), encodePhrase(part))).toBe(true);
      }),
    );
  });

  it('does not reach over the end of a block', () => {
    const record = `${encodeBlock('市の防')} ${encodeBlock('災害')}`;
    expect(finds(record, encodePhrase('防災'))).toBe(false);
  });
});

describe('a whole phrase', () => {
  it.each([
    ['r1', '計画r1年度', true],
    ['r1', '計画r12年度', false],
    ['r1', 'hr1', false],
    ['200円', '予算は200円です', true],
    ['200円', '1200円', false],
    ['5万人', '1.5万人', false],
    ['hp', 'hpで公表', true],
    ['hp', 'phpで', false],
    ['防災', '消防災害', true],
  ])('%s in %s: %s', (phrase, text, expected) => {
    expect(finds(indexed(text), encodePhrase(phrase, { whole: true }))).toBe(expected);
  });
});

/** Any code points but surrogates. */
const ANY_TEXT = fc
  .array(fc.integer({ min: 0, max: 0x10_f7_ff }), { minLength: 1, maxLength: 10 })
  .map((points) => String.fromCodePoint(...points.map((point) => (point < 0xd800 ? point : point + 0x800))));

describe('tokens', () => {
  it('are plain letters and digits', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        expect(`${encodeBlock(text)} ${encodeCharacters(text)}`).toMatch(/^[0-9a-z]+(?: [0-9a-z]+)*$/);
      }),
    );
  });

  it('find a single character by its own token', () => {
    expect(encodeCharacters('市の市').split(' ')).toEqual([encodePhrase('市'), encodePhrase('の')]);
  });

  it('are none for nothing', () => {
    expect([encodeBlock(''), encodeCharacters(''), encodePhrase('')]).toEqual(['', '', '']);
  });
});
