import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/unit/texts.ts';
import { isPublic, parseTokyoInstant } from './publication.ts';

describe('parseTokyoInstant', () => {
  it.each([
    ['2026-04-01 09:00', '2026-04-01T00:00:00Z'],
    ['2026-04-01 00:00', '2026-03-31T15:00:00Z'],
    ['2024-02-29 23:59', '2024-02-29T14:59:00Z'],
  ])('reads %s as Tokyo time: %s', (text, utc) => {
    expect(parseTokyoInstant(text)).toBe(Date.parse(utc));
  });

  it.each([
    ['a day that no calendar has', '2026-02-30 09:00'],
    ['29 February of a common year', '2026-02-29 09:00'],
    ['24:00', '2026-04-01 24:00'],
    ['60 minutes', '2026-04-01 09:60'],
    ['a day without a time', '2026-04-01'],
    ['the ISO letter T', '2026-04-01T09:00'],
    ['a zone', '2026-04-01 09:00+09:00'],
    ['seconds', '2026-04-01 09:00:00'],
    ['full-width digits', '２０２６-04-01 09:00'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseTokyoInstant(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), textOf('0123456789-: ')), (text) => {
        expect(() => parseTokyoInstant(text)).not.toThrow();
      }),
    );
  });
});

describe('isPublic', () => {
  it.each([
    ['one millisecond before its moment', 999, false],
    ['at its moment', 1000, true],
    ['later', 1001, true],
  ])('%s: %s', (_, now, expected) => {
    expect(isPublic(1000, now)).toBe(expected);
  });

  it('is always so without a moment', () => {
    expect(isPublic(null, 0)).toBe(true);
  });
});
