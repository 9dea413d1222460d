import fc from 'fast-check';
import { parseFragment, defaultTreeAdapter as tree, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/unit/texts.ts';
import { renderMarkdown } from '../../markup/render-markdown.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape-markdown.ts';

/** What a reader sees of a text, without the remarks on years that the site adds. */
function seen(node: DefaultTreeAdapterMap['node']): string {
  if (tree.isTextNode(node)) return node.value;
  if (tree.isElementNode(node) && node.attrs.some(({ value }) => value === 'era-note')) return '';
  return 'childNodes' in node ? node.childNodes.map(seen).join('') : '';
}

const shown = (markdown: string): string =>
  seen(parseFragment(renderMarkdown(markdown))).replace(/\s+/gu, '');

describe('escapeMarkdown', () => {
  it.each([
    ['a star', '*印の取組', '\\*印の取組'],
    ['a number of a list', '1. 研修', '1\\. 研修'],
    ['a heading', '# 研修', '\\# 研修'],
    ['a year', '2019年度', '2019年度'],
    ['a range', '10~20件', '10~20件'],
    ['a tag', '<b>', '\\<b>'],
    ['a link', '[市](http)', '\\[市\\](http)'],
    ['points', '・研修', '・研修'],
  ])('writes %s so that it stays itself', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('shows exactly the characters of any line', () => {
    const lines = fc.oneof(
      fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text)),
      textOf(
        '*_`#[]<>|~&\\-+=1.)( ・①市年:!"',
        '&amp;',
        'H32年度',
        '- ',
        '1. ',
        '~~',
        '<br>',
        '[x]: y',
        '![z](w)',
      ),
    );
    fc.assert(
      fc.property(lines, (line) => {
        expect(shown(escapeMarkdown(line))).toBe(line.replace(/\s+/gu, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('can be undone', () => {
    fc.assert(
      fc.property(textOf('*_`#[]<>|~&-+=1.) ・市'), (line) => {
        expect(unescapeMarkdown(escapeMarkdown(line))).toBe(line.trim());
      }),
    );
  });
});
