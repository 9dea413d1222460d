import { describe, expect, it } from 'vitest';
import { type TextLine } from './text-lines.ts';
import { goesOn, joinedText } from './wrapped.ts';

/** A line of 10 points that ends at `right`. */
function line(text: string, right: number, more: Partial<TextLine> = {}): TextLine {
  return {
    segments: [{ text, left: 0, right }],
    left: 0,
    right,
    base: 0,
    size: 10,
    endsInBlank: false,
    foot: null,
    ...more,
  };
}

describe('a line of 10 points, where print may reach 200', () => {
  it.each([
    ['is full', line('市民に信頼される', 200), '市政を進めます。', true],
    ['has room for the next character', line('市民に信頼されます。', 180), '市政を', false],
    ['has room for two, but 。 cannot stand alone', line('市民に信頼されま', 188), 'す。', true],
    ['has room for one, but the figure needs three', line('目標は', 182), '1,234件', true],
    ['is full before an item', line('市民に信頼されます', 200), '・市政を進めます', false],
    ['is full before a number of an item', line('市民に信頼されます', 200), '(2) 市政', false],
    ['is full at a comma before a sign', line('①総務、', 200), '②人事', true],
    ['is full before a line of another size', line('市民に', 200), '市政', false, 14],
    ['is full before a gap', line('市民に', 200), '市政', false, 10, 40],
  ])('%s', (_, before, text, expected, size = 10, base = 15) => {
    expect(goesOn(before, line(text, 100, { size, base }), 200)).toBe(expected);
  });
});

describe('lines that go on in each other', () => {
  it.each([
    [['市民に', '信頼'], '市民に信頼'],
    [['City', 'Promotion'], 'City Promotion'],
    [['1,', '234件'], '1,234件'],
  ])('%s are %s', (texts, joined) => {
    expect(joinedText(texts.map((text) => line(text, 200)))).toBe(joined);
  });

  it('keep the blank at which they were broken', () => {
    expect(joinedText([line('課題', 200, { endsInBlank: true }), line('と対策', 30)])).toBe('課題 と対策');
  });
});
