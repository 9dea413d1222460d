import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPlace, diagnostic } from './diagnostic.ts';

const PLACE = { file: 'content/site.yaml', line: 3, column: 7 };

describe('diagnostic', () => {
  it('is an error with nothing to add, unless the finding says otherwise', () => {
    expect(diagnostic({ code: 'schema/date', place: PLACE, message: '日付として読めません。' })).toEqual({
      code: 'schema/date',
      file: 'content/site.yaml',
      line: 3,
      column: 7,
      severity: 'error',
      message: '日付として読めません。',
      expected: [],
      remedy: null,
      related: [],
      url: '/manual/diagnostics/#schema-date',
    });
  });

  it('keeps everything that the finding says', () => {
    const own = {
      severity: 'warning' as const,
      expected: ['2019-04-01'],
      remedy: '日付: 2019-04-01',
      related: [{ ...PLACE, message: '開始の日です。' }],
    };
    expect(diagnostic({ code: 'schema/date', place: PLACE, message: '…', ...own })).toMatchObject(own);
  });
});

describe('byPlace', () => {
  const at = (file: string, [line, column]: readonly [number, number], code = 'a') =>
    diagnostic({ code, place: { file, line, column }, message: '' });

  it('orders by file, line, column and code', () => {
    const ordered = [
      at('a', [1, 2]),
      at('a', [2, 1]),
      at('a', [10, 1], 'a'),
      at('a', [10, 1], 'b'),
      at('b', [1, 1]),
    ];
    expect(ordered.toReversed().sort(byPlace)).toEqual(ordered);
  });

  it('puts any list into one order, however it came', () => {
    const place = fc.tuple(fc.nat(3), fc.nat(3));
    const one = fc
      .tuple(fc.constantFrom('a', 'b'), place, fc.constantFrom('x', 'y'))
      .map(([file, position, code]) => at(file, position, code));
    fc.assert(
      fc.property(fc.array(one), (list) => {
        expect(list.toReversed().sort(byPlace)).toEqual(list.toSorted(byPlace));
      }),
    );
  });
});
