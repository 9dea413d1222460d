import { describe, expect, it } from 'vitest';
import type { RecordText } from '../../bundle/record-table.ts';
import { excerptOf } from './excerpt.ts';

const [TITLE, FIGURE, NARRATIVE, FORM] = [0, 2, 3, 4];

function shown(blocks: RecordText['blocks'], ...terms: readonly string[]): string {
  const { label, pieces } = excerptOf(
    { blocks },
    terms.map((text) => ({ text, whole: false })),
  );
  const text = pieces.map((one) => (one.hit ? `[${one.text}]` : one.text)).join('');
  return label === null ? text : `${label}｜${text}`;
}

describe('the excerpt of a result', () => {
  it('is the sentence that was hit, with the heading above it', () => {
    expect(shown([[NARRATIVE, '取組内容', '講座を開きます。\n総合防災訓練を行います。']], '防災')).toBe(
      '取組内容｜総合[防災]訓練を行います。',
    );
  });

  it('is the line with most of the terms', () => {
    expect(shown([[NARRATIVE, null, '防災の日です。\n防災の訓練です。']], '防災', '訓練')).toBe(
      '[防災]の[訓練]です。',
    );
  });

  it('prefers running text to figures, and figures to what the form prints', () => {
    const form = [FORM, null, '訓練の欄'] as const;
    const figure = [FIGURE, null, '訓練の回数\n目標値\n5'] as const;
    const text = [NARRATIVE, null, '訓練をします。'] as const;
    expect(shown([form, figure, text], '訓練')).toBe('[訓練]をします。');
    expect(shown([form, figure], '訓練')).toBe('[訓練]の回数 目標値 5');
    expect(shown([form], '訓練')).toBe('[訓練]の欄');
  });

  it('shows the label itself where only that was hit', () => {
    expect(shown([[NARRATIVE, '訓練の成果', '予定どおり終わりました。']], '訓練')).toBe(
      '[訓練]の成果：予定どおり終わりました。',
    );
  });

  it('begins the running text where only the title was hit', () => {
    const blocks = [
      [TITLE, null, '防災訓練'],
      [NARRATIVE, '何を', '全市で。'],
      [NARRATIVE, '内容', '9月の第一日曜日に、全市で行います。'],
    ] as const;
    expect(shown(blocks, '防災')).toBe('内容｜9月の第一日曜日に、全市で行います。');
  });

  it('is cut around the hit where the text is long', () => {
    const text = `${'前の文です。'.repeat(30)}ここで防災訓練を行います。${'後の文です。'.repeat(30)}`;
    expect(shown([[NARRATIVE, null, text]], '防災訓練')).toMatch(
      /^…ここで\[防災訓練\]を行います。後の文です。.*…$/,
    );
  });

  it('keeps the hit in sight of a long sentence', () => {
    const text = `${'あ'.repeat(200)}防災${'い'.repeat(200)}`;
    expect(shown([[NARRATIVE, null, text]], '防災')).toMatch(/^…あ{36}\[防災\]い+…$/);
  });

  it('is empty for an empty record only', () => {
    expect(shown([], '防災')).toBe('');
  });
});
