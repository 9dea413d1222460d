import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../tests/unit/texts.ts';
import { renderMarkdown, renderText } from './render-markdown.ts';

describe('renderMarkdown', () => {
  it.each([
    ['a line', '取組を進めます。', '<p>取組を進めます。</p>'],
    ['a line break', '一行目\n二行目', '<p>一行目<br>\n二行目</p>'],
    ['a paragraph', '一つ目\n\n二つ目', '<p>一つ目</p>\n<p>二つ目</p>'],
    ['the indent of a paragraph', '　字下げ\n　二行目', '<p>　字下げ<br>\n　二行目</p>'],
    ['a list', '- 一\n- 二', '<ul>\n<li>一</li>\n<li>二</li>\n</ul>'],
    ['a numbered list', '1. 一\n2. 二', '<ol>\n<li>一</li>\n<li>二</li>\n</ol>'],
    ['emphasis', '**重点取組**です', '<p><strong>重点取組</strong>です</p>'],
    [
      'a link',
      '[市のサイト](https://www.example.lg.jp/)',
      '<p><a href="https://www.example.lg.jp/">市のサイト</a></p>',
    ],
    [
      'a table',
      '| 年 | 件 |\n|---|---|\n| 1 | 2 |',
      '<div class="table-scroll" role="group" aria-label="表" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col">年</th>\n<th scope="col">件</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table></div>',
    ],
    ['the Japanese range mark', '10~20件、4月～9月', '<p>10~20件、4月～9月</p>'],
    ['a number in circles and full width', '①１．防災', '<p>①１．防災</p>'],
    ['nothing', '', ''],
    ['blank lines', '\n\n', ''],
  ])('writes %s', (_, markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
  });

  it.each([
    [
      'in plain text',
      '平成32年1月から',
      '<p>平成32年1月<span class="era-note">（令和2年1月）</span>から</p>',
    ],
    [
      'in marked-up text',
      '- **平成32年**から',
      '<ul>\n<li><strong>平成32年<span class="era-note">（令和2年）</span></strong>から</li>\n</ul>',
    ],
  ])('adds a remark to a year that its era never had, %s', (_, markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an attribute', '<b onclick="alert(1)">押す</b>'],
    ['an image', '![図](https://example.com/x.png)'],
    ['a script address', '[押す](javascript:alert(1))'],
    ['a data address', '[押す](data:text/html,x)'],
    ['a checkbox', '- [ ] 未了'],
  ])('lets no %s through', (_, markdown) => {
    expect(renderMarkdown(markdown)).not.toMatch(/<script|onclick|<img|javascript:|data:|<input/);
  });

  it.each(['A & B', '件数 < 10'])('escapes %s', (markdown) => {
    expect(renderMarkdown(markdown)).not.toMatch(/& |< /);
  });

  it('has no footnotes, whose numbers and anchors would come twice on a page', () => {
    expect(renderMarkdown('人口[^1]')).toBe('<p>人口[^1]</p>');
  });

  describe('without the pipeline', () => {
    const inPipeline = (text: string): string =>
      renderMarkdown(`${text}\n\n&`).replace(/\n?<p>&#x26;<\/p>$/, '');
    it.each([
      ['plain text', textOf('市の方針。、（）年度平成3220 　\t\n「」・①')],
      [
        'lists',
        fc
          .array(fc.constantFrom('- ', '-', '市', '平成32年', '\n', '\n\n', ' ', '　', '+', '1.', '='))
          .map((parts) => parts.join('')),
      ],
    ])('writes %s as the pipeline does', (_, texts) => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(renderMarkdown(text)).toBe(inPipeline(text));
        }),
        { numRuns: 300 },
      );
    });
  });

  it('never throws', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), textOf('*_`#[]<>|~&\\-+1.) \n\t:/@!^平成32年'));
    fc.assert(
      fc.property(text, (one) => {
        expect(renderMarkdown(one)).not.toMatch(/<script/i);
      }),
    );
  });
});

describe('renderText', () => {
  it('escapes markup', () => {
    expect(renderText('<b>&')).toBe('&lt;b&gt;&amp;');
  });

  it('adds remarks on years', () => {
    expect(renderText('H32年度の目標')).toBe('H32年度<span class="era-note">（令和2年度）</span>の目標');
  });

  it('writes the pieces between the remarks as it is told', () => {
    expect(renderText('平成32年から', (run) => `[${run}]`)).toBe(
      '[平成32年]<span class="era-note">（令和2年）</span>[から]',
    );
  });
});
