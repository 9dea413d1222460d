import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numeralsOf } from './numerals/extract.ts';
import { readOriginals, type OriginalNumerals } from './numerals/originals.ts';
import { attribute, elements, linesOf, pageBody } from './page-text.ts';

/** The originals themselves are not part of the project; where they lie beside it, the record is checked against them. */
const ORIGINALS = process.env['ORIGINALS_DIR'] ?? '../shared/documents';
const record = JSON.parse(
  readFileSync('tests/fixtures/numerals/originals.json', 'utf8'),
) as readonly OriginalNumerals[];
const cases = record.map((one) => [`${one.page}${one.part === null ? '' : `#${one.part}`}`, one] as const);

function numeralsOn({ page, part }: OriginalNumerals): ReadonlySet<string> {
  const body = pageBody(page);
  const roots = part === null ? [body] : elements(body, (one) => attribute(one, 'id') === part);
  return new Set(roots.flatMap((root) => numeralsOf(linesOf(root))));
}

// No exceptions: not one numeral of the five originals is page noise.
describe('the numerals of an original', () => {
  it.each(cases)('all stand on %s', (_name, one) => {
    const shown = numeralsOn(one);
    expect(one.numerals.filter((numeral) => !shown.has(numeral))).toEqual([]);
  });

  it('are recorded for all five documents', () => {
    expect(new Set(record.map(({ original }) => original)).size).toBe(5);
    expect(record.flatMap(({ numerals }) => numerals).length).toBeGreaterThan(300);
  });

  it('are those of the originals, where these are at hand', () => {
    expect(existsSync(ORIGINALS) ? readOriginals(ORIGINALS) : record).toEqual(record);
  });
});

describe('numeralsOf', () => {
  it.each([
    ['年間 80 回以上', ['80回']],
    ['マスコミ４５０件', ['450件']],
    ['平成 29 年 4 月 1 日', ['29年', '4月', '1日']],
    ['H27 78.5点', ['H27', '78.5点']],
    ['（12/17～19 140人）', ['12/17', '19', '140人']],
    ['13,510,540,000円', ['13,510,540,000円']],
    ['①の目標', ['①']],
    ['1\t総務', ['1']],
  ])('of %s', (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
  });
});
