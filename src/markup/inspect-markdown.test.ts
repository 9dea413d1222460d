import { describe, expect, it } from 'vitest';
import { inspectMarkdown } from './inspect-markdown.ts';

describe('inspectMarkdown', () => {
  it('lists what a rule may object to, with its line', () => {
    const markdown =
      '# 見出し\n\n<p>文</p>\n\n- [x] 済み\n- [計画](https://www.example.lg.jp/)\n\n![図](zu.png)';
    expect(inspectMarkdown(markdown)).toEqual([
      { kind: 'heading', depth: 1, text: '見出し', line: 1 },
      { kind: 'html', text: '<p>文</p>', line: 3 },
      { kind: 'checkbox', text: '済み', line: 5 },
      { kind: 'link', url: 'https://www.example.lg.jp/', text: '計画', line: 6 },
      { kind: 'image', text: '図', line: 8 },
    ]);
  });

  it('finds definitions and code, and features inside others', () => {
    const markdown = '[注]: 別表\n\n    字下げ\n\n# [見出し](https://www.example.lg.jp/)';
    expect(inspectMarkdown(markdown).map((one) => one.kind)).toEqual([
      'definition',
      'code',
      'heading',
      'link',
    ]);
  });

  it('finds an address without marks', () => {
    expect(inspectMarkdown('www.example.lg.jp を参照')).toMatchObject([
      { kind: 'link', url: 'http://www.example.lg.jp' },
    ]);
  });

  it.each(['', '平成31年4月〜令和2年3月', '- 一覧\n- **太字**', '1~2回', 'A&B'])(
    'finds nothing in %j',
    (markdown) => {
      expect(inspectMarkdown(markdown)).toEqual([]);
    },
  );
});
