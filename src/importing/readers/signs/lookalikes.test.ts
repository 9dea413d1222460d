import { describe, expect, it } from 'vitest';
import { readable } from './lookalikes.ts';

describe('a text of a PDF', () => {
  it.each([
    ['a radical of the old set', '⽅針', '方針'],
    ['a radical of the new set', '部⻑と市⺠', '部長と市民'],
    ['a part that is no whole character', '⺡', '⺡'],
    ['a hyphenation point', '整理‧整頓', '整理・整頓'],
    ['a ligature', 'o\uFB03ce', 'office'],
    ['a circled number', '④', '④'],
    ['blanks', ' 市民  生活 ', '市民 生活'],
  ])('with %s', (_, noted, written) => {
    expect(readable(noted)).toBe(written);
  });
});
