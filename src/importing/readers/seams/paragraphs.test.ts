import { describe, expect, it } from 'vitest';
import { type TextLine } from '../page/text-lines.ts';
import { paragraphsOf, type PlacedLine } from './paragraphs.ts';

const EDGE = 200;

/** A line of 10 points that leaves `room` points to the edge. */
function line(text: string, room = 0, more: Partial<TextLine> & { page?: number } = {}): PlacedLine {
  const { page = 1, ...own } = more;
  const right = EDGE - room;
  return {
    page,
    right: EDGE,
    line: {
      segments: [{ text, left: 0, right }],
      left: 0,
      right,
      base: 0,
      size: 10,
      endsInBlank: false,
      guessedBlanks: false,
      order: 'height',
      foot: null,
      ...own,
    },
  };
}

const texts = (lines: readonly PlacedLine[], printsBlanks = true): readonly string[] =>
  paragraphsOf(lines, printsBlanks).map(({ text }) => text);
const doubts = (lines: readonly PlacedLine[], printsBlanks = true): readonly string[] => [
  ...new Set(paragraphsOf(lines, printsBlanks).flatMap((one) => one.doubts)),
];

describe('two lines where print may reach 200', () => {
  it.each([
    ['full', line('市民に信頼される', 5), line('市政を進めます。'), '市民に信頼される市政を進めます。'],
    ['with room for the next character', line('信頼されます。', 30), line('市政を'), null],
    ['where 。 cannot stand alone', line('信頼されま', 12), line('す。'), '信頼されます。'],
    ['where a figure needs more room', line('目標は', 18), line('1,234件'), '目標は1,234件'],
    ['of two sizes', line('市民に'), line('市政', 0, { size: 14 }), null],
    ['with a gap between them', line('市民に'), line('市政', 0, { base: 40 }), null],
    ['of which the second stands in', line('市民に'), line('市政', 0, { left: 10 }), null],
    ['below an item that hangs over', line('・市民に'), line('市政を', 0, { left: 10 }), '・市民に市政を'],
  ])('%s', (_, first, second, joined) => {
    const separate = [first, second].map((one) => one.line.segments[0]?.text ?? '');
    expect(texts([first, second])).toEqual(joined === null ? separate : [joined]);
    expect(doubts([first, second])).toEqual([]);
  });
});

describe('a full line before a sign', () => {
  it.each([
    ['that stands in sentences', '補助金・交付金', '・新制度の情報', ['補助金・交付金・新制度の情報']],
    ['of a list', '・業務の手順を作る', '・時間外を減らす', ['・業務の手順を作る', '・時間外を減らす']],
    ['that begins a note', '計画を進める', '※予算の範囲で行う', ['計画を進める', '※予算の範囲で行う']],
    ['with a first number', '次のとおりとする', '(1) 調査', ['次のとおりとする', '(1) 調査']],
    ['with a later number', '部長の決裁による。②-', '2.価格の評価', ['部長の決裁による。②-2.価格の評価']],
  ])('%s is a doubt either way', (_, first, second, expected) => {
    const lines = [line(first), line(second)];
    expect(texts(lines)).toEqual(expected);
    expect(doubts(lines)).toHaveLength(1);
  });

  it.each([
    ['inside a bracket', '研修の実施(12月', '・2日間)'],
    ['behind a comma', '①総務、', '②人事'],
    ['behind another one', '①は終えた。 ③', '④は続ける'],
  ])('%s goes on without a doubt', (_, first, second) => {
    const lines = [line(first), line(second)];
    expect(texts(lines)).toEqual([`${first}${second}`]);
    expect(doubts(lines)).toEqual([]);
  });

  it('that counts on in a list is an item without a doubt', () => {
    const lines = [line('①調査', 100), line('②計画の案をまとめて示す'), line('③試行', 100)];
    expect(texts(lines)).toHaveLength(3);
    expect(doubts(lines)).toEqual([]);
  });
});

describe('a seam that cannot be told', () => {
  it.each([
    [
      'a sentence that ends at the edge',
      [line('実行します。'), line('また、調整を進めます。')],
      '同じ段落として続けました',
    ],
    [
      'a full stop that is not printed',
      [line('訓練を実施します'), line('災害対策本部は')],
      '「。」が、PDFにないかもしれません',
    ],
    ['a line with a little room', [line('全庁の仕事を', 20), line('情報の共有')], '別の段落に分けました'],
    [
      'a line wrapped as in another language',
      [line('契約係は10月以', 37), line('降、H31-32年度')],
      '行の続きとしてつなぎました',
    ],
    ['an open bracket at a short line', [line('設備(毛布', 90), line('水など)')], '別の段落に分けました'],
    ['a page that is turned', [line('市民に信頼される'), line('市政を', 0, { page: 2 })], 'ページをまたぐ'],
    ['two Latin words', [line('City'), line('Promotion')], '空白を入れました'],
    [
      'a bracket on the next line',
      [line('取組の実績'), line('(具体的な活動)')],
      '空白か改行があったかもしれません',
    ],
    [
      'words that are apart elsewhere',
      [line('日時 6月 訓練の実施'), line('上半期のとおり')],
      '空白か改行があったかもしれません',
    ],
    ['a noun and its figure', [line('研修の受講者'), line('450人')], '空白か改行があったかもしれません'],
  ])('is a doubt: %s', (_, lines, words) => {
    expect(doubts(lines)).toEqual([expect.stringContaining(words)]);
  });

  it('is a doubt of both paragraphs where they were split', () => {
    const split = paragraphsOf([line('全庁の仕事を', 20), line('情報の共有')], true);
    expect(split.map((one) => one.doubts.length)).toEqual([1, 1]);
  });

  it.each([
    ['inside a word', '避難所の訓', '練の実施'],
    ['behind a particle', '地域の住民が', '参加する'],
    ['between a figure and its unit', '団体は66', '団体'],
  ])('hides no blank %s', (_, first, second) => {
    expect(doubts([line(`日時 6月 ${first}`), line(second)])).toEqual([]);
  });

  it('hides a blank only where it had no room, in a program that prints blanks', () => {
    const lines = [line('取組の実績', 8), line('(具体的な活動)')];
    expect(doubts(lines, true)).toEqual([]);
    expect(doubts(lines, false)).toHaveLength(1);
  });

  it('keeps a blank that is printed, without a doubt', () => {
    const lines = [line('課題', 0, { endsInBlank: true }), line('(対策)')];
    expect(texts(lines)).toEqual(['課題 (対策)']);
    expect(doubts(lines)).toEqual([]);
  });
});

describe('a line', () => {
  it.each([
    ['set from top to bottom', { order: 'upright' } as const, '縦書き'],
    ['in a column of text', { order: 'columns' } as const, '左右に並んだ段'],
    ['in which a blank was put', { guessedBlanks: true }, '空白を入れました'],
  ])('%s is a doubt', (_, more, words) => {
    expect(doubts([line('市民', 0, more)])).toEqual([expect.stringContaining(words)]);
  });

  it('with a character without meaning is a doubt', () => {
    expect(doubts([line('市民\u{e000}')])).toEqual(['意味の分からない文字があります']);
  });
});
