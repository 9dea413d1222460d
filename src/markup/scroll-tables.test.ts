import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

const TABLE = '| 年度 | 予算 |\n| --- | ---: |\n| 令和5年度 | 1,234,567 |';

describe('a table inside a text', () => {
  it('stands in a box that can be scrolled by keyboard', () => {
    expect(renderMarkdown(TABLE)).toContain(
      '<div class="table-scroll" role="group" aria-label="表" tabindex="0"><table>',
    );
  });

  it('has headings that head columns', () => {
    expect(renderMarkdown(TABLE)).toContain('<th scope="col">年度</th>');
  });

  it('marks a column that is aligned to the right as figures', () => {
    expect(renderMarkdown(TABLE)).toContain('<td class="figure">1,234,567</td>');
  });

  it('is wrapped inside a list, too', () => {
    expect(renderMarkdown('- 次の表です。\n\n  | 年度 |\n  | --- |\n  | 令和5年度 |')).toContain(
      '<div class="table-scroll"',
    );
  });
});
