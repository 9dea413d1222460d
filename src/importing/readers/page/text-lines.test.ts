import { describe, expect, it } from 'vitest';
import { type Glyph } from './page-ink.ts';
import { furiganaLines, lineText, textLines } from './text-lines.ts';

/** A text set at 10 points, character by character; `gap` is what stands between them. */
function set(text: string, x: number, y: number, gap = 0): readonly Glyph[] {
  let at = x;
  return [...text].map((character) => {
    const width = /[ -~]/.test(character) ? 5 : 10;
    const glyph = { text: character, x: at, y, width, size: 10, vertical: false };
    at += width + gap;
    return glyph;
  });
}
const lines = (...glyphs: readonly (readonly Glyph[])[]): readonly string[] =>
  textLines(glyphs.flat()).map((line) => line.segments.map(({ text }) => text).join(' | '));

describe('the lines of print', () => {
  it('run from top to bottom and from left to right, in whatever order they were painted', () => {
    expect(lines(set('方針', 30, 40), set('下', 10, 60), set('総務', 10, 40.5))).toEqual(['総務方針', '下']);
  });

  it('have no blank where a program only widened the gap between Latin and Japanese', () => {
    expect(lines(set('令和', 10, 40), set('5', 32.5, 40), set('年度', 40, 40))).toEqual(['令和5年度']);
  });

  it('have a blank where one is printed, and between Latin words', () => {
    expect(lines(set('見本 太郎', 10, 40))).toEqual(['見本 太郎']);
    expect(lines(set('City', 10, 40), set('Plan', 33, 40))).toEqual(['City Plan']);
  });

  it('are torn into columns by wide gaps', () => {
    expect(lines(set('部長', 10, 40), set('見本', 60, 40))).toEqual(['部長 | 見本']);
  });

  it('are one word where characters are evenly spread', () => {
    expect(lines(set('総務部', 10, 40, 30))).toEqual(['総務部']);
  });

  it('hold a character once that is printed twice to make it bold', () => {
    expect(lines(set('総務', 10, 40), set('総務', 10.3, 40))).toEqual(['総務']);
    expect(lines(set('々々', 10, 40))).toEqual(['々々']);
  });

  it('hold characters instead of radicals that look the same, and ④ as it is', () => {
    expect(lines(set('⽅針④', 10, 40))).toEqual(['方針④']);
  });

  it('run from right to left where they are set from top to bottom', () => {
    const column = (text: string, x: number): readonly Glyph[] =>
      [...text].map((character, index) => ({
        text: character,
        x,
        y: 40 + index * 10,
        width: 10,
        size: 10,
        vertical: true,
      }));
    expect(lines(column('下段', 20), column('上段', 40))).toEqual(['上段', '下段']);
  });

  it('say whether they end in a blank', () => {
    expect(textLines(set('総務 ', 10, 40))[0]).toMatchObject({ endsInBlank: true });
    expect(textLines(set('総務 部長', 10, 40)).map(lineText)).toEqual(['総務 部長']);
  });

  it('are readings where small kana stand right above larger print', () => {
    const small = (text: string, x: number, y: number): readonly Glyph[] =>
      [...text].map((character, index) => ({
        text: character,
        x: x + index * 5,
        y,
        width: 5,
        size: 5,
        vertical: false,
      }));
    const readings = (...glyphs: readonly (readonly Glyph[])[]): readonly string[] =>
      [...furiganaLines(textLines(glyphs.flat()))].map(lineText);
    expect(readings(small('わらび', 10, 29), set('蕨市', 10, 40))).toEqual(['わらび']);
    expect(readings(small('注', 10, 29), set('蕨市', 10, 40))).toEqual([]);
    expect(readings(small('わらび', 10, 15), set('蕨市', 10, 40))).toEqual([]);
    expect(readings(set('わらび', 10, 29), set('蕨市', 10, 40))).toEqual([]);
  });
});
