import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';
import { renderMarkdown } from './render-markdown.ts';

describe('the plain text of rendered Markdown', () => {
  it.each([
    ['a line a paragraph', '一つ目です。\n\n二つ目です。', '一つ目です。\n二つ目です。'],
    ['a line an item', '- 防災\n- 防犯', '防災\n防犯'],
    ['a space for a line break', '防災\n訓練', '防災 訓練'],
    ['no mark of emphasis', '**重点**の`取組`', '重点の取組'],
    ['the words of a link', '[計画](https://example.com/)を見る', '計画を見る'],
    ['a line a cell', '| 年度 | 件数 |\n|---|---|\n| 2019 | 450 |', '年度\n件数\n2019\n450'],
    ['signs, not their escapes', 'A & B < C > "D"', 'A & B < C > "D"'],
    ['no remark of the site', '平成32年1月まで', '平成32年1月まで'],
  ])('has %s', (_claim, markdown, expected) => {
    expect(plainText(renderMarkdown(markdown))).toBe(expected);
  });

  it('keeps every character of plain words', () => {
    const words = fc.array(fc.stringMatching(/^[ぁ-んァ-ン一-龠a-z&<>"']{1,8}$/), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, (lines) => {
        const escaped = lines.map((line) => line.replace(/[<&>]/g, '\\$&'));
        expect(plainText(renderMarkdown(escaped.join('\n\n')))).toBe(lines.join('\n'));
      }),
    );
  });
});
