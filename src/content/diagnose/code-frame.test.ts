import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../domain/diagnostic.ts';
import { formatDiagnostic } from './code-frame.ts';

const TEXT = '題名: 総務部の方針\n部長：田中\n様式: hoshinsho\n';
const at = (line: number, column: number) => ({ file: 'content/site.yaml', line, column });

describe('formatDiagnostic', () => {
  it('says where and what, shows the line with its neighbours, and what to write', () => {
    const finding = diagnostic({
      code: 'yaml/full-width-colon',
      place: at(2, 3),
      message: '全角の「：」は区切りになりません。',
      expected: ['題名', '部長'],
      remedy: '部長: 田中',
      related: [{ ...at(1, 1), message: '先に使われている場所です。' }],
    });
    expect(formatDiagnostic(finding, TEXT)).toBe(`content/site.yaml:2:3 誤り yaml/full-width-colon
  全角の「：」は区切りになりません。
    1 | 題名: 総務部の方針
  > 2 | 部長：田中
      |     ^
    3 | 様式: hoshinsho
  使えるもの: 題名、部長
  書き方: 部長: 田中
  関連: content/site.yaml:1:1 先に使われている場所です。
  説明: /manual/diagnostics/#yaml-full-width-colon`);
  });

  it('sets lines to be pasted below each other', () => {
    const finding = diagnostic({ code: 'a/b', place: at(9, 1), message: '文です。', remedy: '出典:\n  原本: source.txt' });
    expect(formatDiagnostic(finding, null)).toContain('\n  書き方:\n    出典:\n      原本: source.txt\n');
  });

  it('calls a warning 注意 and leaves out what there is not', () => {
    const finding = diagnostic({ code: 'a/b', place: at(9, 1), severity: 'warning', message: '注意です。' });
    expect(formatDiagnostic(finding, TEXT)).toBe(
      'content/site.yaml:9:1 注意 a/b\n  注意です。\n  説明: /manual/diagnostics/#a-b',
    );
    expect(formatDiagnostic(finding, null)).toBe(formatDiagnostic(finding, TEXT));
  });

  const caretOf = (line: string, column: number): string => {
    const finding = diagnostic({ code: 'a/b', place: at(1, column), message: '。' });
    const [, , shown = '', caret = ''] = formatDiagnostic(finding, line).split('\n');
    const gutter = '  > 1 | '.length;
    return `${shown.slice(gutter)}\n${caret.slice(gutter)}`;
  };

  it.each([
    ['half-width', 'abc: x', 'abc: x\n   ^'],
    ['full-width', '題名: x', '題名: x\n    ^'],
    ['half-width katakana', 'ｶﾅ: x', 'ｶﾅ: x\n  ^'],
    ['rare kanji, of two units each,', '𠮷: x', '𠮷: x\n  ^'],
    ['tab', 'a\t: x', 'a<U+0009>: x\n         ^'],
    ['zero-width', '総\u200B: x', '総<U+200B>: x\n          ^'],
  ])('puts the caret below the colon after %s characters', (_, line, expected) => {
    expect(caretOf(line, line.indexOf(':') + 1)).toBe(expected);
  });

  it('shows control characters by their code, so that no content commands the terminal', () => {
    expect(caretOf('\u001B[2Jx', 1)).toBe('<U+001B>[2Jx\n^');
  });

  it('shows a long line only around the column', () => {
    const [shown = '', caret = ''] = caretOf(`${'あ'.repeat(500)}：${'い'.repeat(500)}`, 501).split('\n');
    expect(shown).toMatch(/^…あ+：い+…$/);
    expect(shown.length).toBeLessThan(110);
    expect(caret.indexOf('^')).toBe(1 + 2 * (shown.indexOf('：') - 1));
  });
});
