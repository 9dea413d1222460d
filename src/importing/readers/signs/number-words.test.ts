import { describe, expect, it } from 'vitest';
import { numberInWords } from './number-words.ts';

describe('a number of a list', () => {
  it.each([
    [3, 'decimal', '3'],
    [0, 'decimal', '0'],
    [3, 'decimalZero', '03'],
    [12, 'decimalFullWidth', '１２'],
    [1, 'decimalEnclosedCircle', '①'],
    [20, 'decimalEnclosedCircle', '⑳'],
    [21, 'decimalEnclosedCircle', '㉑'],
    [50, 'decimalEnclosedCircle', '㊿'],
    [3, 'decimalEnclosedParen', '⑶'],
    [3, 'decimalEnclosedFullstop', '⒊'],
    [1, 'aiueoFullWidth', 'ア'],
    [46, 'aiueoFullWidth', 'ン'],
    [3, 'aiueo', 'ｳ'],
    [4, 'irohaFullWidth', 'ニ'],
    [12, 'japaneseCounting', '十二'],
    [203, 'japaneseCounting', '二百三'],
    [1110, 'japaneseCounting', '千百十'],
    [12, 'japaneseLegal', '壱拾弐'],
    [10, 'japaneseDigitalTenThousand', '一〇'],
    [27, 'lowerLetter', 'aa'],
    [2, 'upperLetter', 'B'],
    [2018, 'upperRoman', 'MMXVIII'],
    [9, 'lowerRoman', 'ix'],
    [4, 'none', ''],
  ])('%d as %s is %s', (value, format, words) => {
    expect(numberInWords(value, format)).toBe(words);
  });

  it.each([
    [51, 'decimalEnclosedCircle'],
    [47, 'aiueoFullWidth'],
    [3, 'thaiCounting'],
    [-1, 'decimal'],
  ])('%d as %s is not known', (value, format) => {
    expect(numberInWords(value, format)).toBeNull();
  });
});
